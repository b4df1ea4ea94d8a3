//! Cells that nobody waits for in vain.

use regex::Regex;
use std::sync::OnceLock;
use tokio::sync::OnceCell;
use worker::{Context, Env, Request, Response, Result, RouteContext, Router, State, durable_object, event};

static WORDS: OnceLock<Vec<String>> = OnceLock::new();
static RATES: OnceCell<Vec<String>> = OnceCell::const_new();
static NAME: OnceCell<Option<Regex>> = OnceCell::const_new();
static REGION: OnceCell<String> = OnceCell::const_new();

#[event(fetch)]
async fn main(request: Request, env: Env, _context: Context) -> Result<Response> {
    Router::new().get_async("/words", words).get_async("/rates", rates).get_async("/name/:name", name).run(request, env).await
}

/// Who finds nothing makes it, and the one that comes first stays.
async fn words(_request: Request, context: RouteContext<()>) -> Result<Response> {
    if WORDS.get().is_none() {
        let made = load(&context.env).await?;
        let _ = WORDS.set(made);
    }
    Response::ok(WORDS.get().map(|words| words.join(" ")).unwrap_or_default())
}

async fn rates(_request: Request, context: RouteContext<()>) -> Result<Response> {
    let rates = match RATES.get() {
        Some(rates) => rates,
        None => {
            let made = load(&context.env).await?;
            RATES.get_or_init(|| async { made }).await
        }
    };
    Response::ok(rates.join(" "))
}

async fn load(env: &Env) -> Result<Vec<String>> {
    env.d1("WORDS")?.prepare("select word from words limit 100").all().await?.results::<String>()
}

/// Nothing is waited for in the initialisers, and the last cell belongs to one request.
async fn name(_request: Request, context: RouteContext<()>) -> Result<Response> {
    let pattern = NAME.get_or_init(|| async { pattern().await }).await;
    let region = REGION.get_or_try_init(|| async { Ok::<_, worker::Error>(context.var("REGION")?.to_string()) }).await?;
    let own = OnceCell::new();
    let words = own.get_or_try_init(|| load(&context.env)).await?;
    let name = context.param("name").map(String::as_str).unwrap_or_default();
    let is_name = pattern.as_ref().is_some_and(|pattern| pattern.is_match(name));
    Response::ok(format!("{region} {is_name} {}", words.len()))
}

async fn pattern() -> Option<Regex> {
    Regex::new("^[a-z]+$").ok()
}

/// The requests of an object share one context.
#[durable_object]
pub struct Room {
    env: Env,
    rules: OnceCell<Vec<String>>,
}

impl worker::DurableObject for Room {
    fn new(_state: State, env: Env) -> Self {
        Self { env, rules: OnceCell::new() }
    }

    async fn fetch(&self, _request: Request) -> Result<Response> {
        let rules = self.rules.get_or_try_init(|| load(&self.env)).await?;
        Response::ok(rules.join(" "))
    }
}
