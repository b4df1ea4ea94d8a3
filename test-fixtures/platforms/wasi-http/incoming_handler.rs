//! The trait that a world of WASI HTTP exports. What the pre-initialiser runs is in the component before any request.

use std::sync::{Mutex, OnceLock};
use wasi::http::types::{Fields, IncomingRequest, OutgoingResponse, ResponseOutparam};

struct Component;

static NAMES: OnceLock<Vec<String>> = OnceLock::new();
static SEEN: Mutex<u32> = Mutex::new(0); //~ mutable-static "it is lost with the request"

impl wasi::exports::http::incoming_handler::Guest for Component {
    fn handle(request: IncomingRequest, response_out: ResponseOutparam) {
        let path = request.path_with_query().unwrap_or_default();
        *SEEN.lock().unwrap() += path.len() as u32;
        if NAMES.get().is_none_or(|names| !names.contains(&path)) {
            missing(&path);
        }
        ResponseOutparam::set(response_out, Ok(OutgoingResponse::new(Fields::new())));
    }
}

fn missing(path: &str) {
    if path.is_empty() {
        std::process::exit(1); //~ process-exit
    }
}

wasi::http::proxy::export!(Component);

#[export_name = "wizer.initialize"]
pub extern "C" fn init() {
    let names = std::fs::read_to_string("names.txt").unwrap_or_default();
    *SEEN.lock().unwrap() = 0;
    drop(NAMES.set(names.lines().map(str::to_owned).collect()));
}
