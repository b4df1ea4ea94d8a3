//! An extension of the first days: a type of the program's own that is called for each event.

use lambda_extension::{Error, Extension, NextEvent};
use std::future::{Future, Ready, ready};
use std::pin::Pin;

#[derive(Default)]
struct Counter {
    events: usize,
}

impl Extension for Counter {
    type Fut = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

    fn call(&mut self, event: NextEvent) -> Self::Fut {
        if let NextEvent::Shutdown(_) = event {
            std::process::exit(3); //~ process-exit
        }
        self.events += 1;
        let done: Ready<Result<(), Error>> = ready(Ok(()));
        Box::pin(done)
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_extension::run(Counter::default()).await
}
