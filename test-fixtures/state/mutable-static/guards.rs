//! A waiting list whose statics are written through guards that are got in every way a lock can be had, and whose numbers are answers.

use std::collections::HashMap;
use std::sync::atomic::{AtomicI64, AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, TryLockError};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

static MAPPED: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static MAPPED_TO_TEXT: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static MAPPED_AND_BOUND: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static ASKED: Mutex<HashMap<String, u32>> = Mutex::new(HashMap::new()); //~ mutable-static
static RECOVERED: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static RECOVERED_BY_PATH: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static RECOVERED_IN_MATCH: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static MATCHED: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static MATCHED_OUT: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static IF_LOCKED: RwLock<Vec<String>> = RwLock::new(Vec::new()); //~ mutable-static
static IF_FREE: Mutex<u32> = Mutex::new(0); //~ mutable-static
static IF_SOME: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static LET_ELSE: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static HANDED_OUT: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static IN_MAP: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static FREE_ONLY: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static IN_STEPS: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static QUEUE_NUMBER: AtomicU64 = AtomicU64::new(1); //~ mutable-static
static SEATS_LEFT: AtomicI64 = AtomicI64::new(100); //~ mutable-static
static LAST_SEEN: AtomicU32 = AtomicU32::new(0); //~ mutable-static
static BEST: AtomicU64 = AtomicU64::new(0); //~ mutable-static
static TURN: AtomicUsize = AtomicUsize::new(0); //~ mutable-static
static IN_BYTES: AtomicU32 = AtomicU32::new(0); //~ mutable-static
static UPDATED: AtomicU64 = AtomicU64::new(0); //~ mutable-static

#[derive(Debug)]
enum Failure {
    Poisoned,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "poisoned")
    }
}

impl std::error::Error for Failure {}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let name = event.payload["name"].as_str().unwrap_or_default().to_owned();
    through_results(&name)?;
    through_recovery(&name);
    through_patterns(&name);
    let number = QUEUE_NUMBER.fetch_add(1, Ordering::SeqCst);
    let left = SEATS_LEFT.fetch_sub(1, Ordering::SeqCst);
    if left <= 0 {
        return Err("sold out".into());
    }
    let before = LAST_SEEN.swap(name.len() as u32, Ordering::Relaxed);
    let best = BEST.fetch_max(name.len() as u64, Ordering::Relaxed);
    let servers = ["a", "b", "c"];
    let server = servers[TURN.fetch_add(1, Ordering::Relaxed) % servers.len()];
    let updated = UPDATED.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |old| Some(old + 2)).unwrap_or_default();
    Ok(json!({ "number": number, "before": before, "best": best, "server": server, "updated": updated, "ticket": ticket() }))
}

/// Nothing but the number and the name of the machine tells it from others.
fn ticket() -> [u8; 8] {
    let mut ticket = [0u8; 8];
    ticket[0..4].copy_from_slice(&std::process::id().to_be_bytes());
    ticket[4..8].copy_from_slice(&IN_BYTES.fetch_add(1, Ordering::SeqCst).to_be_bytes());
    ticket
}

fn through_results(name: &str) -> Result<(), Error> {
    MAPPED.lock().map_err(|_| Failure::Poisoned)?.push(name.to_owned());
    MAPPED_TO_TEXT.lock().map_err(|error| error.to_string())?.push(name.to_owned());
    let mut bound = MAPPED_AND_BOUND.lock().map_err(|_| Failure::Poisoned)?;
    bound.push(name.to_owned());
    *ASKED.lock().ok().ok_or(Failure::Poisoned)?.entry(name.to_owned()).or_default() += 1;
    guard()?.push(name.to_owned());
    let lock = IN_STEPS.lock();
    let lock = lock.map_err(|_| Failure::Poisoned);
    lock?.clear();
    Ok(())
}

fn guard() -> Result<MutexGuard<'static, Vec<String>>, Failure> {
    HANDED_OUT.lock().map_err(|_| Failure::Poisoned)
}

fn through_recovery(name: &str) {
    RECOVERED.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(name.to_owned());
    RECOVERED_BY_PATH.lock().unwrap_or_else(PoisonError::into_inner).push(name.to_owned());
    let mut list = match RECOVERED_IN_MATCH.lock() {
        Ok(list) => list,
        Err(poisoned) => poisoned.into_inner(),
    };
    list.push(name.to_owned());
}

fn through_patterns(name: &str) {
    match MATCHED.lock() {
        Ok(mut list) => list.push(name.to_owned()),
        Err(error) => tracing::error!(%error),
    }
    let mut list = match MATCHED_OUT.try_lock() {
        Ok(list) => list,
        Err(TryLockError::WouldBlock) => return,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
    };
    list.push(name.to_owned());
    if let Ok(mut list) = IF_LOCKED.write() {
        list.push(name.to_owned());
    }
    if let Ok(mut number) = IF_FREE.try_lock() {
        *number += 1;
    }
    if let Some(mut list) = IF_SOME.lock().ok() {
        list.push(name.to_owned());
    }
    let Ok(mut list) = LET_ELSE.lock() else { return };
    list.push(name.to_owned());
    let _ = IN_MAP.lock().map(|mut list| list.push(name.to_owned()));
    while let Ok(mut list) = FREE_ONLY.try_lock() {
        list.push(name.to_owned());
        break;
    }
}
