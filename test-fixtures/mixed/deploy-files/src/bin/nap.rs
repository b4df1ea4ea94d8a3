//! Waits longer than it is given; that is accepted where the time-out is set.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(Duration::from_secs(20)).await; //~ sleep-in-handler "at 512 MB"
    Ok(event.payload)
}
