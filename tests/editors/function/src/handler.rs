//! Handles a request, and sleeps.

use lambda_runtime::{Error, LambdaEvent};
use serde_json::Value;
use std::time::Duration;

pub async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(Duration::from_secs(2)).await;
    Ok(event.payload)
}
