//! A local with the name of the function it wraps.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let func = service_fn(func);
    lambda_runtime::run(func).await?;
    Ok(())
}

async fn func(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let (value, context) = event.into_parts();
    if context.request_id.is_empty() {
        std::process::exit(1); //~ process-exit
    }
    Ok(value)
}
