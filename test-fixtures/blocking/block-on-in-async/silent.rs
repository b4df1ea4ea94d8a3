//! Blocking on a future where no executor is blocked: in a synchronous `main`, and on threads that are made for it.

use futures::executor::block_on;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Handle};
use tokio::task::{block_in_place, spawn_blocking};

fn main() -> Result<(), Error> {
    let greeting = block_on(async { "hello".to_owned() });
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    let table = runtime.block_on(load_table())?;
    runtime.block_on(async move {
        let service = service_fn(|event: LambdaEvent<Value>| answer(event, &table, &greeting));
        lambda_runtime::run(service).await
    })
}

async fn load_table() -> Result<String, Error> {
    Ok(tokio::fs::read_to_string("table.txt").await?)
}

async fn answer(event: LambdaEvent<Value>, table: &str, greeting: &str) -> Result<Value, Error> {
    let key = event.payload["key"].as_str().unwrap_or_default().to_owned();
    let handle = Handle::current();
    let copy = key.clone();
    let on_thread = spawn_blocking(move || handle.block_on(look_up(copy))).await?;
    let deep = spawn_blocking(move || compress(&key)).await?;
    let in_place = block_in_place(|| Handle::current().block_on(async { table.len() }));
    let gate = Gate { open: true }.block_on(greeting);
    Ok(json!([on_thread, deep, in_place, gate]))
}

async fn look_up(key: String) -> usize {
    key.len()
}

/// Runs on a blocking thread only: its caller is a `spawn_blocking` closure.
fn compress(key: &str) -> usize {
    finish(key.repeat(2))
}

fn finish(text: String) -> usize {
    Handle::current().block_on(look_up(text))
}

struct Gate {
    open: bool,
}

impl Gate {
    /// A name from road traffic.
    fn block_on(&self, side: &str) -> bool {
        !self.open && side.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_a_length() {
        assert_eq!(block_on(look_up("abc".into())), 3);
    }
}
