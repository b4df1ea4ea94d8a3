//! The handler is reached through a trait object that `main` makes.

use async_trait::async_trait;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

#[async_trait]
trait Task: Send + Sync {
    async fn perform(&self, payload: Value) -> Result<Value, Error>;
}

struct Nightly {
    hour: u64,
}

#[async_trait]
impl Task for Nightly {
    async fn perform(&self, payload: Value) -> Result<Value, Error> {
        if payload["hour"].as_u64() != Some(self.hour) {
            std::process::exit(1); //~ process-exit
        }
        Ok(payload)
    }
}

async fn start_service(task: &dyn Task) -> Result<(), Error> {
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| async move { task.perform(event.payload).await })).await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let nightly = Nightly { hour: 3 };
    start_service(&nightly).await
}
