//! Loops that look endless and are not: each has a way out, or stands where waiting is the point.

use std::time::Duration;

use aws_lambda_events::event::s3::S3Event;
use aws_sdk_dynamodb::Client;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use tokio::sync::mpsc;
use tokio_stream::StreamExt;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let client = Client::new(&config);
    let (tx, mut rx) = mpsc::channel::<String>(64);
    tokio::spawn(async move {
        loop {
            match rx.recv().await {
                Some(line) => println!("{line}"),
                None => tokio::time::sleep(Duration::from_secs(1)).await,
            }
        }
    });
    lambda_runtime::run(service_fn(|event| index(event, &client, &tx))).await
}

async fn index(event: LambdaEvent<S3Event>, client: &Client, log: &mpsc::Sender<String>) -> Result<usize, Error> {
    let pages = scan_pages(client).await?;
    let words = split_words("to be or not to be");
    let depth = climb(17)?;
    let sampled = sample(&words);
    let first = first_of(event.payload.records.iter().map(|record| record.aws_region.clone()).collect());
    log.send(format!("{depth} {sampled:?} {first:?}")).await?;
    let merged = merge(words.into_iter().map(str::to_owned).collect()).await;
    Ok(pages + merged)
}

/// Pagination: the loop ends when the table has no further page.
async fn scan_pages(client: &Client) -> Result<usize, Error> {
    let mut start = None;
    let mut count = 0;
    loop {
        let page = client.scan().table_name("documents").set_exclusive_start_key(start.take()).send().await?;
        count += page.count();
        match page.last_evaluated_key() {
            Some(key) => start = Some(key.clone()),
            None => break Ok(count as usize),
        }
    }
}

fn split_words(text: &str) -> Vec<&str> {
    let mut rest = text;
    let mut words = Vec::new();
    loop {
        let Some((word, tail)) = rest.split_once(' ') else {
            words.push(rest);
            return words;
        };
        words.push(word);
        rest = tail;
    }
}

/// Left by `?`.
fn climb(start: u32) -> Result<u32, Error> {
    let mut value = start;
    loop {
        value = value.checked_mul(3).ok_or("too high")?;
        if value % 2 == 0 {
            return Ok(value);
        }
    }
}

fn sample<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut picked = Vec::new();
    'pick: loop {
        for word in words.iter().cycle() {
            if picked.len() == 3 || words.is_empty() {
                break 'pick;
            }
            picked.push(*word);
        }
        break;
    }
    for _ in std::iter::repeat(()).take(2) {
        picked.push("..");
    }
    for (n, word) in (0..).zip(words) {
        if n % 2 == 0 {
            picked.push(word);
        }
    }
    picked
}

fn first_of(mut values: Vec<Option<String>>) -> Option<String> {
    loop {
        match values.pop() {
            Some(Some(value)) => return Some(value),
            Some(None) => continue,
            None => panic!("an event has at least one record"), //~ panic-in-handler
        }
    }
}

async fn merge(words: Vec<String>) -> usize {
    let (tx, mut rx) = mpsc::channel(8);
    let feed = async move {
        for word in words {
            if tx.send(word).await.is_err() {
                break;
            }
        }
    };
    let drain = async {
        let mut total = 0;
        while let Some(word) = rx.recv().await {
            total += word.len();
        }
        total
    };
    let ((), total) = tokio::join!(feed, drain);
    let mut numbers = tokio_stream::iter(0..total);
    let mut sum = 0;
    loop {
        tokio::select! {
            next = numbers.next() => match next {
                Some(n) => sum += n,
                None => break,
            },
            else => break,
        }
    }
    sum
}
