//! Clients and connections made in the branch that finds nothing, and kept in a lock of what cold start has made.

use std::sync::Arc;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::sync::{Mutex, OnceCell};

static HTTP: OnceCell<reqwest::Client> = OnceCell::const_new();

struct App {
    redis: Mutex<Option<redis::aio::MultiplexedConnection>>,
    table: Arc<Mutex<Option<aws_sdk_dynamodb::Client>>>,
    address: String,
}

impl App {
    async fn redis(&self) -> Result<redis::aio::MultiplexedConnection, Error> {
        let mut kept = self.redis.lock().await;
        if kept.is_none() {
            let client = redis::Client::open(self.address.as_str())?;
            *kept = Some(client.get_multiplexed_async_connection().await?);
        }
        Ok(kept.clone().ok_or("it was filled above")?)
    }

    async fn table(&self) -> aws_sdk_dynamodb::Client {
        let mut kept = self.table.lock().await;
        match &*kept {
            Some(client) => client.clone(),
            None => {
                let client = make_table().await;
                *kept = Some(client.clone());
                client
            }
        }
    }
}

async fn make_table() -> aws_sdk_dynamodb::Client {
    let config = aws_config::load_from_env().await;
    aws_sdk_dynamodb::Client::new(&config)
}

fn keep(client: reqwest::Client) {
    let _ = HTTP.set(client);
}

fn http() -> Result<&'static reqwest::Client, Error> {
    if HTTP.get().is_none() {
        let client = reqwest::Client::builder().timeout(std::time::Duration::from_secs(2)).build()?;
        keep(client);
    }
    Ok(HTTP.get().ok_or("it was kept above")?)
}

async fn handler(event: LambdaEvent<Value>, app: Arc<App>) -> Result<(), Error> {
    let id = event.payload["id"].as_str().ok_or("no id")?.to_owned();
    let mut redis = app.redis().await?;
    let known: Option<String> = redis::AsyncCommands::get(&mut redis, &id).await?;
    if known.is_none() {
        let item = app.table().await.get_item().table_name("orders").send().await?;
        http()?.post("https://example.com").body(format!("{item:?}")).send().await?;
    }
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let app = App { redis: Mutex::new(None), table: Arc::default(), address: std::env::var("REDIS")? };
    let app = Arc::new(app);
    run(service_fn(|event| handler(event, app.clone()))).await
}
