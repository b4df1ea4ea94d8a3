//! A short back-off for calls that may fail for a moment.

use std::future::Future;
use std::time::Duration;

const ATTEMPTS: u32 = 3;

pub async fn with_retries<T, F, Fut>(mut call: F) -> anyhow::Result<T>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = anyhow::Result<T>>,
{
    let mut delay = Duration::from_millis(50);
    for _ in 1..ATTEMPTS {
        match call().await {
            Ok(value) => return Ok(value),
            Err(error) => tracing::warn!(%error, ?delay, "trying again"),
        }
        tokio::time::sleep(delay).await;
        delay *= 2;
    }
    call().await
}
