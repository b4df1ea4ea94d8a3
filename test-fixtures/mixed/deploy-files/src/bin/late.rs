//! Waits longer than it is given, and nobody accepts that.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(Duration::from_secs(6)).await; //~ sleep-in-handler exceeds-timeout "ends it after 5 s"
    Ok(event.payload)
}
