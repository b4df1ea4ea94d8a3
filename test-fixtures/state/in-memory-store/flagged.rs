//! A shop that takes its instance for the only one.

use std::num::NonZeroU32;
use std::sync::{Arc, LazyLock, Mutex, OnceLock};
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, Quota};
use lambda_http::{Body, Error, Request, Response, run, service_fn};
use moka::sync::Cache;
use rusqlite::Connection;
use sqlx::sqlite::SqlitePool;

static LIMITER: LazyLock<DefaultDirectRateLimiter> =
    LazyLock::new(|| governor::RateLimiter::direct(Quota::per_second(NonZeroU32::MIN))); //~ in-memory-store "each instance lets the whole limit through"
static ORDERS: LazyLock<Mutex<Connection>> = LazyLock::new(|| Mutex::new(orders().expect("memory suffices")));

struct Shop {
    sessions: tower_sessions::MemoryStore,
    seen: Cache<String, ()>,
    carts: SqlitePool,
    downloads: Arc<leaky_bucket::RateLimiter>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let shop = Shop::open().await?;
    run(service_fn(|request: Request| serve(request, &shop))).await
}

impl Shop {
    async fn open() -> Result<Self, Error> {
        let seen = Cache::builder().time_to_live(Duration::from_secs(600)).build(); //~ in-memory-store "is new to it"
        let carts = SqlitePool::connect("sqlite::memory:").await?; //~ in-memory-store "opens a database in the memory of one instance"
        let downloads = leaky_bucket::Builder::default().max(10).build(); //~ in-memory-store
        let sessions = tower_sessions::MemoryStore::default(); //~ in-memory-store "keeps sessions in the memory of one instance"
        Ok(Self { sessions, seen, carts, downloads: Arc::new(downloads) })
    }
}

fn orders() -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?; //~ in-memory-store
    connection.execute_batch("CREATE TABLE orders (item TEXT)")?;
    Ok(connection)
}

async fn serve(request: Request, shop: &Shop) -> Result<Response<Body>, Error> {
    if LIMITER.check().is_err() {
        return Ok(Response::builder().status(429).body(Body::Empty)?);
    }
    let path = request.uri().path().to_owned();
    if shop.seen.contains_key(&path) {
        return Ok(Response::new("again".into()));
    }
    shop.seen.insert(path.clone(), ());
    shop.downloads.acquire_one().await;
    sqlx::query("INSERT INTO carts (item) VALUES (?)").bind(path.clone()).execute(&shop.carts).await?;
    let price = price(&path);
    tokio::task::spawn_blocking(move || order(&path)).await??;
    Ok(Response::new(format!("{price} {:?}", shop.sessions).into()))
}

fn order(item: &str) -> Result<(), Error> {
    let orders = ORDERS.lock().expect("nobody panics");
    orders.execute("INSERT INTO orders VALUES (?1)", [item])?;
    Ok(())
}

fn price(item: &str) -> u64 {
    prices().get_with(item.to_owned(), || item.len() as u64)
}

/// Filled by whoever asks first, and never again.
fn prices() -> &'static Cache<String, u64> {
    static PRICES: OnceLock<Cache<String, u64>> = OnceLock::new();
    PRICES.get_or_init(|| Cache::new(1_000)) //~ in-memory-store "none notices that the original has changed"
}
