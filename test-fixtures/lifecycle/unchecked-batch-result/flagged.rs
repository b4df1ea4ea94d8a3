//! A relay that hands on what it gets in bulk, and believes that all of it arrives.

use std::collections::HashMap;

use aws_lambda_events::event::sqs::SqsEvent;
use aws_sdk_dynamodb::Client as Table;
use aws_sdk_dynamodb::types::{AttributeValue, PutRequest, WriteRequest};
use aws_sdk_eventbridge::Client as Bus;
use aws_sdk_eventbridge::types::PutEventsRequestEntry;
use aws_sdk_firehose::Client as Firehose;
use aws_sdk_kinesis::Client as Stream;
use aws_sdk_s3::Client as Files;
use aws_sdk_s3::types::Delete;
use aws_sdk_sqs::Client as Queue;
use aws_sdk_sqs::operation::send_message_batch::SendMessageBatchOutput;
use aws_sdk_sqs::types::SendMessageBatchRequestEntry;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

struct Relay {
    table: Table,
    bus: Bus,
    queue: Queue,
    stream: Stream,
    firehose: Firehose,
    files: Files,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let (table, bus, queue) = (Table::new(&config), Bus::new(&config), Queue::new(&config));
    let (stream, firehose, files) = (Stream::new(&config), Firehose::new(&config), Files::new(&config));
    let relay = Relay { table, bus, queue, stream, firehose, files };
    let relay = &relay;
    run(service_fn(move |event: LambdaEvent<SqsEvent>| async move { relay.relay(event.payload).await })).await
}

impl Relay {
    async fn relay(&self, event: SqsEvent) -> Result<(), Error> {
        let bodies: Vec<String> = event.records.into_iter().filter_map(|record| record.body).collect();
        self.store(&bodies).await?;
        self.announce(&bodies).await;
        self.enqueue(&bodies).await?;
        self.stream(&bodies).await;
        self.archive(&bodies).await?;
        self.clean().await?;
        println!("{} carts", self.carts(&bodies).await?);
        Ok(())
    }

    /// The answer is dropped behind `?`.
    async fn store(&self, bodies: &[String]) -> Result<(), Error> {
        let requests: Vec<WriteRequest> = bodies.iter().map(|body| write(body)).collect();
        self.table.batch_write_item().request_items("orders", requests).send().await?; //~ unchecked-batch-result "`batch_write_item` succeeds even if"
        Ok(())
    }

    /// Only the call's own failure is looked at, and the answer is shown as a whole.
    async fn announce(&self, bodies: &[String]) {
        let mut question = self.bus.put_events(); //~ unchecked-batch-result
        for body in bodies {
            question = question.entries(PutEventsRequestEntry::builder().source("shop").detail(body).build());
        }
        match question.send().await {
            Ok(answer) => println!("announced: {answer:?}"),
            Err(error) => eprintln!("not announced: {error:?}"),
        }
    }

    /// What succeeded is counted, two calls away from the question.
    async fn enqueue(&self, bodies: &[String]) -> Result<(), Error> {
        let entry = |(at, body): (usize, &String)| SendMessageBatchRequestEntry::builder().id(at.to_string()).message_body(body).build();
        let entries: Vec<SendMessageBatchRequestEntry> = bodies.iter().enumerate().map(entry).collect::<Result<_, _>>()?;
        let sent = self.send(entries).await?;
        println!("{} of {}", sent.successful().len(), bodies.len());
        Ok(())
    }

    async fn send(&self, entries: Vec<SendMessageBatchRequestEntry>) -> Result<SendMessageBatchOutput, Error> {
        let answer = self.queue.send_message_batch().set_entries(Some(entries)).send().await; //~ unchecked-batch-result
        Ok(answer?)
    }

    /// Whether the call succeeded says nothing of the records.
    async fn stream(&self, bodies: &[String]) {
        let records = bodies.iter().filter_map(|body| entry(body)).collect();
        if self.stream.put_records().stream_name("orders").set_records(Some(records)).send().await.is_ok() { //~ unchecked-batch-result
            println!("streamed");
        }
    }

    async fn archive(&self, bodies: &[String]) -> Result<(), Error> {
        let _ = self.firehose.put_record_batch().delivery_stream_name(format!("orders-{}", bodies.len())).send().await?; //~ unchecked-batch-result
        Ok(())
    }

    /// A getter of another part.
    async fn clean(&self) -> Result<(), Error> {
        let delete = Delete::builder().quiet(true).build()?;
        let answer = self.files.delete_objects().bucket("orders").delete(delete).send().await?; //~ unchecked-batch-result
        println!("{} deleted", answer.deleted().len());
        Ok(())
    }

    /// What was read is used, what was not is forgotten.
    async fn carts(&self, bodies: &[String]) -> Result<usize, Error> {
        let mut question = self.table.batch_get_item(); //~ unchecked-batch-result
        for body in bodies {
            question = question.request_items("carts", keys(body));
        }
        let answer = question.send().await?;
        Ok(answer.responses.and_then(|mut found| found.remove("carts")).map_or(0, |carts| carts.len()))
    }
}

fn write(body: &str) -> WriteRequest {
    let put = PutRequest::builder().item("body", AttributeValue::S(body.to_owned())).build();
    WriteRequest::builder().set_put_request(put.ok()).build()
}

fn entry(body: &str) -> Option<aws_sdk_kinesis::types::PutRecordsRequestEntry> {
    let data = aws_sdk_kinesis::primitives::Blob::new(body);
    aws_sdk_kinesis::types::PutRecordsRequestEntry::builder().data(data).partition_key(body).build().ok()
}

fn keys(body: &str) -> aws_sdk_dynamodb::types::KeysAndAttributes {
    let key = HashMap::from([("id".to_owned(), AttributeValue::S(body.to_owned()))]);
    aws_sdk_dynamodb::types::KeysAndAttributes::builder().keys(key).build().unwrap()
}
