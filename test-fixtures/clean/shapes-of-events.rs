//! What platforms promise, what the program fills itself, and what the function around the entry was given.

use std::collections::HashMap;

use aws_lambda_events::event::s3::S3Event;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

/// The same event as far as it is needed here.
#[derive(Deserialize)]
struct Batch {
    #[serde(rename = "Records")]
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Record {
    body: String,
}

struct Names {
    known: Vec<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let names = Names { known: vec!["a".to_owned(), "b".to_owned()] };
    start(names).await
}

async fn start(names: Names) -> Result<(), Error> {
    run(service_fn(|event: LambdaEvent<S3Event>| async { count(event.payload, &names).await })).await
}

fn first_of(batch: &Batch) -> &str {
    &batch.records[0].body
}

async fn count(event: S3Event, names: &Names) -> Result<HashMap<String, usize>, Error> {
    // An event holds at least one record.
    let first = event.records.first().unwrap();
    println!("{:?} {:?}", first.aws_region, event.records[0].event_name);
    let mut counts: HashMap<String, usize> = HashMap::new();
    for record in event.records {
        let region = record.aws_region.unwrap_or_default();
        *counts.entry(region.clone()).or_default() += 1;
        println!("{region}: {}", counts[&region]);
    }
    println!("{} {}", names.known.last().unwrap(), first_of(&serde_json::from_value(serde_json::json!({ "Records": [{ "body": "" }] }))?));
    Ok(counts)
}
