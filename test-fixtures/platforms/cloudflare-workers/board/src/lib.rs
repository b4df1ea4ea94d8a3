//! A worker as it should be. What would be wasteful elsewhere is right here: a client and a connection belong to the request.

mod posts;

use axum::Router;
use axum::routing::get;
use regex::Regex;
use std::sync::OnceLock;
use tower_service::Service;
use worker::{Context, Env, HttpRequest, Result, event};

static NAME: OnceLock<Regex> = OnceLock::new();

/// Names that may be asked for.
pub fn name() -> &'static Regex {
    NAME.get_or_init(|| Regex::new("^[a-z]{1,20}$").expect("the pattern is right"))
}

#[event(start)]
fn start() {
    name();
}

#[event(fetch)]
async fn fetch(request: HttpRequest, _env: Env, _context: Context) -> Result<axum::http::Response<axum::body::Body>> {
    let mut router = Router::new().route("/posts/{name}", get(posts::of)).route("/posts", get(posts::all));
    Ok(router.call(request).await?)
}
