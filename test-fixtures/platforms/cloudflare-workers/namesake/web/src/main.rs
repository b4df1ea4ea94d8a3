//! A server with a package of jobs beside it, which is called like a platform's and has nothing to do with it.

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;
use worker::event;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    event("started");
    tokio::spawn(worker::run());
    axum::serve(TcpListener::bind("0.0.0.0:3000").await?, Router::new().route("/", get(index))).await
}

async fn index() -> String {
    event("asked");
    std::fs::read_to_string("index.html").unwrap_or_default()
}
