//! Comments with names that no rule and no family has.

// sls-lint: allow-file(runtime-per-invocations, reason = "the driver needs an executor of its own")
//~^ unknown-rule

use std::sync::Mutex;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static LAST: Mutex<u64> = Mutex::new(0); //~ mutable-static

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(sleep-in-handlr, reason = "a letter is missing")
    //~^ sleep-in-handler unknown-rule "`sleep-in-handlr`"
    // sls-lint: allow(sleep-in-handler, unwrap_used, reason = "the second is a lint of another tool")
    //~^ unknown-rule "`unwrap_used`"
    tokio::time::sleep(Duration::from_secs(1)).await;
    // sls-lint: expect(blokcing, reason = "a family, misspelt")
    //~^ unknown-rule
    tokio::time::sleep(Duration::from_secs(1)).await; //~ sleep-in-handler
    // sls-lint: allow(warnings, reason = "a word of the command line")
    //~^ unknown-rule
    tokio::time::sleep(Duration::from_secs(1)).await; //~ sleep-in-handler
    // sls-lint: allow(proces-exit, reason = "two calls away")
    //~^ unknown-rule
    checked(&event.payload);
    remember(1);
    Ok(event.payload)
}

fn checked(payload: &Value) {
    if payload.is_null() {
        leave();
    }
}

fn leave() {
    // sls-lint: allow(exit-process, reason = "another order of words")
    //~^ unknown-rule
    std::process::exit(2) //~ process-exit
}

#[cfg_attr(sls_lint, allow(dead_code, sls_lint::mutable_statics, reason = "the singular is right"))]
//~^ unknown-rule
fn remember(length: u64) {
    *LAST.lock().unwrap() = length;
}
