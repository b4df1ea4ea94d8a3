//! Thread-locals that carry nothing from one request to the next, and state that is none of a thread.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::fmt::Write;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use serde_json::Value;

thread_local! {
    static SCRATCH: RefCell<String> = const { RefCell::new(String::new()) };
    static LINES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static SPARE: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    static HANDLED: Cell<u64> = const { Cell::new(0) };
    static UNITS: OnceCell<HashMap<String, f64>> = const { OnceCell::new() };
    static WARMED: Cell<bool> = const { Cell::new(false) };
    static CLIENT: RefCell<Option<reqwest::Client>> = const { RefCell::new(None) };
    static RANDOM: RefCell<SmallRng> = RefCell::new(SmallRng::from_os_rng());
    static LIMIT: Cell<usize> = const { Cell::new(64) };
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    WARMED.set(true);
    LIMIT.with(|limit| limit.set(std::env::args().count() + 32));
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    HANDLED.set(HANDLED.get() + 1);
    println!("request {} of this thread", HANDLED.get());
    let text = rendered(&event.payload);
    let lines = lines(&text);
    let size = compressed(text.as_bytes());
    let depth = depth(&event.payload);
    let client = client();
    let own = RefCell::new(Vec::new());
    own.borrow_mut().push(lines);
    println!("{:?} of {:?}", own.into_inner(), client);
    Ok(serde_json::json!({ "size": size, "depth": depth, "sample": sample(), "metres": unit("m"), "warm": WARMED.get() }))
}

/// Emptied before it is used.
fn rendered(payload: &Value) -> String {
    SCRATCH.with(|scratch| {
        let mut scratch = scratch.borrow_mut();
        scratch.clear();
        scratch.push_str("payload: ");
        let _ = write!(scratch, "{payload}");
        scratch.clone()
    })
}

/// Emptied when it has been used.
fn lines(text: &str) -> Vec<String> {
    LINES.with_borrow_mut(|lines| {
        lines.extend(text.lines().map(str::to_owned));
        lines.sort();
        std::mem::take(lines)
    })
}

/// Taken, emptied and put back.
fn compressed(bytes: &[u8]) -> usize {
    let mut spare = SPARE.take();
    spare.clear();
    spare.extend(bytes.iter().filter(|byte| !byte.is_ascii_whitespace()));
    let size = spare.len();
    SPARE.set(spare);
    size
}

/// Left as it was found.
fn depth(value: &Value) -> usize {
    let before = DEPTH.replace(DEPTH.get() + 1);
    let deepest = match value {
        Value::Array(list) if before < LIMIT.get() => list.iter().map(depth).max().unwrap_or(before),
        _ => before,
    };
    DEPTH.set(before);
    deepest
}

fn unit(name: &str) -> f64 {
    UNITS.with(|units| units.get_or_init(|| HashMap::from([("m".to_owned(), 1.0)])).get(name).copied().unwrap_or_default())
}

/// Nobody asks which number comes next.
fn sample() -> u32 {
    RANDOM.with(|random| random.borrow_mut().random_range(0..100)) + RANDOM.with_borrow_mut(|random| random.random::<u32>())
}

/// A means of work, made once.
fn client() -> reqwest::Client {
    CLIENT.with_borrow_mut(|client| client.get_or_insert_with(built).clone())
}

fn built() -> reqwest::Client {
    reqwest::Client::builder().timeout(std::time::Duration::from_secs(2)).build().unwrap_or_default()
}
