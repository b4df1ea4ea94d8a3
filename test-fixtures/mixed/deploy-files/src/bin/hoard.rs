//! Asks for more memory than it is given, in one place that is accepted where the memory is set.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}

async fn handle(_event: LambdaEvent<Value>) -> Result<usize, Error> {
    let room = vec![0u8; 600 * 1024 * 1024];
    Ok(room.len())
}
