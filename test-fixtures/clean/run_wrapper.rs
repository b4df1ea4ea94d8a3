//! A helper around the runtime's `run`: what it does before the call is cold start, although the handler passes through it.

use std::future::Future;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

pub struct Clients {
    pub s3: aws_sdk_s3::Client,
    pub http: reqwest::Client,
}

/// Starts the runtime with everything a function of ours needs.
pub async fn run<F, Fut>(handler: F) -> Result<(), Error>
where
    F: Fn(Value, &'static Clients) -> Fut,
    Fut: Future<Output = Result<Value, Error>>,
{
    tracing_subscriber::fmt().json().init();
    let config = aws_config::load_from_env().await;
    let http = reqwest::Client::builder().timeout(Duration::from_secs(1)).build()?;
    let clients: &'static Clients = Box::leak(Box::new(Clients { s3: aws_sdk_s3::Client::new(&config), http }));
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| handler(event.payload, clients))).await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(copy).await
}

async fn copy(payload: Value, clients: &'static Clients) -> Result<Value, Error> {
    let url = payload["url"].as_str().ok_or("no url")?;
    let body = clients.http.get(url).send().await?.bytes().await?;
    clients.s3.put_object().bucket("copies").key(url).body(body.into()).send().await?;
    Ok(payload)
}
