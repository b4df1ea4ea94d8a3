//! Comments that accept something, or of which nobody can tell that they do not.

// sls-lint: allow-file(blocking, reason = "one finding below is enough")

use std::sync::Mutex;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static LAST: Mutex<String> = Mutex::new(String::new());
// sls-lint: allow(mutable-static, reason = "at the declaration, for every change")
static FIRST: Mutex<String> = Mutex::new(String::new());
static EACH: Mutex<String> = Mutex::new(String::new());
static ONE_OF_TWO: Mutex<String> = Mutex::new(String::new()); //~ mutable-static

trait Notes {
    fn note(&self, text: &str);
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    tokio::time::sleep(Duration::from_millis(5)).await; // sls-lint: allow(sleep-in-handler, reason = "twice accepted, here and above")
    // sls-lint: allow(mutable-static, reason = "a call on the way there")
    remember(&event.payload);
    note(&event.payload);
    // The finding in `leave` is shown on the way through `refuse`; on this one it would be shown if that were gone.
    // sls-lint: allow(process-exit, reason = "the longer way")
    refuse_later(&event.payload);
    refuse(&event.payload);
    // sls-lint: allow(env-mutation, reason = "nobody knows what the macro does")
    generated!(event.payload);
    // sls-lint: allow(detached-task, unused-allow, reason = "allows about allows are not judged, and a task is started")
    std::thread::spawn(|| println!("later"));
    Ok(event.payload)
}

fn remember(payload: &Value) {
    *LAST.lock().unwrap() = payload.to_string();
}

fn note(payload: &Value) {
    FIRST.lock().unwrap().push_str("once");
    FIRST.lock().unwrap().push_str("twice");
    // sls-lint: allow(mutable-static, reason = "the first change of two that are accepted")
    EACH.lock().unwrap().clear();
    // sls-lint: allow(mutable-static, reason = "the second")
    EACH.lock().unwrap().push_str("later");
    // sls-lint: allow(mutable-static, reason = "accepted, but the other change is not")
    ONE_OF_TWO.lock().unwrap().clear();
    *ONE_OF_TWO.lock().unwrap() = payload.to_string();
}

fn refuse_later(payload: &Value) {
    if payload.is_array() {
        refuse(payload);
    }
}

fn refuse(payload: &Value) {
    if payload.is_null() {
        leave();
    }
}

fn leave() {
    std::process::exit(2) //~ process-exit
}

// sls-lint: allow(env-mutation, reason = "nothing calls this")
fn nobody_calls(text: &str) -> usize {
    text.len()
}

/// Documentation speaks of comments: // sls-lint: allow(process-exit)
fn nobody_calls_this(notes: &dyn Notes) {
    notes.note("");
}

#[cfg(test)]
mod tests {
    // sls-lint: allow(env-mutation, reason = "the test has a process of its own")
    #[test]
    fn adds() {
        assert_eq!(1 + 1, 2);
    }
}
