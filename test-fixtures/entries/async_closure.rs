//! An async closure, without a block.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let name = String::from("service");
    run(service_fn(async |event: LambdaEvent<Value>| {
        if event.payload["name"] == name.as_str() {
            std::process::exit(1); //~ process-exit
        }
        Ok::<Value, Error>(event.payload)
    }))
    .await
}
