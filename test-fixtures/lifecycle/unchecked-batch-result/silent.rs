//! Calls about many items whose answers are searched, and calls that fail as a whole.

use std::collections::HashMap;

use aws_lambda_events::event::sqs::SqsEvent;
use aws_sdk_dynamodb::Client as Table;
use aws_sdk_dynamodb::types::{AttributeValue, PutRequest, TransactWriteItem, WriteRequest};
use aws_sdk_eventbridge::Client as Bus;
use aws_sdk_eventbridge::types::PutEventsRequestEntry;
use aws_sdk_sns::Client as Topic;
use aws_sdk_sns::operation::publish_batch::PublishBatchOutput;
use aws_sdk_sqs::Client as Queue;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

struct Relay {
    table: Table,
    bus: Bus,
    queue: Queue,
    topic: Topic,
    outbox: Outbox,
}

/// Has a method of the same name, and keeps everything.
struct Outbox;

impl Outbox {
    fn put_events(&self) -> Pending {
        Pending
    }
}

struct Pending;

impl Pending {
    async fn send(self) -> Result<(), Error> {
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let (table, bus, queue, topic) = (Table::new(&config), Bus::new(&config), Queue::new(&config), Topic::new(&config));
    // Cold start says that it is there; nothing depends on it.
    bus.put_events().entries(PutEventsRequestEntry::builder().source("start").build()).send().await?;
    let relay = Relay { table, bus, queue, topic, outbox: Outbox };
    let relay = &relay;
    run(service_fn(move |event: LambdaEvent<SqsEvent>| async move { relay.relay(event.payload).await })).await
}

impl Relay {
    async fn relay(&self, event: SqsEvent) -> Result<(), Error> {
        let bodies: Vec<String> = event.records.into_iter().filter_map(|record| record.body).collect();
        self.store(&bodies).await?;
        self.announce(&bodies).await?;
        self.transact().await?;
        self.forget().await?;
        self.spread().await?;
        self.one(&bodies).await?;
        self.outbox.put_events().send().await?;
        let prepared = self.bus.put_events().entries(PutEventsRequestEntry::builder().source("never").build());
        println!("{prepared:?} stays here");
        Ok(())
    }

    /// What was left out is sent again.
    async fn store(&self, bodies: &[String]) -> Result<(), Error> {
        let requests: Vec<WriteRequest> = bodies.iter().map(|body| write(body)).collect();
        let mut left = HashMap::from([("orders".to_owned(), requests)]);
        for _ in 0..5 {
            let answer = self.table.batch_write_item().set_request_items(Some(left)).send().await?;
            left = answer.unprocessed_items.unwrap_or_default();
            if left.is_empty() {
                return Ok(());
            }
        }
        Err("the table takes no more".into())
    }

    /// What failed is counted.
    async fn announce(&self, bodies: &[String]) -> Result<(), Error> {
        let entries = bodies.iter().map(|body| PutEventsRequestEntry::builder().source("shop").detail(body).build()).collect();
        let answer = self.bus.put_events().set_entries(Some(entries)).send().await?;
        if answer.failed_entry_count > 0 { Err("not all were announced".into()) } else { Ok(()) }
    }

    /// All or nothing.
    async fn transact(&self) -> Result<(), Error> {
        let items: Vec<TransactWriteItem> = Vec::new();
        self.table.transact_write_items().set_transact_items(Some(items)).send().await?;
        Ok(())
    }

    /// A pattern and a getter look at what failed.
    async fn forget(&self) -> Result<(), Error> {
        match self.queue.delete_message_batch().queue_url("https://sqs.example.com/1/in").send().await {
            Ok(answer) if answer.failed().is_empty() => Ok(()),
            Ok(answer) => Err(format!("{} are still there", answer.failed().len()).into()),
            Err(error) => Err(error.into()),
        }
    }

    /// Another function looks.
    async fn spread(&self) -> Result<(), Error> {
        let answer = self.topic.publish_batch().topic_arn("arn:aws:sns:eu-west-1:1:orders").send().await?;
        check(&answer)
    }

    async fn one(&self, bodies: &[String]) -> Result<(), Error> {
        for body in bodies {
            self.queue.send_message().queue_url("https://sqs.example.com/1/out").message_body(body).send().await?; //~ sequential-awaits
        }
        Ok(())
    }
}

fn check(answer: &PublishBatchOutput) -> Result<(), Error> {
    answer.failed().first().map_or(Ok(()), |failed| Err(failed.code().to_owned().into()))
}

fn write(body: &str) -> WriteRequest {
    let put = PutRequest::builder().item("body", AttributeValue::S(body.to_owned())).build();
    WriteRequest::builder().set_put_request(put.ok()).build()
}
