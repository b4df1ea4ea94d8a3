//! The runtime as a value, with a layer around the handler.

use lambda_runtime::{Error, LambdaEvent, Runtime, service_fn};
use serde_json::Value;
use tower::timeout::TimeoutLayer;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let limit = TimeoutLayer::new(std::time::Duration::from_secs(2));
    let runtime = Runtime::new(service_fn(handler)).layer(lambda_runtime::layers::TracingLayer::new());
    tracing::debug!(?limit, "starting");
    runtime.run().await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    if event.payload.is_null() {
        std::process::exit(1); //~ process-exit
    }
    Ok(event.payload)
}
