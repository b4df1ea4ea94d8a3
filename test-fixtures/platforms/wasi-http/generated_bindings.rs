//! Bindings that a macro generates in the crate, for the same trait.

mod bindings {
    wit_bindgen::generate!({ world: "proxy", path: "wit" });
}

use bindings::exports::wasi::http::incoming_handler::Guest;
use bindings::wasi::http::types::{IncomingRequest, ResponseOutparam};

struct Hello;

impl Guest for Hello {
    fn handle(_request: IncomingRequest, out: ResponseOutparam) {
        let client = reqwest::blocking::Client::builder().timeout(std::time::Duration::from_secs(1)).build();
        if client.is_err() {
            std::process::exit(2); //~ process-exit
        }
        drop(out);
    }
}

bindings::export!(Hello with_types_in bindings);
