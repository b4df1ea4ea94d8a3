//! A function whose server stands in a library, where the evidence is too.

use hyper::body::Incoming;
use hyper::{Request, Response};
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), host::Error> {
    host::serve(renew).await
}

async fn renew(request: Request<Incoming>) -> Result<Response<String>, host::Error> {
    std::thread::sleep(Duration::from_millis(10)); //~ blocking-call-in-async sleep-in-handler
    Ok(Response::new(request.uri().path().to_owned()))
}
