//! One request at a time, and nothing beside the computation: it is found, at a lower level.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let password = event.payload["password"].as_str().unwrap_or_default();
    let hash = bcrypt::hash(password, bcrypt::DEFAULT_COST)?; //~ cpu-bound-in-async "no time-out fires and no connection is served"
    Ok(json!({ "hash": hash }))
}
