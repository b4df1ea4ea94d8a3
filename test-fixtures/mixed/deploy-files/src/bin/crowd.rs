//! Sets more threads than come with its memory; that is accepted in the whole file that sets the memory.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    rayon::ThreadPoolBuilder::new().num_threads(3).build_global()?;
    run(service_fn(handle)).await
}

async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    Ok(event.payload)
}
