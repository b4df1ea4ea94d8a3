//! Two routes lead to one loop, and only one of them bounds it.

use std::time::Duration;

use axum::Router;
use axum::routing::get;
use lambda_http::{Error, run};
use tokio::time::timeout;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(Router::new().route("/bounded", get(bounded)).route("/unbounded", get(unbounded))).await
}

async fn bounded() -> String {
    let _ = timeout(Duration::from_secs(1), spin()).await;
    "gave up".to_owned()
}

async fn unbounded() -> String {
    detour().await;
    "never said".to_owned()
}

async fn detour() {
    spin().await;
}

async fn spin() {
    loop { //~ unbounded-loop
        tokio::task::yield_now().await;
    }
}
