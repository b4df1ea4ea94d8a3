//! An axum router below the runtime's layer.

use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use std::time::Duration;
use tower::ServiceBuilder;
use vercel_runtime::{Error, axum::VercelLayer};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let router = Router::new().route("/api/items/{id}", get(item)).route("/api/items", post(|| async { add("new").await }));
    let app = ServiceBuilder::new().layer(VercelLayer::new()).service(router);
    vercel_runtime::run(app).await
}

async fn item(Path(id): Path<u32>) -> String {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build().unwrap(); //~ client-per-invocation
    let answer = client.get(format!("https://items.example/{id}")).send().await;
    answer.map(|answer| answer.status().to_string()).unwrap_or_default()
}

async fn add(name: &str) -> String {
    std::thread::sleep(Duration::from_millis(50)); //~ blocking-call-in-async "other requests" sleep-in-handler "the caller waits, and the time is billed"
    name.to_uppercase()
}
