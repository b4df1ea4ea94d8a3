//! Runtime 0.3 and 0.4: `handler_fn`, here through a renamed crate.

use lambda_runtime::{self as lambda, Context, Error, handler_fn};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let func = handler_fn(func);
    lambda::run(func).await?;
    Ok(())
}

async fn func(event: Value, _: Context) -> Result<Value, Error> {
    let first_name = event["firstName"].as_str().unwrap_or("world");
    if first_name == "nobody" {
        std::process::exit(1); //~ process-exit
    }
    Ok(json!({ "message": format!("Hello, {first_name}!") }))
}
