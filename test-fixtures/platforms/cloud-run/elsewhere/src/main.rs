//! A container that listens where it is told, and a file says that it is no function.

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "8080".to_owned());
    let router = Router::new().route("/", get(index));
    axum::serve(TcpListener::bind(format!("0.0.0.0:{port}")).await?, router).await
}

async fn index() -> String {
    std::fs::read_to_string("index.html").unwrap_or_default()
}
