//! Polls that are accepted: above the loop, on its head, where it waits, and in a helper that waits for it.

use std::time::Duration;

use aws_sdk_s3::Client;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::time::{interval, sleep};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(&aws_config::load_from_env().await);
    let client = &client;
    run(service_fn(move |_: LambdaEvent<Value>| async move { wait(client).await })).await
}

async fn wait(client: &Client) -> Result<(), Error> {
    above(client).await;
    on_the_head(client).await;
    where_it_waits(client).await;
    above_the_wait(client).await;
    by_helper(client).await;
    within(client).await;
    beside(client).await;
    Ok(())
}

async fn is_there(client: &Client) -> bool {
    client.head_object().bucket("films").key("done").send().await.is_ok()
}

async fn above(client: &Client) {
    // sls-lint: allow(polling-loop, reason = "a person waits in front of it")
    loop {
        if is_there(client).await {
            return;
        }
        sleep(Duration::from_secs(2)).await;
    }
}

async fn on_the_head(client: &Client) {
    while !is_there(client).await { // sls-lint: allow(polling-loop, reason = "seldom")
        sleep(Duration::from_secs(2)).await;
    }
}

async fn where_it_waits(client: &Client) {
    while !is_there(client).await {
        sleep(Duration::from_secs(2)).await; // sls-lint: allow(polling-loop, reason = "seldom")
    }
}

async fn above_the_wait(client: &Client) {
    let mut ticks = interval(Duration::from_secs(1));
    while !is_there(client).await {
        // sls-lint: expect(polling-loop, reason = "seldom")
        ticks.tick().await;
    }
}

async fn by_helper(client: &Client) {
    while !is_there(client).await {
        pause().await; // sls-lint: allow(polling-loop, reason = "seldom")
    }
}

async fn pause() {
    sleep(Duration::from_secs(2)).await;
}

/// The place has several lines, of which one is allowed.
async fn within(client: &Client) {
    while !is_there(client).await {
        sleep(
            Duration::from_secs(2), // sls-lint: allow(polling-loop, reason = "seldom")
        )
        .await;
    }
}

/// An allow beside the loop covers nothing of it.
async fn beside(client: &Client) {
    // sls-lint: allow(polling-loop, reason = "seldom")
    //~^ unused-allow
    let found = is_there(client).await;
    while !found && !is_there(client).await { //~ polling-loop
        sleep(Duration::from_secs(2)).await;
    }
}
