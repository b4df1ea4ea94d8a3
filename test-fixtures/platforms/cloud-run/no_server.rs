//! What a framework would call, in a program that never serves.

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use std::time::Duration;

struct User(String);

impl<S: Send + Sync> FromRequestParts<S> for User {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Self::Rejection> {
        std::thread::sleep(Duration::from_millis(3));
        Ok(User(parts.headers.get("x-user").unwrap().to_str().unwrap_or_default().to_owned()))
    }
}

#[tokio::main]
async fn main() {
    println!("{:?}", std::env::var("K_SERVICE"));
    println!("{}", User("nobody".to_owned()).0);
}
