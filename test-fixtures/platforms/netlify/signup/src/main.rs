//! A function with mistakes: each request builds everything anew, and leaves something behind.

mod accounts;

use netlify_lambda::{Context, handler_fn};
use serde_json::{Value, json};
use std::sync::Mutex;

type Error = Box<dyn std::error::Error + Send + Sync + 'static>;

static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static

#[tokio::main]
async fn main() -> Result<(), Error> {
    netlify_lambda::run(handler_fn(signup)).await?;
    Ok(())
}

async fn signup(event: Value, _: Context) -> Result<Value, Error> {
    let name = event["name"].as_str().unwrap_or_default().to_owned();
    if let Ok(mut names) = NAMES.lock() {
        names.push(name.clone());
    }
    accounts::open(&name).await?;
    tokio::spawn(async move { accounts::welcome(&name).await }); //~ detached-task
    Ok(json!({ "statusCode": 201 }))
}
