//! Timers that end, that belong to one request, or that only wait for something to be ready.

use std::time::Duration;

use aws_sdk_sqs::Client;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::sync::mpsc;
use tokio::time::{interval, sleep};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::IntervalStream;

struct Clock {
    turns: u32,
}

impl Clock {
    async fn tick(&mut self) {
        self.turns += 1;
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let queue = Client::new(&config);
    if std::env::var_os("AWS_LAMBDA_FUNCTION_NAME").is_none() {
        // On the desk there is no instance to be frozen.
        tokio::spawn(ask_forever(queue.clone()));
    }
    tokio::spawn(warm_up(queue.clone()));
    tokio::spawn(first_minutes());
    let (sender, lines) = mpsc::channel(16);
    tokio::spawn(print_lines(lines));
    let progress = tokio::spawn(async {
        loop {
            sleep(Duration::from_millis(500)).await;
            tracing::info!("loading");
        }
    });
    let rates = load_rates().await?;
    progress.abort();
    run(service_fn(|event: LambdaEvent<Value>| handle(event, &queue, &sender, &rates))).await
}

async fn ask_forever(queue: Client) {
    loop {
        sleep(Duration::from_secs(5)).await;
        queue.receive_message().queue_url("http://localhost:9324/orders").send().await.ok();
    }
}

/// Tries until it succeeds: the loop has an end.
async fn warm_up(queue: Client) {
    let mut ticks = interval(Duration::from_secs(1));
    loop {
        ticks.tick().await;
        if queue.list_queues().send().await.is_ok() {
            return;
        }
    }
}

async fn first_minutes() {
    let mut minutes = IntervalStream::new(interval(Duration::from_secs(60))).take(3);
    while let Some(minute) = minutes.next().await {
        tracing::info!(?minute, "still young");
    }
}

/// Waits for messages, not for time; it sleeps when the terminal does not keep up.
async fn print_lines(mut lines: mpsc::Receiver<String>) {
    loop {
        let line = lines.recv().await;
        if line.is_none() {
            sleep(Duration::from_secs(1)).await;
        }
        println!("{line:?}");
    }
}

async fn load_rates() -> Result<String, Error> {
    Ok(tokio::fs::read_to_string("rates.json").await?)
}

async fn handle(event: LambdaEvent<Value>, queue: &Client, lines: &mpsc::Sender<String>, rates: &str) -> Result<usize, Error> {
    let mut ticks = interval(Duration::from_millis(50));
    let mut clock = Clock { turns: 0 };
    for _ in 0..3 {
        ticks.tick().await;
        clock.tick().await;
    }
    let url = "https://sqs.eu-west-1.amazonaws.com/1/orders";
    let receipt = event.payload["receipt"].as_str().unwrap_or_default().to_owned();
    let (client, handle) = (queue.clone(), receipt.clone());
    // The message is kept from others for as long as the work takes, and no longer.
    let keep = tokio::spawn(async move {
        let mut ticks = interval(Duration::from_secs(20));
        loop {
            ticks.tick().await;
            client.change_message_visibility().queue_url(url).receipt_handle(&handle).visibility_timeout(30).send().await.ok();
        }
    });
    let done = work(&event.payload, rates).await;
    keep.abort();
    lines.send(format!("{} turns", clock.turns)).await?;
    queue.delete_message().queue_url(url).receipt_handle(receipt).send().await?;
    Ok(done)
}

async fn work(event: &Value, rates: &str) -> usize {
    event.to_string().len() + rates.len()
}
