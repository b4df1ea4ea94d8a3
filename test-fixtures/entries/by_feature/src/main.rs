//! A server for the developer's machine, and a function where a feature says so.

use std::time::Duration;

#[cfg(feature = "lambda")]
#[tokio::main]
async fn main() -> Result<(), lambda_http::Error> {
    lambda_http::run(lambda_http::service_fn(handle)).await
}

#[cfg(not(feature = "lambda"))]
#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    std::thread::sleep(Duration::from_secs(1));
    axum::serve(listener, axum::Router::new()).await
}

#[cfg(feature = "lambda")]
async fn handle(_request: lambda_http::Request) -> Result<String, lambda_http::Error> {
    std::thread::sleep(Duration::from_millis(50)); //~ blocking-call-in-async sleep-in-handler
    Ok("done".to_owned())
}
