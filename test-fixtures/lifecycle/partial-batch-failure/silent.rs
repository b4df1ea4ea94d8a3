//! Errors that stay with their record, and errors that concern the whole batch.

use aws_lambda_events::event::s3::S3Event;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(untagged)]
enum Batch {
    Queue(SqsEvent),
    Files(S3Event),
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let limits = std::fs::read_to_string("limits.txt")?;
    // Cold start may give up as a whole.
    for line in limits.lines() {
        println!("{}", line.parse::<u64>()?);
    }
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Batch>) -> Result<(), Error> {
    match event.payload {
        Batch::Queue(event) => queue(event).await,
        Batch::Files(event) => files(event),
    }
}

async fn queue(event: SqsEvent) -> Result<(), Error> {
    let limit: u64 = std::env::var("LIMIT")?.parse()?;
    // What cannot be read is set aside.
    for message in &event.records {
        if let Err(error) = take(message, limit) {
            eprintln!("{:?} is left out: {error}", message.message_id);
        }
    }
    // The errors are counted, and nothing comes again.
    let failed = event.records.iter().filter(|message| take(message, limit).is_err()).count();
    println!("{failed} failed");
    // Each record has a block of its own that `?` leaves.
    for message in &event.records {
        let taken: Result<(), Error> = async {
            take(message, limit)?;
            Ok(())
        }
        .await;
        println!("{}", taken.is_ok());
    }
    // Who calls catches.
    if let Err(error) = all(&event.records, limit) {
        eprintln!("stopped: {error}");
    }
    let numbers: Vec<u64> = event.records.iter().filter_map(|message| number(message).ok()).collect();
    // A loop over something else.
    for number in numbers {
        u32::try_from(number)?;
    }
    // What is gone through is made before the first record.
    for message in sorted(&event)? {
        println!("{:?}", message.message_id);
    }
    Ok(())
}

fn all(messages: &[SqsMessage], limit: u64) -> Result<(), Error> {
    for message in messages {
        take(message, limit)?;
    }
    Ok(())
}

fn sorted(event: &SqsEvent) -> Result<Vec<SqsMessage>, Error> {
    let mut messages = event.records.clone();
    messages.sort_by_key(|message| message.message_id.clone());
    if messages.is_empty() { Err("an empty batch".into()) } else { Ok(messages) }
}

/// Notifications come one by one.
fn files(event: S3Event) -> Result<(), Error> {
    for record in event.records {
        let key = record.s3.object.key.ok_or("no key")?;
        println!("{key}");
    }
    Ok(())
}

fn take(message: &SqsMessage, limit: u64) -> Result<(), Error> {
    if number(message)? > limit { Err("too much".into()) } else { Ok(()) }
}

fn number(message: &SqsMessage) -> Result<u64, Error> {
    Ok(message.body.as_deref().ok_or("no body")?.parse()?)
}
