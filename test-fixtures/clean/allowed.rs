//! Mistakes that their author has accepted, each in one of the ways to say so.

// sls-lint: allow-file(process-exit, reason = "the supervisor restarts the instance on purpose")

use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(sleep-in-handler, reason = "the replica needs it")
    // sls-lint: allow(blocking, reason = "a family covers its rules")
    std::thread::sleep(Duration::from_millis(5));
    // sls-lint: allow(detached-task, reason = "the hop counts, not only the cause")
    notify(&event.payload);
    if event.payload.is_null() {
        std::process::exit(1);
    }
    patient().await;
    Ok(event.payload)
}

fn notify(payload: &Value) {
    let text = payload.to_string();
    std::thread::spawn(move || println!("{text}"));
}

#[cfg_attr(sls_lint, allow(sls_lint::sleep_in_handler, reason = "measured"))]
async fn patient() {
    tokio::time::sleep(Duration::from_millis(30)).await;
}
