//! All of `main` runs for each request.

use netlify_lambda_http::lambda::{Context, lambda};
use netlify_lambda_http::{IntoResponse, Request};

type Error = Box<dyn std::error::Error + Send + Sync + 'static>;

#[lambda(http)]
#[tokio::main]
async fn main(request: Request, _: Context) -> Result<impl IntoResponse, Error> {
    let pattern = regex::Regex::new("^/[a-z]*$")?; //~ init-per-invocation
    Ok(pattern.is_match(request.uri().path()).to_string())
}
