//! A streamed response: the producer of the body may outlive the handler, since the response stays open for it.

use lambda_http::{Body, Error, Request, Response, run_with_streaming_response, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run_with_streaming_response(service_fn(stream)).await
}

async fn stream(request: Request) -> Result<Response<Body>, Error> {
    if request.body().is_empty() {
        std::process::exit(1); //~ process-exit
    }
    Ok(Response::new("words".into()))
}
