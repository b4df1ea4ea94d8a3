//! The answer names the records that failed; an error in the loop is one of the batch.

use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(|event: LambdaEvent<SqsEvent>| async { handler(event).await })).await
}

async fn handler(event: LambdaEvent<SqsEvent>) -> Result<SqsBatchResponse, Error> {
    let mut response = SqsBatchResponse::default();
    for message in event.payload.records {
        // Without it no answer can be given.
        let item_identifier = message.message_id.ok_or("a message without an id")?;
        if message.body.is_none() {
            response.batch_item_failures.push(BatchItemFailure { item_identifier, ..Default::default() });
        }
    }
    Ok(response)
}
