//! The runtime through the crate for HTTP, as it was called between its versions.

use lambda_http::{Context, IntoResponse, Request, handler, lambda};

type Error = Box<dyn std::error::Error + Sync + Send + 'static>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda::run(handler(add)).await?;
    Ok(())
}

async fn add(request: Request, _: Context) -> Result<impl IntoResponse, Error> {
    if request.uri().path() == "/quit" {
        std::process::exit(4); //~ process-exit
    }
    Ok("added")
}
