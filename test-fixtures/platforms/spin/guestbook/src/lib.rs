//! A component with mistakes: nothing of an instance is there for the next request, and there is one thread.

mod guests;

use spin_sdk::http::{IntoResponse, Request, Response};
use spin_sdk::http_component;
use std::thread;
use std::time::Duration;

type Error = Box<dyn std::error::Error>;

#[http_component]
fn handle(request: Request) -> Result<impl IntoResponse, Error> {
    let name = request.path().trim_start_matches('/').to_owned();
    let number = guests::add(&name);
    thread::spawn(move || guests::greet(&name)); //~ detached-task unsupported-on-wasm
    thread::sleep(Duration::from_secs(1)); //~ sleep-in-handler
    Ok(Response::new(200, format!("guest {number}")))
}
