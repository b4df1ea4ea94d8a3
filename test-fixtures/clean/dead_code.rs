//! Everything a rule could find, in code that no entry reaches.

#![allow(dead_code)]

use std::sync::Mutex;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    Ok(event.payload)
}

async fn old_handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let client = reqwest::Client::new();
    LOG.lock().unwrap().push(client.get("https://example.com").send().await?.text().await?);
    tokio::spawn(async { tokio::time::sleep(Duration::from_secs(1)).await });
    std::thread::sleep(Duration::from_secs(1));
    if event.payload.is_null() {
        std::process::exit(1);
    }
    loop {
        tokio::runtime::Runtime::new()?.block_on(async {});
    }
}

pub struct Unused;

impl Unused {
    pub fn work(&self) -> regex::Regex {
        regex::Regex::new("never").unwrap()
    }
}

impl Drop for Unused {
    fn drop(&mut self) {
        println!("dropped");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn old_one_still_works() {
        LOG.lock().unwrap().clear();
        std::thread::sleep(Duration::from_millis(1));
        let _ = tokio::spawn(async {});
        assert!(old_handler(LambdaEvent::new(Value::Null, Default::default())).await.is_ok());
    }
}
