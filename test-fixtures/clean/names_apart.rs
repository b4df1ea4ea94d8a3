//! Counters that only keep names apart which are made of the time or an id as well.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static NEXT: AtomicU64 = AtomicU64::new(0);
static TURN: AtomicU32 = AtomicU32::new(0);

fn file_name() -> String {
    let now = chrono::Utc::now();
    format!("{}-{}.json", now.timestamp_millis(), NEXT.fetch_add(1, Ordering::Relaxed))
}

fn message_id() -> String {
    let turn = TURN.fetch_add(1, Ordering::SeqCst) + 1;
    let random = uuid::Uuid::new_v4();
    format!("{random}.{turn}@mail.example")
}

async fn handler(_event: LambdaEvent<Value>) -> Result<String, Error> {
    Ok(format!("{} {}", file_name(), message_id()))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}
