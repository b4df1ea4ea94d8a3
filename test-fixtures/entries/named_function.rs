//! The most common form: the runtime gets a function by its name.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(function_handler)).await
}

async fn function_handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    if event.payload.is_null() {
        std::process::exit(1); //~ process-exit
    }
    Ok(event.payload)
}
