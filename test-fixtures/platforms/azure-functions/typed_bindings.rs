//! The crate of the first years: the attribute alone makes a function.

use azure_functions::bindings::{HttpRequest, HttpResponse};
use azure_functions::func;

#[func]
pub fn greet(request: HttpRequest) -> HttpResponse {
    match request.query_params().get("name") {
        Some(name) => format!("Hello from Rust, {name}!").into(),
        None => std::process::exit(1), //~ process-exit
    }
}

fn main() {
    azure_functions::worker_main(std::env::args(), &[&GREET_FUNCTION]);
}
