//! Axum routes that each make a runtime of their own to call async code from synchronous code.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use lambda_http::Error;
use tokio::runtime::{self, Runtime};

struct Catalogue {
    items: Vec<String>,
}

impl Catalogue {
    async fn count(&self) -> usize {
        self.items.len()
    }

    fn count_now(&self) -> usize {
        let runtime = Runtime::new().expect("threads can be started"); //~ runtime-per-invocation
        runtime.block_on(self.count()) //~ block-on-in-async
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let catalogue = Arc::new(Catalogue { items: vec!["tea".into(), "cake".into()] });
    let app = Router::new()
        .route("/count", get(count))
        .route("/single", get(single))
        .route("/threads", get(threads))
        .route("/blocking", get(blocking))
        .route("/guard", get(guard))
        .with_state(catalogue);
    lambda_http::run(app).await
}

async fn count(State(catalogue): State<Arc<Catalogue>>) -> Json<usize> {
    Json(count_all(&catalogue))
}

fn count_all(catalogue: &Catalogue) -> usize {
    catalogue.count_now()
}

async fn single(State(catalogue): State<Arc<Catalogue>>) -> Json<usize> {
    let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap(); //~ runtime-per-invocation
    Json(runtime.block_on(catalogue.count())) //~ block-on-in-async
}

async fn threads(State(catalogue): State<Arc<Catalogue>>) -> Json<usize> {
    let runtime = worker_runtime(2);
    let handle = runtime.spawn(async move { catalogue.count().await });
    Json(handle.await.unwrap_or(0))
}

fn worker_runtime(threads: usize) -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(threads).build().unwrap() //~ runtime-per-invocation
}

/// Blocking is right on this thread; a new runtime is still one per request.
async fn blocking(State(catalogue): State<Arc<Catalogue>>) -> Json<usize> {
    let counted = tokio::task::spawn_blocking(move || {
        let runtime = Runtime::new().unwrap(); //~ runtime-per-invocation
        runtime.block_on(catalogue.count())
    });
    Json(counted.await.unwrap_or(0))
}

async fn guard() -> Json<bool> {
    let runtime = tokio::runtime::Runtime::new(); //~ runtime-per-invocation
    Json(can_block(runtime.is_ok()))
}

fn can_block(fresh: bool) -> bool {
    let own = runtime::Builder::new_current_thread().build(); //~ runtime-per-invocation
    fresh && own.is_ok()
}
