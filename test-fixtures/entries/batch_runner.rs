//! A generic runner for batches: the handler is a trait's associated function, chosen by a type parameter.

use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use lambda_runtime::{Error, LambdaEvent, service_fn};

trait Record: Sized {
    fn parse(message: SqsMessage) -> Result<Self, Error>;
    async fn process(self) -> Result<(), Error>;
}

struct Invoice {
    body: String,
}

impl Record for Invoice {
    fn parse(message: SqsMessage) -> Result<Self, Error> {
        let body = message.body.unwrap_or_else(|| std::process::exit(1)); //~ process-exit
        Ok(Self { body })
    }

    async fn process(self) -> Result<(), Error> {
        if self.body.is_empty() {
            std::process::exit(1); //~ process-exit
        }
        Ok(())
    }
}

async fn run_batches<R: Record>() -> Result<(), Error> {
    lambda_runtime::run(service_fn(each::<R>)).await
}

async fn each<R: Record>(event: LambdaEvent<SqsEvent>) -> Result<(), Error> {
    for message in event.payload.records { //~ partial-batch-failure
        R::parse(message)?.process().await?;
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run_batches::<Invoice>().await
}
