//! One request at a time that does two things at once: one of them stands still while the other computes.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let password = event.payload["password"].as_str().unwrap_or_default();
    let (known, hash) = tokio::join!(tokio::fs::read("/tmp/known"), hash(password));
    Ok(json!({ "known": known?.len(), "hash": hash? }))
}

async fn hash(password: &str) -> Result<String, Error> {
    Ok(bcrypt::hash(password, 12)?) //~ cpu-bound-in-async "what the request does at the same time stands still"
}
