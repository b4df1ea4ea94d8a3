//! Statics that a function may have: set once, only read, counted for logs alone, or written before the first request.

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock, RwLock};

use lambda_http::{Body, Error, Request, RequestExt, Response, service_fn};

const REGION_TABLE: &str = "eu-central-1=Frankfurt,eu-west-1=Dublin";

static REGIONS: LazyLock<HashMap<&'static str, &'static str>> =
    LazyLock::new(|| REGION_TABLE.split(',').filter_map(|pair| pair.split_once('=')).collect());
static TABLE_NAME: OnceLock<String> = OnceLock::new();
static FEATURES: RwLock<Vec<String>> = RwLock::new(Vec::new());
static COLD: AtomicBool = AtomicBool::new(true);
static SERVED: AtomicUsize = AtomicUsize::new(0);
static ALLOCATED: AtomicUsize = AtomicUsize::new(0);

static mut NOTHING: () = ();

struct Counting;

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.fetch_add(layout.size(), Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        ALLOCATED.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[tokio::main]
async fn main() -> Result<(), Error> {
    load_features(std::env::var("FEATURES").unwrap_or_default());
    lambda_http::run(service_fn(describe)).await
}

/// Runs once, before the first request.
fn load_features(list: String) {
    let mut features = FEATURES.write().unwrap();
    features.clear();
    features.extend(list.split(',').map(str::to_owned));
}

async fn describe(request: Request) -> Result<Response<Body>, Error> {
    if COLD.swap(false, Ordering::Relaxed) {
        tracing::info!("cold start");
    }
    SERVED.fetch_add(1, Ordering::Relaxed);
    tracing::debug!(served = SERVED.load(Ordering::Relaxed), "request");

    let table = TABLE_NAME.get_or_init(|| std::env::var("TABLE_NAME").unwrap_or_else(|_| "regions".into()));
    let code = request.query_string_parameters().first("region").unwrap_or("eu-west-1").to_owned();
    let city = REGIONS.get(code.as_str()).copied().unwrap_or("unknown");
    let beta = FEATURES.read().unwrap().iter().any(|feature| feature == "beta");

    let city = format!("{city}{}", labels(&code).map_err(|error| error.to_string())?.join(","));

    *nothing() = ();
    let mut seen = LocalLog::default();
    seen.add(&code);
    Ok(Response::new(format!("{city} {table} {beta} {}", seen.render()).into()))
}

/// What is copied out from behind a guard is the request's own.
fn labels(code: &str) -> Result<Vec<String>, Error> {
    let mut labels = FEATURES.read().map_err(|error| error.to_string())?.clone();
    labels.push(code.to_owned());
    let mut first = FEATURES.read().map_err(|error| error.to_string())?.first().cloned().ok_or("no feature")?;
    first.push('!');
    let mut length = FEATURES.read().map(|features| features.len()).map_err(|error| error.to_string())?;
    length += labels.len();
    labels.push(format!("{first}{length}"));
    Ok(labels)
}

/// A static that holds nothing.
fn nothing() -> &'static mut () {
    unsafe { &mut NOTHING }
}

/// The same shape as a shared log, but each request makes its own.
#[derive(Default)]
struct LocalLog(Mutex<Vec<String>>);

impl LocalLog {
    fn add(&self, line: &str) {
        self.0.lock().unwrap().push(line.to_owned());
    }

    fn render(&self) -> String {
        self.0.lock().unwrap().join(";")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SCRATCH: Mutex<Vec<String>> = Mutex::new(Vec::new());

    #[test]
    fn features_are_replaced() {
        load_features("a,b".into());
        SCRATCH.lock().unwrap().push("done".into());
        assert_eq!(FEATURES.read().unwrap().len(), 2);
    }
}
