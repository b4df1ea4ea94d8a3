//! State that is kept as JSON in a file, through readers, writers and a cache that is lent to be filled.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, Write};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

const CACHE: &str = "cache.json";

type Cache = HashMap<String, String>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<usize, Error> {
    tokio::task::spawn_blocking(move || count(&event.payload)).await?
}

fn count(payload: &Value) -> Result<usize, Error> {
    let mut cache = Cache::new();
    fill(&mut cache)?;
    cache.insert("last".to_owned(), payload.to_string());
    keep(&cache)?;
    report(&cache)?;
    visits()
}

fn fill(cache: &mut Cache) -> Result<(), Error> {
    let file = OpenOptions::new().read(true).open(format!("/tmp/{CACHE}"))?;
    let entries: Vec<(String, String)> = serde_json::from_reader(file)?;
    cache.extend(entries);
    Ok(())
}

fn keep(cache: &Cache) -> Result<(), Error> {
    let file = OpenOptions::new().write(true).create(true).truncate(true).open(format!("/tmp/{CACHE}"))?; //~ local-disk-state "`/tmp/cache.json` is read, changed and written back"
    Ok(serde_json::to_writer(file, cache)?)
}

/// Written, and never read again.
fn report(cache: &Cache) -> Result<(), Error> {
    Ok(serde_json::to_writer(File::create("/tmp/report.json")?, &cache.len())?)
}

/// One open file for both.
fn visits() -> Result<usize, Error> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).open("/tmp/visits")?; //~ local-disk-state
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let visits = text.trim().parse().unwrap_or(0) + 1;
    file.rewind()?;
    file.write_all(visits.to_string().as_bytes())?;
    Ok(visits)
}
