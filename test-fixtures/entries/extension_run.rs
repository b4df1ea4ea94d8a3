//! The short form of an extension.

use lambda_extension::{Error, LambdaEvent, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(my_extension)).await
}

async fn my_extension(event: LambdaEvent) -> Result<(), Error> {
    if event.next.is_shutdown() {
        std::process::exit(1); //~ process-exit
    }
    Ok(())
}

trait Shutdown {
    fn is_shutdown(&self) -> bool;
}

impl Shutdown for lambda_extension::NextEvent {
    fn is_shutdown(&self) -> bool {
        matches!(self, Self::Shutdown(_))
    }
}
