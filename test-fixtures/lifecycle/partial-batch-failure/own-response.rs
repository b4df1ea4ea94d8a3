//! The same in a type of the program's own.

use aws_lambda_events::event::kinesis::KinesisEvent;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    batch_item_failures: Vec<Failure>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Failure {
    item_identifier: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<KinesisEvent>) -> Result<Answer, Error> {
    let mut batch_item_failures = Vec::new();
    for record in event.payload.records {
        let text = std::str::from_utf8(&record.kinesis.data)?;
        if text.is_empty() {
            batch_item_failures.push(Failure { item_identifier: record.kinesis.sequence_number.clone() });
        }
    }
    Ok(Answer { batch_item_failures })
}
