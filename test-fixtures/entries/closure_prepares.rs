//! Statements of the closure before its async block run for each event.

use std::sync::Arc;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

struct Limits {
    bytes: usize,
}

impl Limits {
    fn check(&self, text: &str) {
        if text.len() > self.bytes {
            std::process::exit(1); //~ process-exit
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let limits = Arc::new(Limits { bytes: 1_000 });
    let service = service_fn(|event: LambdaEvent<Value>| {
        let limits = Arc::clone(&limits);
        limits.check(event.payload.as_str().unwrap_or_default());
        async move { echo(event, limits.bytes).await }
    });
    lambda_runtime::run(service).await
}

async fn echo(event: LambdaEvent<Value>, bytes: usize) -> Result<Value, Error> {
    tracing::info!(bytes, "echo");
    Ok(event.payload)
}
