//! A server behind the watchdog.

use std::convert::Infallible;
use warp::Filter;

async fn thumbnail(id: u32) -> Result<String, Infallible> {
    let bytes = std::fs::read(format!("pictures/{id}")).unwrap_or_default(); //~ blocking-call-in-async
    tokio::spawn(async move { println!("{id}") }); //~ detached-task "lost without a trace"
    Ok(bytes.len().to_string())
}

#[tokio::main]
async fn main() {
    let route = warp::path!("thumbnails" / u32).and_then(thumbnail);
    warp::serve(route).run(([0, 0, 0, 0], 3000)).await;
}
