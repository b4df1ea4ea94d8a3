//! Pauses in loops that draw from something: between elements of data, and between attempts.

use std::collections::VecDeque;
use std::time::Duration;

use futures::StreamExt;
use futures::stream;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use tokio::time::sleep;

#[derive(Deserialize)]
struct Import {
    rows: Vec<String>,
    files: Vec<(String, u32)>,
    jobs: VecDeque<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    run(service_fn(|event: LambdaEvent<Import>| import(event, &http))).await
}

async fn import(event: LambdaEvent<Import>, http: &reqwest::Client) -> Result<(), Error> {
    let Import { mut rows, files, jobs } = event.payload;
    while let Some(row) = rows.pop() {
        send(http, &row).await?;
        sleep(Duration::from_millis(200)).await; //~ sleep-in-handler "sleeps for 200 ms"
    }
    let mut files = stream::iter(files);
    while let Some((name, size)) = files.next().await {
        settle(http, &name).await?;
        println!("{name} has {size} bytes");
    }
    again(http, jobs).await?;
    paced(http).await?;
    counted(http).await
}

async fn send(http: &reqwest::Client, row: &str) -> Result<(), Error> {
    http.get(format!("https://partner.example.com/{row}")).send().await?.error_for_status()?;
    Ok(())
}

/// Called once for each file.
async fn settle(http: &reqwest::Client, name: &str) -> Result<(), Error> {
    send(http, name).await?;
    sleep(Duration::from_secs(2)).await; //~ sleep-in-handler "sleeps for 2 s"
    Ok(())
}

/// What failed is tried again after a pause.
async fn again(http: &reqwest::Client, mut jobs: VecDeque<String>) -> Result<(), Error> {
    while let Some(job) = jobs.pop_front() {
        if send(http, &job).await.is_err() {
            jobs.push_back(job);
            sleep(Duration::from_millis(100)).await;
        }
    }
    Ok(())
}

/// What is drawn is the pause itself.
async fn paced(http: &reqwest::Client) -> Result<(), Error> {
    let mut pauses = [50, 100, 200].into_iter().map(Duration::from_millis);
    while let Some(pause) = pauses.next() {
        if send(http, "state").await.is_ok() {
            return Ok(());
        }
        sleep(pause).await;
    }
    Err("nobody answers".into())
}

/// What is drawn is the number of the attempt.
async fn counted(http: &reqwest::Client) -> Result<(), Error> {
    let mut attempts = 0..3;
    while let Some(attempt) = attempts.next() {
        if send(http, "end").await.is_ok() {
            return Ok(());
        }
        println!("attempt {attempt}");
        sleep(Duration::from_millis(150)).await;
    }
    Err("nobody answers".into())
}
