//! A type of our own as the service: the handler is `call` and the future it boxes.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use lambda_runtime::{Error, LambdaEvent};
use serde_json::Value;
use tower::Service;

struct Multiply {
    factor: i64,
}

impl Multiply {
    async fn apply(factor: i64, event: LambdaEvent<Value>) -> Result<Value, Error> {
        match event.payload.as_i64() {
            Some(number) => Ok((number * factor).into()),
            None => std::process::exit(1), //~ process-exit
        }
    }
}

impl Service<LambdaEvent<Value>> for Multiply {
    type Response = Value;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, event: LambdaEvent<Value>) -> Self::Future {
        if self.factor == 0 {
            std::process::exit(1); //~ process-exit
        }
        let factor = self.factor;
        Box::pin(async move { Self::apply(factor, event).await })
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::run(Multiply { factor: 2 }).await
}
