//! Several requests at once in one instance.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::run_concurrent(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    if event.payload.is_null() {
        std::process::exit(1); //~ process-exit
    }
    std::fs::write("/tmp/last", event.payload.to_string())?; //~ blocking-call-in-async "other requests on this thread stand still"
    Ok(event.payload)
}
