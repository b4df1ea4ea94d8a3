//! A function as it should be: the client is made once, and every answer is waited for.

mod list;

use netlify_lambda::{Context, handler_fn};
use serde_json::{Value, json};

type Error = Box<dyn std::error::Error + Send + Sync + 'static>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let list = list::List::new()?;
    netlify_lambda::run(handler_fn(|event: Value, _: Context| subscribe(&list, event))).await?;
    Ok(())
}

async fn subscribe(list: &list::List, event: Value) -> Result<Value, Error> {
    let Some(mail) = event["body"].as_str() else { return Ok(json!({ "statusCode": 400 })) };
    let status = list.add(mail).await?;
    Ok(json!({ "statusCode": status }))
}
