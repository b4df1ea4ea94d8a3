//! The same helper called from `main`, which is right, and from the handler, which is not: what is wrong is the call's place.

use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

struct Api {
    http: reqwest::Client,
}

impl Api {
    fn new() -> Result<Self, Error> {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?; //~ client-per-invocation
        Ok(Self { http })
    }

    async fn status(&self) -> Result<u16, Error> {
        Ok(self.http.get("https://api.example.com/").send().await?.status().as_u16())
    }
}

/// Reads a small file; blocks.
fn settings(path: &str) -> Result<String, Error> {
    Ok(std::fs::read_to_string(path)?) //~ blocking-call-in-async
}

async fn settle() {
    tokio::time::sleep(Duration::from_millis(300)).await; //~ sleep-in-handler
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let api = Api::new()?;
    let defaults = settings("defaults.json")?;
    settle().await;
    tracing::info!(status = api.status().await?, "ready");
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &api, &defaults))).await
}

async fn handler(event: LambdaEvent<Value>, api: &Api, defaults: &str) -> Result<Value, Error> {
    let shared = api.status().await?;
    let own = Api::new()?.status().await?; //~ sequential-awaits
    let settings = match event.payload["path"].as_str() {
        Some(path) => settings(path)?,
        None => defaults.to_owned(),
    };
    settle().await;
    Ok(json!([shared, own, settings]))
}
