//! What axum and its companions call beside handlers: extractors, middleware by function, resolvers.

use async_graphql::{Context, Object};
use axum::extract::{FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;
use axum::{Router, serve};
use std::time::Duration;
use tokio::net::TcpListener;

struct User(String);

impl<S: Send + Sync> FromRequestParts<S> for User {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        std::thread::sleep(Duration::from_millis(3)); //~ blocking-call-in-async sleep-in-handler
        let name = parts.headers.get("x-user").unwrap(); //~ panic-in-handler
        Ok(User(name.to_str().unwrap_or_default().to_owned()))
    }
}

struct Query;

#[Object]
impl Query {
    async fn price(&self, context: &Context<'_>, article: String) -> String {
        std::thread::sleep(Duration::from_millis(4)); //~ blocking-call-in-async sleep-in-handler
        // What is in the context was put there by the program itself.
        let prices = context.data::<Vec<String>>().unwrap();
        prices.iter().find(|price| price.starts_with(&article)).cloned().unwrap_or_default()
    }
}

async fn logged(request: Request, next: Next) -> Response {
    std::thread::sleep(Duration::from_millis(5)); //~ blocking-call-in-async sleep-in-handler
    next.run(request).await
}

async fn me(User(name): User) -> String {
    name
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    println!("{:?}", std::env::var("K_SERVICE"));
    let router = Router::new().route("/me", get(me)).layer(middleware::from_fn(logged));
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    serve(listener, router).await
}
