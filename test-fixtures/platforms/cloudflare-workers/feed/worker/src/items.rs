//! Items of the feed, from a neighbour and from the store.

use regex::Regex;
use std::time::{Duration, SystemTime};
use worker::{Env, Result};

pub const LONGEST: Duration = Duration::from_secs(10);

pub async fn page(env: &Env, path: &str) -> Result<String> {
    let slug = Regex::new("^/([a-z-]+)$").map_err(|error| error.to_string())?; //~ init-per-invocation
    let Some(found) = slug.captures(path) else { return Ok(String::new()) };
    let kept = env.kv("ITEMS")?.get(&found[1]).text().await?;
    let stamp = SystemTime::now(); //~ unsupported-on-wasm
    Ok(format!("{} {stamp:?}", kept.unwrap_or_default()))
}

pub async fn refresh(env: &Env) -> Result<()> {
    let text = download().await.map_err(|error| error.to_string())?;
    env.kv("ITEMS")?.put("latest", text)?.execute().await?;
    wasm_bindgen_futures::spawn_local(async { worker::console_log!("refreshed") }); //~ detached-task
    Ok(())
}

async fn download() -> std::result::Result<String, reqwest::Error> {
    reqwest::get("https://news.example/feed").await?.text().await
}
