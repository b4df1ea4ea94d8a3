//! Middleware of `tower` around the handler.

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use tower::ServiceBuilder;
use tower::limit::ConcurrencyLimitLayer;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let handler = ServiceBuilder::new().layer(ConcurrencyLimitLayer::new(1)).service(service_fn(handle));
    run(handler).await
}

async fn handle(request: Request) -> Result<Response<Body>, Error> {
    if request.body().is_empty() {
        std::process::exit(1); //~ process-exit
    }
    Ok(Response::new(Body::Empty))
}
