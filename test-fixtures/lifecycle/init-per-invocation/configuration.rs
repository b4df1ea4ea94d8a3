//! Configuration that is put together again in each request, from the environment and from files that come with the program.

use std::collections::HashMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::{LazyLock, OnceLock};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use serde_json::Value;

static ONCE: LazyLock<Limits> = LazyLock::new(Limits::from_env);
static SEEN: OnceLock<String> = OnceLock::new();

struct Config {
    bucket: String,
    limits: Limits,
}

struct Limits {
    size: u64,
    pages: u64,
}

struct Tenant {
    name: String,
    region: String,
}

#[derive(Deserialize)]
struct Rates {
    vat: f64,
}

impl Config {
    fn new() -> Result<Self, Error> {
        Ok(Self { bucket: std::env::var("BUCKET")?, limits: Limits::from_env() })
    }
}

impl Limits {
    fn from_env() -> Self {
        Self { size: number("MAX_SIZE").unwrap_or(1 << 20), pages: number("MAX_PAGES").unwrap_or(50) }
    }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Two variables, and which of them is read depends on the request.
fn tenant(name: &str) -> Option<Tenant> {
    let prefix = std::env::var("PREFIX").ok()?;
    Some(Tenant { name: std::env::var(format!("{prefix}_{name}")).ok()?, region: name.to_owned() })
}

/// A function that does more than to read what is settled.
fn stamped() -> Option<Tenant> {
    let name = std::env::var("NAME").ok()?;
    let at = std::time::SystemTime::now();
    Some(Tenant { name: format!("{name} {at:?}"), region: std::env::var("AWS_REGION").ok()? })
}

/// Kept by hand.
fn remembered() -> Tenant {
    let name = SEEN.get_or_init(|| std::env::var("NAME").unwrap_or_default()).clone();
    Tenant { name, region: std::env::var("AWS_REGION").unwrap_or_default() }
}

/// One variable, and no type of ours.
fn table() -> Result<String, Error> {
    Ok(std::env::var("TABLE").or_else(|_| std::env::var("OLD_TABLE"))?)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let start = Config::new()?;
    let rates: Rates = serde_json::from_str(&std::fs::read_to_string("rates.json")?)?;
    println!("{} {} {}", start.bucket, rates.vat, ONCE.size);
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let config = Config::new()?; //~ init-per-invocation "the environment is read into the same configuration"
    let name = event.payload["tenant"].as_str().unwrap_or_default();
    let tenants = [tenant(name), stamped(), Some(remembered())];
    let regions: Vec<String> = tenants.into_iter().flatten().map(|tenant| tenant.region + &tenant.name).collect();
    println!("{} {} {} {}", config.bucket, config.limits.size + config.limits.pages, regions.len(), table()?);
    tokio::task::spawn_blocking(move || files(&event.payload)).await?
}

fn files(payload: &Value) -> Result<Value, Error> {
    let rates: Rates = serde_json::from_reader(File::open("rates.json")?)?; //~ init-per-invocation "`rates.json` is read and taken apart"
    let shops = load("shops.json")?; //~ init-per-invocation "`shops.json`"
    // Which file is up to the request, and what another program leaves in the temporary folder changes.
    let own = load(&format!("{}.json", payload["shop"].as_str().unwrap_or_default()))?;
    let fetched = load("/tmp/fetched.json")?;
    // Nobody takes it apart: it is handed out as it stands.
    let page = std::fs::read_to_string("page.html")?;
    // The kernel says something else each time.
    let memory = load("/proc/self/status")?;
    Ok(serde_json::json!([rates.vat, shops.len(), own.len(), fetched.len(), page, memory.len()]))
}

fn load(path: impl AsRef<Path>) -> Result<HashMap<String, f64>, Error> {
    let mut text = String::new();
    File::open(path)?.read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}
