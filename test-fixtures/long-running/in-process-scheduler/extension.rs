//! An extension goes on between the events that it is told of, as far as the platform lets it: it has a clock of its own.

use std::time::Duration;

use lambda_extension::{Error, LambdaEvent, NextEvent, run, service_fn};
use tokio::time::interval;

#[tokio::main]
async fn main() -> Result<(), Error> {
    tokio::spawn(async {
        let mut ticks = interval(Duration::from_secs(10));
        loop {
            ticks.tick().await;
            println!("flushing");
        }
    });
    run(service_fn(extend)).await
}

async fn extend(event: LambdaEvent) -> Result<(), Error> {
    if let NextEvent::Invoke(invoke) = event.next {
        println!("{}", invoke.request_id);
    }
    Ok(())
}
