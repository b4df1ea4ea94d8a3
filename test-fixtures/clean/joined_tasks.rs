//! Concurrency that the handler waits for.

use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;
use futures::stream::{FuturesUnordered, StreamExt};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet};
use tokio_util::task::TaskTracker;

#[derive(Clone)]
struct Api {
    http: reqwest::Client,
    permits: Arc<Semaphore>,
}

impl Api {
    async fn get(self, id: u32) -> Result<usize, Error> {
        let _permit = self.permits.acquire().await?;
        let url = format!("https://api.example.com/{id}");
        Ok(self.http.get(url).send().await?.bytes().await?.len())
    }

    fn start(&self, id: u32) -> JoinHandle<Result<usize, Error>> {
        tokio::spawn(self.clone().get(id))
    }
}

struct Running {
    handle: JoinHandle<Result<usize, Error>>,
    id: u32,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(1)).build()?;
    let api = Api { http, permits: Arc::new(Semaphore::new(4)) };
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &api))).await
}

async fn handler(event: LambdaEvent<Value>, api: &Api) -> Result<usize, Error> {
    let ids: Vec<u32> = serde_json::from_value(event.payload)?;
    let mut total = 0;

    let handles: Vec<_> = ids.iter().map(|&id| api.start(id)).collect();
    for size in join_all(handles).await {
        total += size??;
    }

    let running: Vec<Running> = ids.iter().map(|&id| Running { handle: api.start(id), id }).collect();
    for task in running {
        tracing::debug!(task.id, "waiting");
        total += task.handle.await??;
    }

    let mut set = JoinSet::new();
    for &id in &ids {
        set.spawn(api.clone().get(id));
    }
    total += set.join_all().await.into_iter().flatten().sum::<usize>();

    let mut unordered: FuturesUnordered<_> = ids.iter().map(|&id| api.start(id)).collect();
    while let Some(size) = unordered.next().await {
        total += size??;
    }

    let tracker = TaskTracker::new();
    for &id in &ids {
        tracker.spawn(api.clone().get(id));
    }
    tracker.close();
    tracker.wait().await;

    let (first, second) = (api.start(1), api.start(2));
    let (first, second) = tokio::join!(first, second);
    total += first?? + second??;

    let last = tokio::spawn({
        let api = api.clone();
        async move { api.get(3).await }
    });
    let limited = tokio::time::timeout(Duration::from_millis(900), last).await???;
    Ok(total + limited)
}
