//! Loops over pages, tokens, streams and channels: the data ends them.

use aws_sdk_dynamodb::Client;
use futures::{StreamExt, TryStreamExt, stream};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

struct Pages {
    left: u32,
}

impl Pages {
    async fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        Some(self.left)
    }
}

async fn by_token(client: &Client) -> Result<i32, Error> {
    let mut count = 0;
    let mut token = None;
    loop {
        let page = client.query().table_name("orders").set_exclusive_start_key(token).send().await?;
        count += page.count();
        token = page.last_evaluated_key;
        if token.is_none() {
            break;
        }
    }
    Ok(count)
}

async fn by_paginator(client: &Client) -> Result<usize, Error> {
    let mut pages = client.scan().table_name("orders").into_paginator().items().send();
    let mut count = 0;
    while let Some(item) = pages.next().await {
        count += item?.len();
    }
    Ok(count)
}

async fn by_stream() -> u32 {
    let mut pages = Pages { left: 5 };
    let mut total = 0;
    while let Some(page) = pages.next().await {
        total += page;
    }
    let mut numbers = stream::unfold(0u32, |n| async move { (n < 9).then_some((n, n + 1)) }).boxed();
    loop {
        let Some(number) = numbers.next().await else { break };
        total += number;
    }
    total
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let client = Client::new(&config);
    run(service_fn(|_event: LambdaEvent<Value>| count(&client))).await
}

async fn count(client: &Client) -> Result<usize, Error> {
    let tables = [by_token(client).await? as usize, by_paginator(client).await?, by_stream().await as usize];
    let sizes = stream::iter(tables).map(|size| async move { Ok::<_, Error>(size) });
    Ok(sizes.buffer_unordered(2).try_fold(0, |sum, size| async move { Ok(sum + size) }).await?)
}
