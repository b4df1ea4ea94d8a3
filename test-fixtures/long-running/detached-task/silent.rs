//! Tasks whose end the handler waits for, and calls named `spawn` that start none.

use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinHandle, JoinSet};
use tokio_retry::Retry;
use tokio_retry::strategy::FixedInterval;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (metrics, mut lines) = mpsc::channel::<String>(16);
    tokio::spawn(async move {
        while let Some(line) = lines.recv().await {
            println!("{line}");
        }
    });
    let http = reqwest::Client::builder().timeout(Duration::from_secs(3)).build()?;
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| handle(event, http.clone(), metrics.clone()))).await
}

async fn handle(event: LambdaEvent<Value>, http: reqwest::Client, metrics: mpsc::Sender<String>) -> Result<Value, Error> {
    let urls: Vec<String> = serde_json::from_value::<Vec<String>>(event.payload)?.into_iter().take(8).collect();
    if urls.len() < 2 {
        return Err("two addresses are needed".into());
    }
    let sizes = sizes(&http, urls.clone()).await?;
    let pair = both(&http, urls.clone()).await?;
    let first = tokio::spawn(fetch(http.clone(), urls[0].clone())).await??;
    let later = start(http.clone(), urls[0].clone());
    let kept = keep_all(&http, &urls).await?;
    let drained = drain(&http, urls.clone()).await;
    let answer = by_channel(http.clone(), urls[0].clone()).await?;
    let retried = Retry::spawn(FixedInterval::from_millis(20).take(2), || fetch(http.clone(), urls[0].clone())).await?;
    let hash = tokio::task::spawn_blocking(move || urls.join(",").len()).await?;
    let second = later.await??;
    let plants = Garden { beds: 3 }.spawn(2);
    metrics.send(format!("{kept} {drained} {plants}")).await?;
    Ok(json!([sizes, pair, first, second, answer, retried, hash]))
}

async fn fetch(http: reqwest::Client, url: String) -> Result<usize, reqwest::Error> {
    Ok(http.get(url).send().await?.bytes().await?.len())
}

async fn sizes(http: &reqwest::Client, urls: Vec<String>) -> Result<Vec<usize>, Error> {
    let mut set = JoinSet::new();
    for url in urls {
        set.spawn(fetch(http.clone(), url));
    }
    let mut sizes = Vec::new();
    while let Some(size) = set.join_next().await {
        sizes.push(size??);
    }
    Ok(sizes)
}

async fn both(http: &reqwest::Client, urls: Vec<String>) -> Result<usize, Error> {
    let left = tokio::spawn(fetch(http.clone(), urls[0].clone()));
    let right = tokio::spawn(fetch(http.clone(), urls[1].clone()));
    let (left, right) = tokio::try_join!(left, right)?;
    Ok(left? + right?)
}

/// Gives the handle to the caller, who awaits it.
fn start(http: reqwest::Client, url: String) -> JoinHandle<Result<usize, reqwest::Error>> {
    tokio::spawn(fetch(http, url))
}

async fn keep_all(http: &reqwest::Client, urls: &[String]) -> Result<usize, Error> {
    let mut handles = Vec::new();
    for url in urls {
        handles.push(tokio::spawn(fetch(http.clone(), url.clone())));
    }
    let mut total = 0;
    for handle in handles {
        total += handle.await??;
    }
    let more: Vec<_> = urls.iter().map(|url| tokio::spawn(fetch(http.clone(), url.clone()))).collect();
    Ok(total + futures::future::try_join_all(more).await?.len())
}

/// The handler reads until the task has closed its end.
async fn drain(http: &reqwest::Client, urls: Vec<String>) -> usize {
    let (tx, mut rx) = mpsc::channel(4);
    let http = http.clone();
    tokio::spawn(async move {
        for url in urls {
            let size = fetch(http.clone(), url).await.unwrap_or(0);
            if tx.send(size).await.is_err() {
                return;
            }
        }
    });
    let mut total = 0;
    while let Some(size) = rx.recv().await {
        total += size;
    }
    total
}

async fn by_channel(http: reqwest::Client, url: String) -> Result<usize, Error> {
    let (tx, rx) = oneshot::channel();
    tokio::spawn(async move {
        let _ = tx.send(fetch(http, url).await);
    });
    Ok(rx.await??)
}

struct Garden {
    beds: usize,
}

impl Garden {
    fn spawn(&self, per_bed: usize) -> usize {
        self.beds * per_bed
    }
}
