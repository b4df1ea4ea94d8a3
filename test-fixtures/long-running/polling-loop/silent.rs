//! Waiting with a bound: a few attempts, a time-out around the loop, a deadline, or the SDK's own waiter.

use std::time::{Duration, Instant};

use aws_sdk_s3::Client;
use aws_sdk_s3::client::Waiters;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;
use tokio::time::{sleep, timeout};

const MAX_ATTEMPTS: u32 = 4;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let client = Client::new(&config);
    // Waiting for a side process is the business of cold start.
    while !sidecar_ready() {
        sleep(Duration::from_millis(50)).await;
    }
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| {
        let client = client.clone();
        async move { publish(&client, event.payload["key"].as_str().unwrap_or_default()).await }
    }))
    .await
}

fn sidecar_ready() -> bool {
    std::env::var_os("SIDECAR").is_none()
}

async fn publish(client: &Client, key: &str) -> Result<(), Error> {
    put_with_retry(client, key).await?;
    wait_until_readable(client, key).await?;
    within_deadline(client, key).await?;
    counted(client, key).await?;
    client.wait_until_object_exists().bucket("pages").key(key).wait(Duration::from_secs(2)).await?;
    walk(client).await
}

async fn put_with_retry(client: &Client, key: &str) -> Result<(), Error> {
    let mut delay = Duration::from_millis(50);
    for attempt in 1..=3 {
        match client.put_object().bucket("pages").key(key).send().await {
            Ok(_) => return Ok(()),
            Err(error) if attempt == 3 => return Err(error.into()),
            Err(_) => sleep(delay).await,
        }
        delay *= 2;
    }
    Ok(())
}

async fn wait_until_readable(client: &Client, key: &str) -> Result<(), Error> {
    let readable = async {
        loop {
            if client.head_object().bucket("pages").key(key).send().await.is_ok() {
                break;
            }
            sleep(Duration::from_millis(100)).await;
        }
    };
    timeout(Duration::from_secs(1), readable).await?;
    Ok(())
}

async fn within_deadline(client: &Client, key: &str) -> Result<(), Error> {
    let deadline = Instant::now() + Duration::from_secs(1);
    while Instant::now() < deadline {
        if client.head_object().bucket("mirror").key(key).send().await.is_ok() {
            return Ok(());
        }
        sleep(Duration::from_millis(100)).await;
    }
    Err("the mirror is late".into())
}

async fn counted(client: &Client, key: &str) -> Result<(), Error> {
    let mut attempts = 0;
    loop {
        if client.head_object().bucket("archive").key(key).send().await.is_ok() {
            return Ok(());
        }
        attempts += 1;
        if attempts >= MAX_ATTEMPTS {
            return Err("the archive is late".into());
        }
        sleep(Duration::from_millis(100)).await;
    }
}

/// Pagination waits for answers, not for a state to change.
async fn walk(client: &Client) -> Result<(), Error> {
    let mut token = None;
    loop {
        let page = client.list_objects_v2().bucket("pages").set_continuation_token(token).send().await?;
        token = page.next_continuation_token().map(str::to_owned);
        if token.is_none() {
            return Ok(());
        }
    }
}
