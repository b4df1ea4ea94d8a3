//! A notifier that waits for the world to catch up, at the price of a running function.

use std::thread;
use std::time::Duration;

use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use aws_sdk_sqs::Client;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use tokio::time::{Instant, sleep, sleep_until};

const SETTLE: Duration = Duration::from_secs(3);

struct Notifier {
    queue: Client,
    url: String,
    pace: Duration,
}

impl Notifier {
    async fn notify(&self, message: &SqsMessage) -> Result<(), Error> {
        let body = message.body.clone().unwrap_or_default();
        self.queue.send_message().queue_url(&self.url).message_body(body).send().await?;
        self.breathe().await;
        Ok(())
    }

    async fn breathe(&self) {
        sleep(self.pace).await; //~ sleep-in-handler
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let notifier = Notifier { queue: Client::new(&config), url: std::env::var("QUEUE_URL")?, pace: Duration::from_millis(200) };
    let notifier = &notifier;
    run(service_fn(move |event: LambdaEvent<SqsEvent>| async move {
        tokio::time::sleep(Duration::from_millis(100)).await; //~ sleep-in-handler
        handle(event, notifier).await
    }))
    .await
}

async fn handle(event: LambdaEvent<SqsEvent>, notifier: &Notifier) -> Result<(), Error> {
    sleep(SETTLE).await; //~ sleep-in-handler
    for message in &event.payload.records { //~ partial-batch-failure
        notifier.notify(message).await?;
        // One pause per record: the bill grows with the batch.
        sleep(Duration::from_secs(1)).await; //~ sleep-in-handler
    }
    sleep(Duration::from_micros(500)).await; //~ sleep-in-handler "sleeps for 500 µs in each request: a million of them pay less than $0.01"
    cool_down(event.payload.records.len());
    wait_for_midnight().await;
    Ok(())
}

fn cool_down(count: usize) {
    if count > 5 {
        rest(Duration::from_millis(50 * count as u64));
    }
}

fn rest(time: Duration) {
    thread::sleep(time); //~ sleep-in-handler blocking-call-in-async
}

async fn wait_for_midnight() {
    let then = Instant::now() + Duration::from_secs(30);
    sleep_until(then).await; //~ sleep-in-handler
}
