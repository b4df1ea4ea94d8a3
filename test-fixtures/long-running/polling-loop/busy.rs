//! Asking the same again without a pause, and loops that ask something else each time or do something with the answer.

use std::time::{Duration, Instant};

use aws_sdk_s3::Client;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::time::timeout;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(&aws_config::load_from_env().await);
    // Cold start may wait for its neighbours.
    while !is_there(&client).await {}
    let client = &client;
    run(service_fn(move |event: LambdaEvent<Value>| async move { handle(client, event).await })).await
}

async fn handle(client: &Client, event: LambdaEvent<Value>) -> Result<usize, Error> {
    let address = event.payload["address"].as_str().unwrap_or_default().to_owned();
    until_connected(&address).await?;
    until_there(client).await;
    until_answered(client).await;
    until_no_error(client).await;
    until_good(client).await;
    let short = for_a_second(client).await?;
    let tried = tried(client).await?; //~ sequential-awaits
    let settled = settled(client).await?;
    let taken = drained(client).await + grown(client).await? + counted(client).await + handled(client).await;
    within(client).await?;
    Ok(short + tried + settled + taken)
}

async fn connect(address: &str) -> Result<(), Error> {
    tokio::net::TcpStream::connect(address).await?;
    Ok(())
}

async fn is_there(client: &Client) -> bool {
    client.head_object().bucket("films").key("done").send().await.is_ok()
}

/// A worker that was started before is asked until it listens.
async fn until_connected(address: &str) -> Result<(), Error> {
    let start = Instant::now();
    let limit = 20;
    loop { //~ polling-loop "for up to 20 s"
        match timeout(Duration::from_millis(1), connect(address)).await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(error)) if start.elapsed().as_secs() >= limit => {
                return Err(format!("{address} does not listen: {error}").into());
            }
            Err(_) if start.elapsed().as_secs() >= limit => return Err(format!("{address} says nothing").into()),
            Ok(Err(_)) | Err(_) => continue,
        }
    }
}

async fn until_there(client: &Client) {
    while !is_there(client).await { //~ polling-loop "and nothing near bounds it"
        tracing::debug!("not yet");
    }
}

async fn until_answered(client: &Client) {
    loop { //~ polling-loop
        if client.head_object().bucket("films").key("done").send().await.is_ok() {
            break;
        }
    }
}

async fn until_no_error(client: &Client) {
    while let Err(error) = client.head_object().bucket("films").key("done").send().await { //~ polling-loop
        tracing::warn!(%error, "again");
    }
}

async fn until_good(client: &Client) {
    loop { //~ polling-loop
        if let Ok(answer) = client.head_object().bucket("films").key("done").send().await {
            println!("{:?}", answer.content_length());
            return;
        }
    }
}

/// It is given up soon.
async fn for_a_second(client: &Client) -> Result<usize, Error> {
    let start = Instant::now();
    loop {
        match client.head_object().bucket("films").key("done").send().await {
            Ok(_) => return Ok(1),
            Err(error) if start.elapsed() > Duration::from_secs(1) => return Err(error.into()),
            Err(_) => continue,
        }
    }
}

async fn tried(client: &Client) -> Result<usize, Error> {
    let mut attempts = 0;
    loop {
        match client.head_object().bucket("films").key("done").send().await {
            Ok(_) => return Ok(1),
            Err(error) if attempts == 3 => return Err(error.into()),
            Err(_) => attempts += 1,
        }
    }
}

/// Only one kind of failure is tried again.
async fn settled(client: &Client) -> Result<usize, Error> {
    loop {
        match client.put_object().bucket("films").key("lock").if_none_match("*").send().await {
            Ok(_) => return Ok(1),
            Err(error) if error.is_conflict() => continue,
            Err(error) => return Err(error.into()),
        }
    }
}

/// Each answer is worked on.
async fn drained(client: &Client) -> usize {
    let mut count = 0;
    while let Ok(answer) = client.list_objects_v2().bucket("inbox").send().await { //~ missing-pagination
        for object in answer.contents() {
            count += 1;
            if client.delete_object().bucket("inbox").key(object.key().unwrap_or_default()).send().await.is_err() { //~ sequential-awaits
                println!("stays");
            }
        }
        if answer.contents().is_empty() {
            break;
        }
    }
    count
}

/// The question is another one each time.
async fn grown(client: &Client) -> Result<usize, Error> {
    let mut token: Option<String> = None;
    loop {
        let page = client.list_objects_v2().bucket("films").set_continuation_token(token.clone()).send().await?;
        token = page.next_continuation_token().map(str::to_owned);
        if token.is_none() {
            return Ok(page.contents().len());
        }
    }
}

async fn counted(client: &Client) -> usize {
    let mut number = 0;
    loop {
        let key = format!("part-{number}");
        if client.head_object().bucket("films").key(&key).send().await.is_err() {
            return number;
        }
        number += 1;
    }
}

/// What was answered is handled, and then the next one is asked for.
async fn handled(client: &Client) -> usize {
    loop {
        match client.get_object().bucket("inbox").key("next").send().await {
            Ok(answer) => store(client, answer.content_length().unwrap_or_default()).await,
            Err(_) => return 0,
        }
    }
}

async fn store(client: &Client, length: i64) {
    if client.delete_object().bucket("inbox").key("next").send().await.is_err() {
        println!("{length} bytes stay");
    }
}

/// A time-out around the loop bounds it.
async fn within(client: &Client) -> Result<(), Error> {
    let waiting = async { while !is_there(client).await {} };
    timeout(Duration::from_secs(2), waiting).await?;
    Ok(())
}
