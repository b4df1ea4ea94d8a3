//! A helper that takes a ready service and hands it to the runtime.

use lambda_runtime::tower::Service;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

async fn run<S>(service: S) -> Result<(), Error>
where
    S: Service<LambdaEvent<Value>, Response = Value, Error = Error>,
    S::Future: Send + 'static,
    S: Send + 'static,
{
    lambda_runtime::run(service).await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let name = std::env::var("NAME").unwrap_or_default();
    run(service_fn(move |event: LambdaEvent<Value>| handler(event, name.clone()))).await
}

async fn handler(event: LambdaEvent<Value>, name: String) -> Result<Value, Error> {
    if event.payload["name"] == name.as_str() {
        std::process::exit(1); //~ process-exit
    }
    Ok(event.payload)
}
