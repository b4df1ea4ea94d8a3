//! A server, and nothing says that it is run as a function.

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let router = Router::new().route("/", get(index));
    axum::serve(TcpListener::bind("0.0.0.0:3000").await?, router).await
}

async fn index() -> String {
    tokio::spawn(async { println!("counted") });
    std::fs::read_to_string("index.html").unwrap_or_default()
}
