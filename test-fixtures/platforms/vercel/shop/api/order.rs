//! An order is announced after the response, and the runtime waits for that.

use serde_json::{Value, json};
use std::sync::LazyLock;
use vercel_runtime::{AppState, Error, Request, run, service_fn};

static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(|| shop::client().expect("the client is right"));

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(request: Request, state: AppState) -> Result<Value, Error> {
    let id = request.uri().query().unwrap_or_default().to_owned();
    let announced = id.clone();
    state.wait_until(async move {
        let sent = CLIENT.post("https://hooks.example/orders").body(announced).send().await;
        if let Err(error) = sent {
            eprintln!("not announced: {error}");
        }
    });
    Ok(json!({ "order": id }))
}
