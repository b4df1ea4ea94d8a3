//! Instances that meet several requests at once can have more.

use lambda_runtime::{Error, LambdaEvent, run_concurrent, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run_concurrent(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let board = vec![0_u8; 16 << 30];
    println!("{}", board.len());
    Ok(event.payload)
}
