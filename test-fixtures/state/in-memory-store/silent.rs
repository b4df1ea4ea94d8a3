//! What an instance may keep in its memory, and what only looks like it.

use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use governor::{Quota, RateLimiter};
use lambda_http::{Body, Error, Request, Response, run, service_fn};
use moka::future::Cache;
use rusqlite::Connection;
use tokio::sync::Semaphore;
use tower_sessions::cookie::Key;

/// Filled before the first request, and only read.
static COUNTRIES: LazyLock<Mutex<Connection>> = LazyLock::new(|| Mutex::new(countries().expect("memory suffices")));

/// A store of our own, on the network.
struct MemoryStore {
    address: String,
}

impl MemoryStore {
    fn new() -> Self {
        Self { address: "cache.internal:6379".to_owned() }
    }
}

struct State {
    store: MemoryStore,
    prices: Cache<String, u64>,
    names: Cache<String, String>,
    key: Key,
    downloads: Semaphore,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let prices = Cache::builder().max_capacity(1_000).time_to_live(Duration::from_secs(60)).build();
    let builder = Cache::builder().time_to_idle(Duration::from_secs(60));
    let names = builder.max_capacity(100).build();
    let state = State { store: MemoryStore::new(), prices, names, key: Key::generate(), downloads: Semaphore::new(4) };
    if std::env::var("AWS_LAMBDA_RUNTIME_API").is_err() {
        return serve_locally(tower_sessions::MemoryStore::default()).await;
    }
    run(service_fn(|request: Request| serve(request, &state))).await
}

/// On the machine of a developer there is one instance.
async fn serve_locally(sessions: tower_sessions::MemoryStore) -> Result<(), Error> {
    println!("{sessions:?}");
    Ok(())
}

fn countries() -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.execute_batch("CREATE TABLE countries (name TEXT)")?;
    connection.execute("INSERT INTO countries VALUES ('Iceland')", [])?;
    Ok(connection)
}

async fn serve(request: Request, state: &State) -> Result<Response<Body>, Error> {
    let _permit = state.downloads.acquire().await?;
    let path = request.uri().path().to_owned();
    let price = state.prices.get_with(path.clone(), async { path.len() as u64 }).await;
    let name = state.names.get_with(path.clone(), async { path.to_uppercase() }).await;
    let country = tokio::task::spawn_blocking(first_country).await??;
    let rows = tokio::task::spawn_blocking(move || sorted(&path)).await??;
    let pages = pages(price).await;
    Ok(Response::new(format!("{name} {country} {rows} {pages} {} {}", state.store.address, state.key.master().len()).into()))
}

fn first_country() -> Result<String, Error> {
    let countries = COUNTRIES.lock().expect("nobody panics");
    Ok(countries.query_row("SELECT name FROM countries", [], |row| row.get(0))?)
}

/// A database for one request.
fn sorted(text: &str) -> Result<usize, Error> {
    let scratch = Connection::open_in_memory()?;
    scratch.execute_batch("CREATE TABLE parts (part TEXT)")?;
    let mut rows = 0;
    for part in text.split('/') {
        rows += scratch.execute("INSERT INTO parts VALUES (?1)", [part])?;
    }
    Ok(rows)
}

/// A limit and a cache for the calls of one request.
async fn pages(count: u64) -> usize {
    let pace = RateLimiter::direct(Quota::per_second(NonZeroU32::MIN));
    let mut pages = lru::LruCache::new(NonZeroUsize::MIN);
    for page in 0..count.min(3) {
        pace.until_ready().await;
        pages.put(page, page);
    }
    pages.len()
}
