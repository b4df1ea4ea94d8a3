//! The bindings come with each request and are those of the deployment; the rest of what comes is the request's own.

use std::sync::OnceLock;
use worker::{Context, Env, Request, Response, Result, RouteContext, Router, event};

static ISSUER: OnceLock<String> = OnceLock::new();
static REALM: OnceLock<String> = OnceLock::new();
static LANGUAGE: OnceLock<String> = OnceLock::new();

#[event(fetch)]
async fn main(request: Request, env: Env, _context: Context) -> Result<Response> {
    let issuer = ISSUER.get_or_init(|| env.var("ISSUER").map(|issuer| issuer.to_string()).unwrap_or_default());
    worker::console_log!("{issuer}");
    Router::new().get_async("/", index).run(request, env).await
}

async fn index(request: Request, context: RouteContext<()>) -> Result<Response> {
    let realm = REALM.get_or_init(|| context.env.var("REALM").map(|realm| realm.to_string()).unwrap_or_default());
    let language = request.headers().get("accept-language")?.unwrap_or_default();
    let language = LANGUAGE.get_or_init(|| language); //~ frozen-request-value
    Response::ok(format!("{realm} {language}"))
}
