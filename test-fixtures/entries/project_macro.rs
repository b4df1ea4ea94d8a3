//! The entry stands in a macro of the project: it exists only after expansion.

use lambda_runtime::{Error, LambdaEvent};
use serde_json::Value;

macro_rules! lambda_main {
    ($handler:ident) => {
        #[tokio::main]
        async fn main() -> Result<(), Error> {
            lambda_runtime::run(lambda_runtime::service_fn($handler)).await
        }
    };
}

lambda_main!(handler);

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    if event.payload.is_null() {
        std::process::exit(1); //~ process-exit
    }
    Ok(event.payload)
}
