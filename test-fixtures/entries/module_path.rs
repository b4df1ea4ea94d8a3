//! The handler stands in a module of the same name.

use lambda_runtime::{Error, run, service_fn};

mod handler {
    use lambda_runtime::{Error, LambdaEvent};
    use serde_json::Value;

    pub async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
        respond(event.payload)
    }

    fn respond(payload: Value) -> Result<Value, Error> {
        if payload.is_null() {
            std::process::exit(1); //~ process-exit
        }
        Ok(payload)
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler::handler)).await
}
