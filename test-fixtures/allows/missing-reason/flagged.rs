//! Comments that accept something and do not say why.

// sls-lint: allow-file(env-mutation)
//~^ missing-reason

use std::sync::Mutex;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static LAST: Mutex<u64> = Mutex::new(0);

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(sleep-in-handler)
    //~^ missing-reason
    // The partner asks for it: a comment of its own is in no report.
    // sls-lint: allow(sleep-in-handler)
    //~^ missing-reason "allows `sleep-in-handler` without a reason"
    tokio::time::sleep(Duration::from_secs(1)).await;
    // sls-lint: allow(sleep-in-handler, reason = " ")
    //~^ missing-reason
    tokio::time::sleep(Duration::from_secs(1)).await;
    // sls-lint: expect(detached-task)
    //~^ missing-reason
    std::thread::spawn(|| std::thread::sleep(Duration::from_secs(1)));
    // sls-lint: allow(process-exit, mutable-static)
    //~^ missing-reason "allows `process-exit`, `mutable-static` without a reason"
    checked(&event.payload);
    Ok(event.payload)
}

fn checked(payload: &Value) {
    if payload.is_null() {
        leave();
    }
    unsafe { std::env::set_var("CHECKED", "1") };
}

fn leave() {
    remember(1);
    std::process::exit(2)
}

#[cfg_attr(sls_lint, allow(sls_lint::state))]
//~^ missing-reason
fn remember(length: u64) {
    *LAST.lock().unwrap() = length;
}
