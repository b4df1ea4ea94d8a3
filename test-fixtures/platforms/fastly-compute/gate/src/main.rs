//! A service with mistakes: it keeps its instance for several requests, and what they leave there.

mod tokens;

use fastly::http::serve::Serve;
use fastly::{Error, Request, Response};
use std::sync::atomic::{AtomicU32, Ordering};

static REFUSED: AtomicU32 = AtomicU32::new(0);

fn main() {
    let _ = Serve::new().with_max_requests(100).run(handle);
}

fn handle(request: Request) -> Result<Response, Error> {
    let Some(token) = request.get_header_str("authorization").map(str::to_owned) else {
        REFUSED.fetch_add(1, Ordering::Relaxed);
        std::thread::sleep(std::time::Duration::from_millis(500)); //~ sleep-in-handler
        return Ok(Response::from_status(401));
    };
    if tokens::is_known(&token) {
        return Ok(request.send("origin")?);
    }
    std::thread::spawn(move || tokens::report(&token)); //~ detached-task unsupported-on-wasm
    Ok(Response::from_status(403))
}
