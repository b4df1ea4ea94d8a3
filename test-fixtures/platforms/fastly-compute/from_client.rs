//! A plain `main` that asks for its request: all of it is that request.

use fastly::{Error, Request, Response};
use std::time::Duration;

fn main() -> Result<(), Error> {
    let request = Request::from_client();
    let response = answer(&request);
    if request.get_query_str() == Some("slow") {
        std::thread::sleep(Duration::from_secs(2)); //~ sleep-in-handler "sleeps for 2 s in each request"
    }
    response.send_to_client();
    Ok(())
}

fn answer(request: &Request) -> Response {
    match std::fs::read_to_string("page.html") {
        Ok(page) => Response::from_body(page.replace("PATH", request.get_path())),
        Err(_) => std::process::abort(), //~ process-exit
    }
}
