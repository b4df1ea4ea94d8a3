//! A component as it should be: the host has files, clocks and sockets, and the instance is there for one request.

mod names;

use std::time::SystemTime;
use wstd::http::{Body, Request, Response, Result, StatusCode};

#[wstd::http_server]
async fn main(request: Request<Body>) -> Result<Response<Body>> {
    let Some(name) = names::of(request.uri().path()) else {
        return Ok(Response::builder().status(StatusCode::NOT_FOUND).body(Body::empty())?);
    };
    let age = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default();
    Ok(Response::new(format!("{name} {age}").into()))
}
