//! Names that are understood, and names that nobody asks about.

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
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(sleep-in-handler, reason = "as it is listed")
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(sleep_in_handler, reason = "as attributes spell it")
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(sls_lint::sleep_in_handler, reason = "with the tool's name")
    tokio::time::sleep(Duration::from_secs(1)).await; // sls-lint: allow(blocking, reason = "a family")
    let text = "// sls-lint: allow(slep-in-handler)"; // other-lint: allow(slep-in-handler)
    // sls-lint: allow(lifecycle, reason = "a family, two calls away from the rule's finding")
    checked(text);
    remember(1);
    Ok(event.payload)
}

fn checked(text: &str) {
    if text.is_empty() {
        leave();
    }
}

fn leave() {
    std::process::exit(2)
}

#[cfg_attr(sls_lint, allow(dead_code, clippy::unwrap_used, sls_lint::mutable_static, reason = "lints of others beside ours"))]
fn remember(length: u64) {
    *LAST.lock().unwrap() = length;
}

// sls-lint: allow(slep-in-handler, reason = "nothing calls this")
fn nobody_calls(text: &str) -> usize {
    text.len()
}

/// Documentation shows mistakes: // sls-lint: allow(slep-in-handler)
#[cfg(test)]
mod tests {
    // sls-lint: allow(slep-in-handler, reason = "tests are not judged")
    #[test]
    fn adds() {
        assert_eq!(1 + 1, 2);
    }
}
