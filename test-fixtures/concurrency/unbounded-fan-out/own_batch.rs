//! A batch of a stream, in types of the program's own: the platform bounds it all the same.

use futures::future::join_all;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

#[derive(Deserialize)]
struct Changes {
    #[serde(rename = "Records")]
    records: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    product: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Changes>) -> Result<(), Error> {
    join_all(event.payload.records.iter().map(|change| announce(&change.product))).await;
    Ok(())
}

async fn announce(product: &str) {
    println!("{product}");
}
