//! The names that there are.

use vercel_runtime::{Body, Error, Request, Response};

pub async fn handler(_request: Request) -> Result<Response<Body>, Error> {
    let pattern = regex::Regex::new("^[a-z]+$")?; //~ init-per-invocation
    Ok(Response::new(Body::Text(pattern.as_str().to_owned())))
}
