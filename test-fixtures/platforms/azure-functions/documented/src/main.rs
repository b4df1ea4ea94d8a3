//! A plain server, whose README tells how to publish it.

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let router = Router::new().route("/api/prices", get(prices));
    axum::serve(TcpListener::bind("127.0.0.1:3000").await?, router).await
}

async fn prices() -> String {
    std::fs::read_to_string("prices.csv").unwrap_or_default() //~ blocking-call-in-async
}
