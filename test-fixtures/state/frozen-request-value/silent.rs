//! What is the same for all requests, and what only looks as if it were not.

use std::sync::{LazyLock, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, FixedOffset, Local, Utc};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use regex::Regex;
use serde_json::Value;
use uuid::Uuid;

static STARTED_AT: LazyLock<DateTime<Utc>> = LazyLock::new(Utc::now);
static WALL: LazyLock<SystemTime> = LazyLock::new(SystemTime::now);
static TICKS: LazyLock<Instant> = LazyLock::new(Instant::now);
static ZONE: LazyLock<FixedOffset> = LazyLock::new(|| *Local::now().offset());
static INSTANCE_ID: LazyLock<Uuid> = LazyLock::new(Uuid::new_v4);
static SALT: LazyLock<u64> = LazyLock::new(rand::random);
static PRICES: LazyLock<Prices> = LazyLock::new(|| Prices { list: Vec::new(), filled: Utc::now() });
static PATTERN: OnceLock<Regex> = OnceLock::new();
static FUNCTION: OnceLock<String> = OnceLock::new();
static FIRST_REQUEST: OnceLock<String> = OnceLock::new();
static UNUSED: LazyLock<DateTime<Utc>> = LazyLock::new(Utc::now);

struct Prices {
    list: Vec<u64>,
    filled: DateTime<Utc>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    println!("up since {}", *UNUSED);
    LazyLock::force(&WALL);
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<String, Error> {
    let pattern = PATTERN.get_or_init(|| Regex::new("^[a-z]+$").expect("a pattern"));
    let function = FUNCTION.get_or_init(|| event.context.invoked_function_arn.clone());
    let first = FIRST_REQUEST.get_or_init(|| event.context.request_id.clone());
    let name = event.payload["name"].as_str().unwrap_or("none").to_owned();
    // A cell for this one request.
    let upper = OnceLock::new();
    let upper: &String = upper.get_or_init(|| name.to_uppercase());
    let now = Utc::now().with_timezone(&*ZONE);
    let id = Uuid::new_v4();
    Ok(format!("{function} {first} {upper} {now} {id} {} {}", pattern.is_match(&name), state(&name)))
}

fn state(name: &str) -> String {
    let up = WALL.elapsed().unwrap_or_default();
    let age = SystemTime::now().duration_since(*WALL).unwrap_or(Duration::ZERO);
    let is_new = Utc::now() - PRICES.filled < chrono::Duration::minutes(5);
    format!("{name} {up:?} {age:?} {:?} {is_new} {} {} {} {}", TICKS.elapsed(), PRICES.list.len(), *STARTED_AT, *INSTANCE_ID, *SALT)
}
