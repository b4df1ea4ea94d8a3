//! Routers around that of axum: paths that are types, and descriptions of an interface.

use aide::axum::ApiRouter;
use aide::axum::routing::{get, post_with};
use aide::openapi::OpenApi;
use axum::Router;
use axum_extra::routing::{RouterExt, TypedPath};
use serde::Deserialize;

#[derive(TypedPath, Deserialize)]
#[typed_path("/letters/:id")]
struct Letter {
    id: u64,
}

async fn read(Letter { id }: Letter) -> String {
    tokio::spawn(count(id)); //~ detached-task "next to no CPU between requests"
    format!("letter {id}")
}

async fn count(id: u64) {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    println!("read {id}");
}

async fn health() -> &'static str {
    tokio::spawn(count(0)); //~ detached-task
    "ok"
}

async fn send(text: String) -> String {
    if text.is_empty() {
        std::process::exit(1); //~ process-exit
    }
    text
}

async fn forgotten(text: String) -> String {
    std::process::exit(text.len() as i32)
}

fn described() -> ApiRouter {
    ApiRouter::new().api_route("/health", get(health)).api_route("/letters", post_with(send, |route| route.summary("sends a letter")))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    println!("{} listens", std::env::var("K_SERVICE").unwrap_or_default());
    let mut api = OpenApi::default();
    let app = Router::new().typed_get(read).merge(described().finish_api(&mut api));
    let listener = tokio::net::TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, app).await
}
