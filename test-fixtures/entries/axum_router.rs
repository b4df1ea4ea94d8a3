//! A router as the service: handlers are what the routes name, nested routers, closures, layers and fallbacks included.

use axum::extract::{Path, Request};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use lambda_http::{Error, run};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let app = Router::new()
        .route("/", get(root))
        .route("/users/{id}", get(users::show).put(users::update))
        .route("/ping", post(|body: String| async move { ping(body) }))
        .nest("/admin", admin())
        .fallback(missing)
        .layer(middleware::from_fn(guard));
    run(app).await
}

fn admin() -> Router {
    Router::new().route("/cache", delete(purge))
}

async fn root() -> &'static str {
    std::process::exit(1) //~ process-exit
}

fn ping(body: String) -> String {
    if body.is_empty() {
        std::process::exit(1); //~ process-exit
    }
    body
}

async fn purge() -> Json<bool> {
    std::process::exit(1) //~ process-exit
}

async fn missing() -> &'static str {
    std::process::exit(1) //~ process-exit
}

async fn guard(request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/forbidden") {
        std::process::exit(1); //~ process-exit
    }
    next.run(request).await
}

mod users {
    use super::*;

    pub async fn show(Path(id): Path<u32>) -> Json<u32> {
        if id == 0 {
            std::process::exit(1); //~ process-exit
        }
        Json(id)
    }

    pub async fn update(Path(id): Path<u32>) -> Json<u32> {
        if id == 1 {
            std::process::exit(1); //~ process-exit
        }
        Json(id)
    }
}
