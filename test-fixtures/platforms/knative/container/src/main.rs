//! A plain server, whose README tells how to deploy its container.

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let router = Router::new().route("/prices", get(prices));
    axum::serve(TcpListener::bind("0.0.0.0:3000").await?, router).await
}

async fn prices() -> String {
    std::fs::read_to_string("prices.csv").unwrap_or_default() //~ blocking-call-in-async
}
