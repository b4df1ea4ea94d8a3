//! A custom handler with mistakes: functions of a timer and a queue behind one server.

mod invoices;

use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;

const PORT: &str = "FUNCTIONS_CUSTOMHANDLER_PORT";

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::var(PORT).unwrap_or_else(|_| "3000".to_owned());
    let router = Router::new().route("/month", post(month)).route("/paid", post(paid));
    axum::serve(TcpListener::bind(format!("127.0.0.1:{port}")).await?, router).await
}

/// The timer.
async fn month() -> Json<Value> {
    let sent = invoices::send_all().await.unwrap_or_default();
    Json(json!({ "Outputs": {}, "Logs": [format!("{sent} sent")], "ReturnValue": null }))
}

/// The queue.
async fn paid(Json(event): Json<Value>) -> Json<Value> {
    let number = event["Data"]["invoice"].to_string();
    tokio::spawn(async move { invoices::thank(&number).await }); //~ detached-task
    let logged = std::fs::write("/tmp/last", "paid"); //~ blocking-call-in-async
    Json(json!({ "Outputs": {}, "Logs": [logged.is_ok()], "ReturnValue": null }))
}
