//! Locks, caches and counters that one request makes, fills and drops.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, RwLock};

use dashmap::DashMap;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

#[derive(Default)]
struct Report {
    lines: Mutex<Vec<String>>,
    failures: AtomicUsize,
    by_kind: RwLock<HashMap<String, usize>>,
}

impl Report {
    fn add(&self, line: &str) {
        self.lines.lock().unwrap().push(line.to_owned());
        self.failures.fetch_add(usize::from(line.contains("failed")), Ordering::Relaxed);
        *self.by_kind.write().unwrap().entry(line.chars().take(1).collect()).or_insert(0) += 1;
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let report = Arc::new(Report::default());
    let seen = DashMap::new();
    let current = Cell::new(0);
    let names = RefCell::new(Vec::new());
    for line in event.payload["lines"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        collect(&report, line);
        seen.insert(line.to_owned(), current.get());
        current.set(current.get() + 1);
        names.borrow_mut().push(line.len());
    }
    let failures = report.failures.load(Ordering::Relaxed);
    Ok(json!({ "failures": failures, "distinct": seen.len(), "names": names.into_inner() }))
}

fn collect(report: &Report, line: &str) {
    if !line.is_empty() {
        report.add(line);
    }
}
