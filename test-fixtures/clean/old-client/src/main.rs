//! The client of an old version, which blocks and gives up after a while by itself, in a handler that blocks as well.

use lambda_runtime::{error::HandlerError, lambda, Context};
use serde_json::Value;
use std::error::Error;

fn answer(event: Value, _context: Context) -> Result<Value, HandlerError> {
    let page = event["page"].as_str().unwrap_or("index").to_owned();
    Ok(Value::String(read(&page).unwrap_or_default()))
}

fn read(page: &str) -> Result<String, reqwest::Error> {
    let client = reqwest::Client::builder().gzip(page.ends_with(".gz")).build()?;
    client.get("https://example.com").send()?.text()
}

fn main() -> Result<(), Box<dyn Error>> {
    lambda!(answer);
    Ok(())
}
