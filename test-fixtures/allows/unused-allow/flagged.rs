//! Comments that accept what is not there: the mistake was mended, or stands where the comment does not reach.

// sls-lint: allow-file(runtime-per-invocation, reason = "the driver needs an executor of its own")
//~^ unused-allow

use std::sync::Mutex;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

// sls-lint: allow(mutable-static, reason = "approximate is good enough")
//~^ unused-allow "allowed here and not found"
static LIMIT: Mutex<u64> = Mutex::new(64);

#[tokio::main]
async fn main() -> Result<(), Error> {
    // sls-lint: allow(shared-mutable-state, reason = "approximate is good enough")
    //~^ unused-allow
    let longest = &Mutex::new(0);
    run(service_fn(move |event| handler(event, longest))).await
}

async fn handler(event: LambdaEvent<Value>, longest: &Mutex<u64>) -> Result<Value, Error> {
    let name = event.payload.to_string(); // sls-lint: allow(blocking-call-in-async, reason = "the file is small")
    //~^ unused-allow
    // sls-lint: allow(sleep-in-handler, reason = "the comment stands before the wrong statement")
    //~^ unused-allow
    let pause = Duration::from_secs(1);
    tokio::time::sleep(pause).await; //~ sleep-in-handler
    // sls-lint: allow(sleep-in-handler, detached-task, reason = "one of two is left")
    //~^ unused-allow "`detached-task`"
    tokio::time::sleep(pause).await;
    // sls-lint: allow(process-exit, reason = "two calls away, an error has taken its place")
    //~^ unused-allow
    checked(&name)?;
    // sls-lint: expect(long-running, reason = "nothing of a whole family")
    //~^ unused-allow "is expected here and not found"
    for _ in name.chars() {}
    remember(longest, name.len() as u64);
    Ok(event.payload)
}

fn checked(name: &str) -> Result<(), Error> {
    not_empty(name)
}

fn not_empty(name: &str) -> Result<(), Error> {
    match name.is_empty() {
        true => Err(Error::from("nobody is called that")),
        false => Ok(()),
    }
}

#[cfg_attr(sls_lint, allow(sls_lint::env_mutation, reason = "set in main since"))]
//~^ unused-allow
fn remember(longest: &Mutex<u64>, length: u64) {
    let mut longest = longest.lock().unwrap();
    if length > *longest && length < *LIMIT.lock().unwrap() {
        *longest = length; //~ shared-mutable-state
    }
}
