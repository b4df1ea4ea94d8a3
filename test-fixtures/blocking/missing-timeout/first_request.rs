//! Clients that are made where they send: the finding stands at what waits first.

use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Value>) -> Result<usize, Error> {
    let name = event.payload["name"].as_str().unwrap_or_default();
    Ok(rate(name).await? + note(name)? + accepted(name).await? + bounded(name).await? + elsewhere(name).await?)
}

async fn rate(name: &str) -> Result<usize, Error> {
    let client = reqwest::Client::new(); //~ client-per-invocation
    let url = format!("https://rates.example.com/{name}");
    let answer = client //~ missing-timeout "`reqwest::Client::new` sets none"
        .get(&url)
        .header("accept", "text/plain")
        .send()
        .await?;
    let again = client.get(&url).send().await?; //~ sequential-awaits
    Ok(answer.text().await?.len() + again.text().await?.len())
}

fn note(name: &str) -> Result<usize, Error> {
    let answer = ureq::post("https://notes.example.com") //~ missing-timeout "`ureq::post` sets none"
        .set("x-name", name)
        .call()?; //~ blocking-call-in-async
    Ok(answer.status().into())
}

/// Where the client is made is as good a place for the reason.
async fn accepted(name: &str) -> Result<usize, Error> {
    // sls-lint: allow(missing-timeout, client-per-invocation, reason = "a tool for one person")
    let client = reqwest::Client::new();
    Ok(client.get(name).send().await?.text().await?.len())
}

async fn bounded(name: &str) -> Result<usize, Error> {
    let client = reqwest::Client::new(); //~ client-per-invocation
    let answer = client.get(name).timeout(Duration::from_secs(1)).send().await?;
    let second = tokio::time::timeout(Duration::from_secs(1), client.get(name).send()).await??;
    Ok(answer.text().await?.len() + second.text().await?.len())
}

/// It is made here, and sends somewhere else.
async fn elsewhere(name: &str) -> Result<usize, Error> {
    let client = reqwest::Client::new(); //~ client-per-invocation missing-timeout "makes a client"
    ask(&client, name).await
}

async fn ask(client: &reqwest::Client, name: &str) -> Result<usize, Error> {
    Ok(client.get(name).send().await?.text().await?.len())
}
