//! The runtime is started by a helper that takes the handler as a generic parameter.

use std::future::Future;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

mod observability {
    use super::*;

    pub async fn start<F, Fut>(handler: F) -> Result<(), Error>
    where
        F: Fn(LambdaEvent<Value>) -> Fut,
        Fut: Future<Output = Result<Value, Error>>,
    {
        tracing_subscriber::fmt().json().init();
        lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| handler(event))).await
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    observability::start(handler).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    if event.payload.is_null() {
        std::process::exit(1); //~ process-exit
    }
    Ok(event.payload)
}
