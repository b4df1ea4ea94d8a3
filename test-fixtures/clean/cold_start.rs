//! Everything that would be wrong in a handler, done once in `main` and its helpers, in the file that also has the handler.

use std::collections::HashMap;
use std::process;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use regex::Regex;
use serde_json::{Value, json};
use sqlx::PgPool;

struct App {
    pool: PgPool,
    patterns: HashMap<String, Regex>,
    http: reqwest::Client,
}

async fn wait_for_proxy(http: &reqwest::Client) {
    loop {
        match http.get("http://localhost:9001/ready").send().await {
            Ok(answer) if answer.status().is_success() => break,
            _ => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

fn load_patterns(path: &str) -> HashMap<String, Regex> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| {
        eprintln!("cannot read {path}: {error}");
        process::exit(1)
    });
    let pairs = text.lines().filter_map(|line| line.split_once('='));
    pairs.map(|(name, pattern)| (name.to_owned(), Regex::new(pattern).expect("the file holds patterns"))).collect()
}

async fn start() -> Result<App, Error> {
    tracing_subscriber::fmt().json().init();
    let http = reqwest::Client::builder().timeout(Duration::from_secs(1)).build()?;
    wait_for_proxy(&http).await;
    let version = process::Command::new("uname").arg("-r").output()?;
    tracing::info!(?version, "starting");
    tokio::spawn(report());
    std::thread::spawn(|| std::thread::sleep(Duration::from_secs(1)));
    let pool = PgPool::connect(&std::env::var("DATABASE_URL")?).await?;
    Ok(App { pool, patterns: load_patterns("patterns.txt"), http })
}

async fn report() {
    let mut ticks = tokio::time::interval(Duration::from_secs(10));
    for _ in 0..3 {
        ticks.tick().await;
        tracing::debug!("alive");
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let app = &start().await?;
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| async move {
        let text = event.payload["text"].as_str().unwrap_or_default().to_owned();
        let matching: Vec<_> = app.patterns.iter().filter(|(_, pattern)| pattern.is_match(&text)).map(|(name, _)| name).collect();
        sqlx::query("insert into texts (text) values ($1)").bind(&text).execute(&app.pool).await?;
        app.http.post("https://index.example.com/").body(text).send().await?;
        Ok::<Value, Error>(json!(matching))
    }))
    .await
}
