//! The fork of the early runtime: a function becomes a handler.

use netlify_lambda::{Context, handler_fn};
use serde_json::{Value, json};

type Error = Box<dyn std::error::Error + Send + Sync + 'static>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    netlify_lambda::run(handler_fn(greet)).await
}

async fn greet(event: Value, context: Context) -> Result<Value, Error> {
    let names = std::fs::read_to_string("names.txt")?; //~ blocking-call-in-async "nothing else on this thread runs"
    if event.is_null() {
        std::process::exit(1); //~ process-exit
    }
    Ok(json!({ "names": names.lines().count(), "id": context.request_id }))
}
