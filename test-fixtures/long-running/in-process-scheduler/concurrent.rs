//! Instances that take several requests at once are never frozen: their clocks go on.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run_concurrent, service_fn};
use serde_json::Value;
use tokio::time::interval;

static RATE: AtomicU64 = AtomicU64::new(0);

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    tokio::spawn(async move {
        let mut ticks = interval(Duration::from_secs(60));
        loop {
            ticks.tick().await;
            if let Ok(answer) = http.get("https://rates.example.com/chf").send().await {
                RATE.store(answer.content_length().unwrap_or_default(), Ordering::Relaxed);
            }
        }
    });
    run_concurrent(service_fn(|event: LambdaEvent<Value>| async move {
        let amount = event.payload["amount"].as_u64().unwrap_or_default();
        Ok::<u64, Error>(amount * RATE.load(Ordering::Relaxed))
    }))
    .await
}
