//! A program that moves to the folder that can be written: from there on, relative paths lead there.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    std::env::set_current_dir("/tmp")?;
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<(), Error> {
    tokio::fs::write("event.json", event.payload.to_string()).await?;
    tokio::fs::write("/home/event.json", event.payload.to_string()).await?; //~ write-outside-tmp
    Ok(())
}
