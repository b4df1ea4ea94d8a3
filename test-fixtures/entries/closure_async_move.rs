//! References to locals of `main`, copied into an `async move` block.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

struct Config {
    limit: u64,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = Config { limit: 10 };
    let config_ref = &config;
    run(service_fn(move |event: LambdaEvent<Value>| async move { handle(event, config_ref).await })).await
}

async fn handle(event: LambdaEvent<Value>, config: &Config) -> Result<Value, Error> {
    match event.payload["count"].as_u64() {
        Some(count) if count <= config.limit => Ok(event.payload),
        _ => std::process::exit(1), //~ process-exit
    }
}
