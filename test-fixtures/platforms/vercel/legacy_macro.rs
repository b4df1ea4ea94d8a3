//! The crate before the runtime: a macro takes the handler.

use http::StatusCode;
use std::error::Error;
use vercel_lambda::{IntoResponse, Request, Response, error::VercelError, lambda};

fn handler(request: Request) -> Result<impl IntoResponse, VercelError> {
    if request.uri().query().is_none() {
        std::process::exit(2); //~ process-exit
    }
    let text = std::fs::read_to_string("data.txt").unwrap_or_default();
    let response = Response::builder().status(StatusCode::OK).body(text).expect("the parts are right");
    Ok(response)
}

fn main() -> Result<(), Box<dyn Error>> {
    Ok(lambda!(handler))
}
