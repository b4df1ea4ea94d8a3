//! Many threads that wait for disks, and few that poll.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::runtime::Builder;

fn main() -> Result<(), Error> {
    let runtime = Builder::new_multi_thread().worker_threads(2).max_blocking_threads(64).enable_all().build()?;
    runtime.block_on(run(service_fn(handler)))
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    Ok(event.payload)
}
