//! The attribute of wstd.

use std::time::Duration;
use wstd::http::{Body, Request, Response, Result};

#[wstd::http_server]
async fn main(request: Request<Body>) -> Result<Response<Body>> {
    let name = request.uri().path().to_owned();
    let page = std::fs::read_to_string("page.html")?; //~ blocking-call-in-async "nothing else on this thread runs"
    wait().await;
    Ok(Response::new(page.replace("NAME", &name).into()))
}

async fn wait() {
    std::thread::sleep(Duration::from_millis(10)); //~ blocking-call-in-async sleep-in-handler
}
