//! A service written by hand: its fields outlive its calls.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use lambda_runtime::{Error, LambdaEvent, run};
use serde_json::{Value, json};
use tower::Service;

#[derive(Clone, Default)]
struct Names {
    items: Arc<Mutex<HashMap<String, u32>>>,
    in_future: Arc<Mutex<HashMap<String, u32>>>,
}

impl Service<LambdaEvent<Value>> for Names {
    type Response = Value;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Value, Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, event: LambdaEvent<Value>) -> Self::Future {
        self.items.lock().unwrap().insert("a".into(), 1); //~ shared-mutable-state
        let items = self.in_future.clone();
        Box::pin(async move {
            items.lock().unwrap().insert("b".into(), 1); //~ shared-mutable-state
            let own = Mutex::new(Vec::new());
            own.lock().unwrap().push(1);
            Ok(json!(event.payload))
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(Names::default()).await
}
