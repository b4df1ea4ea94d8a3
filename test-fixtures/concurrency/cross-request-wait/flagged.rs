//! Cells that one request fills while others wait, on a platform where a request can only wait for its own work.

use serde::Deserialize;
use std::sync::OnceLock;
use tokio::sync::OnceCell;
use worker::{Context, Env, Error, Request, Response, Result, RouteContext, Router, event};

#[derive(Deserialize)]
struct Settings {
    is_closed: bool,
}

#[derive(Default)]
struct App {
    prices: OnceCell<Vec<u32>>,
}

static SETTINGS: OnceCell<Option<Settings>> = OnceCell::const_new();
static WORDS: OnceCell<Vec<String>> = OnceCell::const_new();
static KEYS: OnceCell<String> = OnceCell::const_new();
static PAGE: async_lock::OnceCell<String> = async_lock::OnceCell::new();
static LOGO: async_once_cell::OnceCell<Vec<u8>> = async_once_cell::OnceCell::new();
static APP: OnceLock<App> = OnceLock::new();

#[event(fetch)]
async fn main(request: Request, env: Env, _context: Context) -> Result<Response> {
    if closed(&env).await {
        return Response::error("closed", 503);
    }
    Router::new()
        .get_async("/words", words)
        .get_async("/keys", |_, _| async {
            let keys = KEYS.get_or_try_init(keys).await?; //~ cross-request-wait "asks for `KEYS` while it is filled"
            Response::ok(keys)
        })
        .get_async("/page", page)
        .get_async("/logo", logo)
        .get_async("/price", price)
        .run(request, env)
        .await
}

async fn closed(env: &Env) -> bool {
    let settings = SETTINGS.get_or_init(|| async { settings(env).await.ok().flatten() }).await; //~ cross-request-wait
    settings.as_ref().is_some_and(|settings| settings.is_closed)
}

async fn settings(env: &Env) -> Result<Option<Settings>> {
    Ok(env.kv("SETTINGS")?.get("current").json::<Settings>().await?) //~ stale-static-cache
}

async fn words(_request: Request, context: RouteContext<()>) -> Result<Response> {
    let words = WORDS.get_or_try_init(|| load(&context.env)).await?; //~ cross-request-wait
    Response::ok(words.join(" "))
}

/// What waits is two calls away.
async fn load(env: &Env) -> Result<Vec<String>> {
    let words = rows(env).await?;
    Ok(words.into_iter().map(|word| word.to_lowercase()).collect())
}

async fn rows(env: &Env) -> Result<Vec<String>> {
    env.d1("WORDS")?.prepare("select word from words limit 100").all().await?.results::<String>()
}

async fn keys() -> Result<String> {
    let answer = reqwest::get("https://keys.example/jwks").await.map_err(|error| error.to_string())?;
    Ok(answer.text().await.map_err(|error| error.to_string())?)
}

async fn page(_request: Request, context: RouteContext<()>) -> Result<Response> {
    let made = PAGE.get_or_try_init(|| async move { //~ cross-request-wait
        let bucket = context.env.bucket("PAGES")?;
        let found = bucket.get("index.html").execute().await?;
        let body = found.and_then(|found| found.body()).ok_or_else(|| Error::from("no page"))?;
        body.text().await
    });
    Response::from_html(made.await?)
}

async fn logo(_request: Request, context: RouteContext<()>) -> Result<Response> {
    let logo = LOGO.get_or_try_init(fetched(&context.env)).await?; //~ cross-request-wait
    Response::from_bytes(logo.clone())
}

async fn fetched(env: &Env) -> Result<Vec<u8>> {
    env.service("ASSETS")?.fetch("https://assets.example/logo", None).await?.bytes().await
}

async fn price(_request: Request, _context: RouteContext<()>) -> Result<Response> {
    let app = APP.get_or_init(App::default);
    let prices = app.prices.get_or_try_init(prices).await?; //~ cross-request-wait
    Response::ok(prices.len().to_string())
}

async fn prices() -> Result<Vec<u32>> {
    let url = "https://prices.example".parse().map_err(|_| Error::from("no address"))?;
    worker::Fetch::Url(url).send().await?.json().await
}
