//! One page.

use vercel_runtime::{Body, Error, Request, Response};

pub async fn handler(request: Request) -> Result<Response<Body>, Error> {
    if is_old(&request) {
        std::thread::sleep(std::time::Duration::from_millis(200)); //~ blocking-call-in-async sleep-in-handler
    }
    Ok(Response::new(Body::Empty))
}

fn is_old(request: &Request) -> bool {
    std::fs::read_to_string("old.txt").is_ok_and(|old| old.contains(request.uri().path())) //~ blocking-call-in-async
}

/// Nobody calls it.
pub fn unused() {
    std::process::exit(1);
}
