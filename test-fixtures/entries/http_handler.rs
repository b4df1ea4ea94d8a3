//! The HTTP crate of runtime 0.3 and 0.4: `handler(..)` makes the service.

use lambda_http::{
    IntoResponse, Request, handler,
    lambda_runtime::{self, Context, Error},
};

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::run(handler(hello)).await?;
    Ok(())
}

async fn hello(request: Request, _: Context) -> Result<impl IntoResponse, Error> {
    if request.uri().path() == "/quit" {
        std::process::exit(1); //~ process-exit
    }
    Ok("hello")
}
