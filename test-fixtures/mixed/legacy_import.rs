//! A night's work in one file: many mistakes beside each other and beside right code, each in its own place.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use aws_lambda_events::event::s3::S3Event;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use regex::Regex;
use sqlx::PgPool;

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static POOL: OnceLock<PgPool> = OnceLock::new();

#[derive(Debug, Default)]
struct Row {
    sku: String,
    price: u64,
}

struct Importer {
    s3: aws_sdk_s3::Client,
    totals: Mutex<HashMap<String, u64>>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let pool = PgPool::connect(&std::env::var("DATABASE_URL")?).await?;
    POOL.set(pool).ok();
    let importer = Importer { s3: aws_sdk_s3::Client::new(&config), totals: Mutex::new(HashMap::new()) };
    run(service_fn(|event: LambdaEvent<S3Event>| importer.on_event(event))).await
}

impl Importer {
    async fn on_event(&self, event: LambdaEvent<S3Event>) -> Result<u64, Error> {
        let mut total = 0;
        for record in event.payload.records {
            let key = record.s3.object.key.ok_or("no key")?;
            let text = self.download(&key).await?;
            for line in text.lines() {
                let row = parse(line).unwrap_or_default();
                total += self.import(row).await?;
            }
            finish(key);
        }
        notify(total).await?;
        Ok(total)
    }

    async fn download(&self, key: &str) -> Result<String, Error> {
        let object = self.s3.get_object().bucket("imports").key(key).send().await?;
        let bytes = object.body.collect().await?.into_bytes();
        std::fs::write("/tmp/import.csv", &bytes)?; //~ blocking-call-in-async
        Ok(String::from_utf8(bytes.to_vec())?)
    }

    async fn import(&self, row: Row) -> Result<u64, Error> {
        let pool = POOL.get().ok_or("no pool")?;
        sqlx::query("insert into prices (sku, price) values ($1, $2)").bind(&row.sku).bind(row.price as i64).execute(pool).await?;
        let mut totals = self.totals.lock().unwrap();
        totals.insert(row.sku, row.price); //~ shared-mutable-state
        Ok(row.price)
    }
}

fn parse(line: &str) -> Option<Row> {
    let pattern = Regex::new(r"^(\w+);(\d+)$").unwrap(); //~ init-per-invocation
    let captures = pattern.captures(line)?;
    Some(Row { sku: captures[1].to_owned(), price: captures[2].parse().ok()? })
}

fn finish(key: String) {
    SEEN.lock().unwrap().push(key.clone());
    tokio::spawn(async move { println!("{key} is done") }); //~ detached-task
}

async fn notify(total: u64) -> Result<(), Error> {
    let http = reqwest::Client::new(); //~ client-per-invocation
    http.post("https://hooks.example.com/imports").body(total.to_string()).send().await?; //~ missing-timeout
    // Give the other side time to read it.
    tokio::time::sleep(Duration::from_secs(5)).await; //~ sleep-in-handler
    Ok(())
}
