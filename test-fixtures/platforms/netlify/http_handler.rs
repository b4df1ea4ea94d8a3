//! Requests of HTTP.

use netlify_lambda_http::lambda::{self, Context};
use netlify_lambda_http::{IntoResponse, Request, handler};
use std::time::Duration;

type Error = Box<dyn std::error::Error + Send + Sync + 'static>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda::run(handler(hello)).await?;
    Ok(())
}

async fn hello(request: Request, _: Context) -> Result<impl IntoResponse, Error> {
    tokio::time::sleep(Duration::from_secs(1)).await; //~ sleep-in-handler "the time is billed, and the instance serves nobody else meanwhile"
    tokio::spawn(note(request.uri().path().to_owned())); //~ detached-task "the instance is frozen after the response"
    Ok("hello")
}

async fn note(path: String) {
    println!("{path}");
}
