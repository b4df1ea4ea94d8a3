//! Instances that meet several requests at once may be managed ones, which can have a GPU.

use lambda_runtime::{Error, LambdaEvent, run_concurrent, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let device = candle_core::Device::new_cuda(0)?;
    println!("{}", device.is_cuda());
    run_concurrent(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    Ok(event.payload)
}
