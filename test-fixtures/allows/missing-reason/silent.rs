//! Comments that say why, and comments about code that is not judged.

// sls-lint: allow-file(env-mutation, reason = "one request at a time, and the variable is read by the same request")

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
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(sleep-in-handler, reason = "behind the names")
    // sls-lint: allow(reason = "before the names", sleep-in-handler)
    tokio::time::sleep(Duration::from_secs(1)).await;
    // sls-lint: allow(sleep-in-handler, reason = "in \"quotes\", (with) signs, of any kind")
    tokio::time::sleep(Duration::from_secs(1)).await;
    /* sls-lint: expect(detached-task, reason = "in a comment of the other kind") */
    std::thread::spawn(|| std::thread::sleep(Duration::from_secs(1)));
    // sls-lint: allow(process-exit, mutable-static, reason = "one for two rules, two calls away")
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

#[cfg_attr(sls_lint, allow(sls_lint::state, reason = "in an attribute"))]
fn remember(length: u64) {
    *LAST.lock().unwrap() = length;
}

// sls-lint: allow(sleep-in-handler)
async fn nobody_calls() {
    tokio::time::sleep(Duration::from_secs(1)).await;
}

#[cfg(test)]
mod tests {
    // sls-lint: allow(sleep-in-handler)
    #[test]
    fn waits() {
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
}
