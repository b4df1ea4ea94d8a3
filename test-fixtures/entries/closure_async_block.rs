//! The handler is an async block inside the closure.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let name = std::env::var("NAME")?;
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| async {
        let payload = event.payload;
        if payload["name"] != name.as_str() {
            std::process::exit(1); //~ process-exit
        }
        Ok::<_, Error>(payload)
    }))
    .await
}
