//! Generic retry helpers: few attempts, short pauses.

use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::time::sleep;

const MAX_RETRIES: u32 = 3;
const BASE_DELAY: Duration = Duration::from_millis(40);

async fn retry<T, E, F, Fut>(mut operation: F) -> Result<T, E>
where
    E: Display,
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    let mut attempt = 0;
    loop {
        match operation().await {
            Ok(value) => return Ok(value),
            Err(error) if attempt >= MAX_RETRIES => return Err(error),
            Err(error) => tracing::warn!(%error, attempt, "trying again"),
        }
        attempt += 1;
        sleep(BASE_DELAY * attempt).await;
    }
}

async fn fetch(http: &reqwest::Client, url: &str) -> Result<String, reqwest::Error> {
    for pause in [20, 40, 80] {
        if let Ok(answer) = http.get(url).send().await {
            return answer.text().await;
        }
        sleep(Duration::from_millis(pause)).await;
    }
    http.get(url).send().await?.text().await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_millis(500)).build()?;
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &http))).await
}

async fn handler(event: LambdaEvent<Value>, http: &reqwest::Client) -> Result<String, Error> {
    let url = event.payload["url"].as_str().ok_or("no url")?;
    Ok(retry(|| fetch(http, url)).await?)
}
