//! The greeter on AWS Lambda.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Value>) -> Result<String, Error> {
    let name = event.payload.as_str().unwrap_or_default();
    Ok(greeter::greeting(name))
}
