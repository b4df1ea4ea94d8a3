//! A handler that takes the runtime's state, and hands it what is to be done after the response.

use serde_json::{Value, json};
use vercel_runtime::{AppState, Error, Request, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(request: Request, state: AppState) -> Result<Value, Error> {
    let path = request.uri().path().to_owned();
    state.log_context.info(&format!("GET {path}"));
    let seen = path.clone();
    state.wait_until(async move { count(&seen).await });
    let gone = path.clone();
    tokio::spawn(async move { count(&gone).await }); //~ detached-task "frozen after the response"
    Ok(json!({ "path": path }))
}

async fn count(path: &str) {
    if path.len() > 2048 {
        std::process::abort(); //~ process-exit
    }
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    println!("{path}");
}
