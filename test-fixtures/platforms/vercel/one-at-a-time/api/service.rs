//! A service between the runtime's own conversions.

use tower::ServiceBuilder;
use vercel_runtime::{Body, Error, Request, Response, process_request, process_response, run_service, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let service = ServiceBuilder::new().map_request(process_request).map_response(process_response).service(service_fn(handler));
    run_service(service).await
}

async fn handler(request: Request) -> Result<Response<Body>, Error> {
    if request.uri().path() == "/stop" {
        std::process::exit(0); //~ process-exit
    }
    Ok(Response::new(Body::Empty))
}
