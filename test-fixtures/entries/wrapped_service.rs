//! Types of our own as services, inside of what adapters make of them.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use lambda_extension::{Error, Extension, LambdaLog, LambdaTelemetry, SharedService};
use tower::{Service, ServiceBuilder};

type Done = Pin<Box<dyn Future<Output = Result<(), Error>> + Send>>;

#[derive(Clone)]
struct Logs;

#[derive(Clone)]
struct Figures {
    most: usize,
}

#[derive(Clone)]
struct Unused;

impl Service<Vec<LambdaLog>> for Logs {
    type Response = ();
    type Error = Error;
    type Future = Done;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, logs: Vec<LambdaLog>) -> Self::Future {
        if logs.is_empty() {
            std::process::exit(1); //~ process-exit
        }
        Box::pin(async { Ok(()) })
    }
}

impl Service<Vec<LambdaTelemetry>> for Figures {
    type Response = ();
    type Error = Error;
    type Future = Done;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, figures: Vec<LambdaTelemetry>) -> Self::Future {
        if figures.len() > self.most {
            std::process::abort(); //~ process-exit
        }
        Box::pin(async { Ok(()) })
    }
}

impl Service<Vec<LambdaLog>> for Unused {
    type Response = ();
    type Error = Error;
    type Future = Done;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Vec<LambdaLog>) -> Self::Future {
        std::process::exit(2)
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let logs = SharedService::new(Logs);
    let _ = SharedService::new(Unused);
    Extension::new().with_logs_processor(logs).with_telemetry_processor(figures()).run().await
}

fn figures() -> SharedService<Figures> {
    let figures = ServiceBuilder::new().service(Figures { most: 100 });
    SharedService::new(figures)
}
