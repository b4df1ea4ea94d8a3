//! A function whose `main` comes from another crate.

use house::lambda;
use lambda_runtime::{Error, LambdaEvent};
use serde_json::Value;

mod steps;

lambda!(handler);

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    if event.payload.is_null() {
        house::give_up!(1);
    }
    steps::step();
    Ok(event.payload)
}
