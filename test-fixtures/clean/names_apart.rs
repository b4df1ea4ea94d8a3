//! Counters that only keep names apart which are made of the time or an id as well.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static NEXT: AtomicU64 = AtomicU64::new(0);
static TURN: AtomicU32 = AtomicU32::new(0);
static IN_BYTES: AtomicU32 = AtomicU32::new(0);
static IN_LIST: AtomicU32 = AtomicU32::new(0);

fn file_name() -> String {
    let now = chrono::Utc::now();
    format!("{}-{}.json", now.timestamp_millis(), NEXT.fetch_add(1, Ordering::Relaxed))
}

fn message_id() -> String {
    let turn = TURN.fetch_add(1, Ordering::SeqCst) + 1;
    let random = uuid::Uuid::new_v4();
    format!("{random}.{turn}@mail.example")
}

fn object_id() -> [u8; 12] {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() as u32;
    let counter = IN_BYTES.fetch_add(1, Ordering::SeqCst);
    let mut id = [0u8; 12];
    id[0..4].copy_from_slice(&now.to_be_bytes());
    id[4..8].copy_from_slice(&std::process::id().to_be_bytes());
    id[9..12].copy_from_slice(&counter.to_be_bytes()[1..4]);
    id
}

fn batch_id() -> Vec<u8> {
    let mut id = uuid::Uuid::new_v4().as_bytes().to_vec();
    id.extend(IN_LIST.fetch_add(1, Ordering::SeqCst).to_le_bytes());
    id
}

async fn handler(_event: LambdaEvent<Value>) -> Result<String, Error> {
    Ok(format!("{} {} {:?} {:?}", file_name(), message_id(), object_id(), batch_id()))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}
