//! An extension on the `lambda_extension` crate with a background flusher started before its loop.

use std::time::Duration;

use lambda_extension::{Error, LambdaEvent, NextEvent, run, service_fn};
use tokio::sync::mpsc;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (tx, mut rx) = mpsc::channel::<String>(32);
    let http = reqwest::Client::builder().timeout(Duration::from_secs(1)).build()?;
    tokio::spawn(async move {
        while let Some(id) = rx.recv().await {
            http.post("https://metrics.example.com/").body(id).send().await.ok();
        }
    });
    run(service_fn(|event: LambdaEvent| note(event, tx.clone()))).await
}

async fn note(event: LambdaEvent, tx: mpsc::Sender<String>) -> Result<(), Error> {
    match event.next {
        NextEvent::Invoke(invoke) => tx.send(invoke.request_id).await?,
        NextEvent::Shutdown(shutdown) => tracing::info!(?shutdown, "bye"),
    }
    Ok(())
}
