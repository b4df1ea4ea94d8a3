//! Set-up in branches: by the deployment, by what a setting leads to, and in a function that is called in such a branch.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use regex::Regex;
use serde_json::Value;

async fn first_line() -> Result<Option<String>, Error> {
    let path = std::env::var("LIST")?;
    Ok(tokio::fs::read_to_string(path).await?.lines().next().map(str::to_owned))
}

fn matches(line: &str) -> bool {
    Regex::new("^[a-z]+$").is_ok_and(|pattern| pattern.is_match(line)) //~ init-per-invocation
}

async fn handler(event: LambdaEvent<Value>) -> Result<bool, Error> {
    if cfg!(debug_assertions) {
        dotenvy::dotenv()?;
    }
    let line = first_line().await?;
    if let Some(line) = line {
        return Ok(Regex::new("[0-9]+")?.is_match(&line)); //~ init-per-invocation
    }
    match std::env::var("UNWRAP").as_deref() {
        Ok("yes") => Ok(matches(&event.payload.to_string())),
        _ => Ok(false),
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}
