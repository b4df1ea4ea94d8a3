//! The runtime under other names.

use lambda_runtime as lambda;
use lambda_runtime::{Error, LambdaEvent as Event, service_fn as wrap};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda::run(wrap(on_event)).await
}

async fn on_event(event: Event<Value>) -> Result<Value, Error> {
    if event.payload.is_null() {
        std::process::exit(1); //~ process-exit
    }
    Ok(event.payload)
}
