//! A worker that fills a bucket when it is first asked, and remembers in its isolate that it has.

use std::sync::atomic::{AtomicBool, Ordering};
use worker::{Bucket, Context, Env, Request, Response, Result, event};

static SEEDED: AtomicBool = AtomicBool::new(false); //~ mutable-static
static STARTED: AtomicBool = AtomicBool::new(false);

#[event(fetch)]
async fn fetch(_request: Request, env: Env, _context: Context) -> Result<Response> {
    if !STARTED.swap(true, Ordering::Relaxed) {
        worker::console_log!("first request of this isolate");
    }
    seed(&env.bucket("FILES")?).await?;
    Response::ok("ready")
}

async fn seed(bucket: &Bucket) -> Result<()> {
    if SEEDED.load(Ordering::Acquire) {
        return Ok(());
    }
    SEEDED.store(true, Ordering::Release);
    bucket.put("index", "{}".to_string()).execute().await?;
    Ok(())
}
