//! One function behind a queue, a stream and a table, which gives up a batch for a single record.

use aws_lambda_events::event::dynamodb::{Event as TableEvent, EventRecord};
use aws_lambda_events::event::kinesis::{KinesisEvent, KinesisEventRecord};
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use futures::future::try_join_all;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(untagged)]
enum Batch {
    Queue(SqsEvent),
    Stream(KinesisEvent),
    Table(TableEvent),
}

/// What the function says when all is done; nobody reads it.
#[derive(Serialize)]
struct Summary {
    done: usize,
}

struct Importer {
    limit: u64,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let importer = Importer { limit: 100 };
    let importer = &importer;
    run(service_fn(move |event: LambdaEvent<Batch>| async move { importer.import(event.payload).await })).await
}

impl Importer {
    async fn import(&self, batch: Batch) -> Result<Summary, Error> {
        let done = match batch {
            Batch::Queue(event) => self.queue(event).await?,
            Batch::Stream(event) => self.stream(event.records)?,
            Batch::Table(event) => self.table(&event).await.map_err(|error| format!("table: {error}"))?,
        };
        Ok(Summary { done })
    }

    async fn queue(&self, event: SqsEvent) -> Result<usize, Error> {
        let bodies = event.records.iter().map(number).collect::<Result<Vec<u64>, Error>>()?; //~ partial-batch-failure
        try_join_all(event.records.iter().map(|message| self.charge(message))).await?; //~ partial-batch-failure
        event.records.iter().try_for_each(|message| check(message, self.limit))?; //~ partial-batch-failure
        for message in &event.records { //~ partial-batch-failure "an error for one record fails the whole batch"
            self.charge(message).await?;
        }
        Ok(bodies.len())
    }

    /// Gone through with a number, and left by `return`.
    fn stream(&self, records: Vec<KinesisEventRecord>) -> Result<usize, Error> {
        let mut done = 0;
        for (at, record) in records.into_iter().enumerate() { //~ partial-batch-failure
            if record.kinesis.data.len() as u64 > self.limit {
                return Err(format!("record {at} is too long").into());
            }
            done += 1;
        }
        Ok(done)
    }

    /// The loop is two calls further.
    async fn table(&self, event: &TableEvent) -> Result<usize, Error> {
        let changes = self.changes(&event.records).await;
        changes
    }

    async fn changes(&self, records: &[EventRecord]) -> Result<usize, Error> {
        let mut done = 0;
        for record in records { //~ partial-batch-failure
            for word in record.event_name.split(' ') {
                done += word.parse::<usize>()?;
            }
        }
        Ok(done)
    }

    async fn charge(&self, message: &SqsMessage) -> Result<(), Error> {
        check(message, self.limit)
    }
}

fn number(message: &SqsMessage) -> Result<u64, Error> {
    Ok(message.body.as_deref().ok_or("no body")?.parse()?)
}

fn check(message: &SqsMessage, limit: u64) -> Result<(), Error> {
    if number(message)? > limit { Err("too much".into()) } else { Ok(()) }
}
