//! Loops that have a reason to wait, or do not wait for each turn.

use std::time::Duration;

use aws_lambda_events::event::kinesis::{KinesisEvent, KinesisEventRecord};
use futures::future::try_join_all;
use futures::stream::{self, StreamExt, TryStreamExt};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use tokio::sync::{Mutex, Semaphore};
use tokio::time::sleep;

struct App {
    http: reqwest::Client,
    queue: aws_sdk_sqs::Client,
    seen: Mutex<Vec<String>>,
    gate: Semaphore,
}

#[derive(Default)]
struct Cursor {
    at: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let app = App { http, queue: aws_sdk_sqs::Client::new(&config), seen: Mutex::default(), gate: Semaphore::new(4) };
    // Cold start pays once.
    for url in ["https://a.example.com", "https://b.example.com"] {
        app.http.head(url).send().await?;
    }
    run(service_fn(|event: LambdaEvent<KinesisEvent>| handle(event, &app))).await
}

/// The records of a shard come in order, and are handled in order.
async fn handle(event: LambdaEvent<KinesisEvent>, app: &App) -> Result<(), Error> {
    let mut urls = Vec::new();
    for record in &event.payload.records { //~ partial-batch-failure
        app.forward(record).await?;
        urls.push(record.kinesis.partition_key.clone());
    }
    app.follow(&urls).await?;
    app.first(&urls).await?;
    app.check(&urls).await?;
    app.pages("https://list.example.com").await?;
    app.slowly(&urls).await?;
    app.in_order(&urls).await?;
    app.remember(&urls).await?;
    app.at_the_gate(&urls).await?;
    app.walk(&urls).await?;
    app.ask_again("https://status.example.com", &urls).await?;
    app.by_one_file(&urls).await?;
    app.counted(&urls).await?;
    app.once_each(&urls, &mut Vec::new()).await?;
    app.in_turn("https://list.example.com").await?;
    app.if_allowed("https://list.example.com").await?;
    app.after_writing("https://list.example.com").await?;
    app.together(&urls).await?;
    app.all(&urls).await
}

impl App {
    async fn forward(&self, record: &KinesisEventRecord) -> Result<(), Error> {
        self.http.post("https://sink.example.com").body(record.kinesis.sequence_number.clone()).send().await?;
        Ok(())
    }

    /// Each request carries what the one before it brought.
    async fn follow(&self, urls: &[String]) -> Result<String, Error> {
        let mut token = String::new();
        for url in urls {
            token = self.http.get(url).header("x-token", &token).send().await?.text().await?;
        }
        Ok(token)
    }

    /// The first that answers ends the search.
    async fn first(&self, urls: &[String]) -> Result<Option<String>, Error> {
        for url in urls {
            let answer = self.http.get(url).send().await?;
            if answer.status().is_success() {
                return Ok(Some(answer.text().await?));
            }
        }
        Ok(None)
    }

    async fn check(&self, urls: &[String]) -> Result<(), Error> {
        for url in urls {
            if !self.http.head(url).send().await?.status().is_success() {
                break;
            }
        }
        Ok(())
    }

    /// Pages are asked for by number until one is empty.
    async fn pages(&self, url: &str) -> Result<usize, Error> {
        let mut size = 0;
        for page in 1..=20 {
            size += self.http.get(format!("{url}?page={page}")).send().await?.text().await?.len();
        }
        Ok(size)
    }

    /// The other side asked for a pause.
    async fn slowly(&self, urls: &[String]) -> Result<(), Error> {
        for url in urls {
            self.http.post(url).send().await?;
            sleep(Duration::from_millis(200)).await; //~ sleep-in-handler
        }
        Ok(())
    }

    /// Messages of a group are delivered in the order in which they were sent.
    async fn in_order(&self, urls: &[String]) -> Result<(), Error> {
        for url in urls {
            let message = self.queue.send_message().queue_url("https://sqs.example.com/1/steps.fifo");
            message.message_group_id("steps").message_body(url).send().await?;
        }
        Ok(())
    }

    /// What was seen is shared by the turns.
    async fn remember(&self, urls: &[String]) -> Result<(), Error> {
        for url in urls {
            let mut seen = self.seen.lock().await;
            if !seen.contains(url) {
                self.http.post(url).send().await?;
                seen.push(url.clone()); //~ shared-mutable-state
            }
        }
        Ok(())
    }

    async fn at_the_gate(&self, urls: &[String]) -> Result<(), Error> {
        for url in urls {
            let _permit = self.gate.acquire().await?;
            self.http.post(url).send().await?;
        }
        Ok(())
    }

    /// The cursor is moved by each turn.
    async fn walk(&self, urls: &[String]) -> Result<(), Error> {
        let mut cursor = Cursor::default();
        for url in urls {
            self.step(&mut cursor, url).await?;
        }
        Ok(())
    }

    async fn step(&self, cursor: &mut Cursor, url: &str) -> Result<(), Error> {
        cursor.at = self.http.get(url).query(&[("after", &cursor.at)]).send().await?.text().await?;
        Ok(())
    }

    /// The element says how often, not what for.
    async fn ask_again(&self, status: &str, urls: &[String]) -> Result<usize, Error> {
        let mut up = 0;
        for _ in urls {
            up += usize::from(self.http.get(status).send().await?.status().is_success());
        }
        Ok(up)
    }

    /// All turns go through one file.
    async fn by_one_file(&self, urls: &[String]) -> Result<(), Error> {
        for url in urls {
            self.keep(url).await?;
        }
        Ok(())
    }

    async fn keep(&self, url: &str) -> Result<(), Error> {
        let page = self.http.get(url).send().await?.bytes().await?;
        tokio::fs::write("/tmp/page", page).await?;
        Ok(())
    }

    /// A function that the loop calls shares what the turns leave behind.
    async fn counted(&self, urls: &[String]) -> Result<(), Error> {
        for url in urls {
            self.count(url).await?;
        }
        Ok(())
    }

    async fn count(&self, url: &str) -> Result<(), Error> {
        let mut seen = self.seen.lock().await;
        self.http.post(url).body(seen.len().to_string()).send().await?;
        seen.push(url.to_owned());
        Ok(())
    }

    /// What was done before is not done again.
    async fn once_each(&self, urls: &[String], done: &mut Vec<String>) -> Result<(), Error> {
        let done = done;
        for url in urls {
            if !done.contains(url) {
                self.http.post(url).send().await?;
                done.push(url.clone());
            }
        }
        Ok(())
    }

    /// The second address stands in the first answer.
    async fn in_turn(&self, url: &str) -> Result<String, Error> {
        let next = self.http.get(url).send().await?.text().await?;
        let address = format!("{next}?full");
        let page = self.http.get(address).send().await?.text().await?;
        Ok(page)
    }

    /// Whether the second is asked for at all is decided by the first.
    async fn if_allowed(&self, url: &str) -> Result<String, Error> {
        let allowed = self.http.head(url).send().await?.status().is_success();
        if !allowed {
            return Ok(String::new());
        }
        let page = self.http.get(url).send().await?.text().await?;
        Ok(page)
    }

    /// What is read shows what was written before, and is written only if something could be read.
    async fn after_writing(&self, url: &str) -> Result<String, Error> {
        let before = self.http.get(url).send().await?.text().await?;
        let written = self.http.post(url).body("next").send().await?;
        let after = self.http.get(url).send().await?.text().await?;
        Ok(format!("{before} {} {after}", written.status()))
    }

    async fn together(&self, urls: &[String]) -> Result<(), Error> {
        let mut answers = Vec::new();
        for url in urls {
            answers.push(self.http.get(url).send());
        }
        try_join_all(answers).await?;
        Ok(())
    }

    async fn all(&self, urls: &[String]) -> Result<(), Error> {
        let requests = stream::iter(urls).map(|url| async move { self.http.get(url).send().await?.text().await });
        requests.buffer_unordered(8).try_collect::<Vec<String>>().await?;
        Ok(())
    }
}
