//! Warp: closures and functions in filters.

use std::sync::Mutex;
use warp::Filter;

static LAST: Mutex<u64> = Mutex::new(0); //~ mutable-static

async fn remember(id: u64) -> Result<String, warp::Rejection> {
    let mut last = LAST.lock().unwrap();
    let text = format!("before that: {last}");
    *last = id;
    Ok(text)
}

#[tokio::main]
async fn main() {
    println!("{:?}", std::env::var("K_CONFIGURATION"));
    let remember = warp::path!("items" / u64).and_then(remember);
    let health = warp::path("health").map(|| "ok");
    warp::serve(remember.or(health)).run(([0, 0, 0, 0], 8080)).await;
}
