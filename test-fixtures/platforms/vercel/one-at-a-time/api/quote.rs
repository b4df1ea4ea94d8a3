//! The first runtime takes the function itself. It runs on AWS Lambda's, so requests come one after the other.

use serde_json::json;
use std::fs;
use vercel_runtime::{Body, Error, Request, Response, StatusCode, run};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(handler).await
}

pub async fn handler(request: Request) -> Result<Response<Body>, Error> {
    let quotes = fs::read_to_string("quotes.txt")?; //~ blocking-call-in-async "nothing else on this thread runs"
    let at = request.uri().path().len() % quotes.lines().count();
    let body = json!({ "quote": quotes.lines().nth(at) }).to_string();
    Ok(Response::builder().status(StatusCode::OK).header("Content-Type", "application/json").body(body.into())?)
}
