//! The closure has a name before it becomes a service.

use lambda_http::{Body, Error, Request, Response, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let greeting = "hello".to_owned();
    let closure = |request: Request| {
        let greeting = greeting.clone();
        async move { greet(request, greeting).await }
    };
    lambda_http::run(service_fn(closure)).await
}

async fn greet(request: Request, greeting: String) -> Result<Response<Body>, Error> {
    if request.uri().path() == "/quit" {
        std::process::exit(1); //~ process-exit
    }
    Ok(Response::new(greeting.into()))
}
