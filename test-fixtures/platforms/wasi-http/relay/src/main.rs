//! A component with mistakes: it counts what is forgotten, and starts what cannot run.

mod upstream;

use std::process::Command;
use std::time::Duration;
use wstd::http::{Body, Request, Response, Result};

#[wstd::http_server]
async fn main(request: Request<Body>) -> Result<Response<Body>> {
    let path = request.uri().path().to_owned();
    let number = upstream::count(&path);
    let shown = Command::new("hostname").output(); //~ blocking-call-in-async unsupported-on-wasm
    std::thread::sleep(Duration::from_millis(200)); //~ blocking-call-in-async sleep-in-handler
    if shown.is_err() && number > 3 {
        std::process::exit(1); //~ process-exit
    }
    Ok(Response::new(format!("{path} {number}").into()))
}
