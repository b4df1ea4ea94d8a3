//! A custom handler: the variable with its port is named in a constant.

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use std::sync::Mutex;
use tokio::net::TcpListener;

const PORT_VARIABLE: &str = "FUNCTIONS_CUSTOMHANDLER_PORT";

static MESSAGES: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::var(PORT_VARIABLE).unwrap_or_else(|_| "3000".to_owned());
    let router = Router::new().route("/api/health", get(|| async { "ok" })).route("/QueueTrigger", post(queued));
    axum::serve(TcpListener::bind(format!("127.0.0.1:{port}")).await?, router).await
}

/// What the host sends for triggers other than HTTP.
async fn queued(body: String) -> StatusCode {
    MESSAGES.lock().unwrap().push(body.clone());
    std::thread::spawn(move || println!("{body}")); //~ detached-task "lost without a trace when the instance is taken away"
    StatusCode::OK
}
