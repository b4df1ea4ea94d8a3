//! Connections kept by key, or one that is opened when it is first needed: what is kept is a means of work and no data.

use std::collections::HashMap;
use std::sync::LazyLock;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::sync::{Mutex, RwLock};

/// A connection with what belongs to it.
struct Link {
    client: reqwest::Client,
    address: String,
}

static LINKS: LazyLock<RwLock<HashMap<String, Link>>> = LazyLock::new(RwLock::default);
static QUEUES: LazyLock<Mutex<HashMap<String, aws_sdk_sqs::Client>>> = LazyLock::new(Mutex::default);

struct Partners {
    main: Mutex<Option<Link>>,
    links: Mutex<HashMap<String, Link>>,
}

fn link(address: &str) -> Result<Link, Error> {
    let client = reqwest::Client::builder().timeout(std::time::Duration::from_secs(2)).user_agent(address).build()?;
    Ok(Link { client, address: address.to_owned() })
}

async fn ask(tenant: &str) -> Result<String, Error> {
    if !LINKS.read().await.contains_key(tenant) {
        LINKS.write().await.insert(tenant.to_owned(), link(tenant)?);
    }
    let links = LINKS.read().await;
    let link = links.get(tenant).ok_or("it was put there above")?;
    Ok(link.client.get(&link.address).send().await?.text().await?)
}

async fn queue(region: &str) -> aws_sdk_sqs::Client {
    let mut queues = QUEUES.lock().await;
    if let Some(client) = queues.get(region) {
        return client.clone();
    }
    let region = aws_config::Region::new(region.to_owned());
    let config = aws_config::from_env().region(region.clone()).load().await;
    let client = aws_sdk_sqs::Client::new(&config);
    queues.insert(region.to_string(), client.clone());
    client
}

impl Partners {
    async fn answer(&self, tenant: &str) -> Result<String, Error> {
        let mut main = self.main.lock().await;
        if main.is_none() {
            *main = Some(link("https://partners.example")?);
        }
        let mut links = self.links.lock().await;
        if !links.contains_key(tenant) {
            links.insert(tenant.to_owned(), link(tenant)?);
        }
        Ok(links.len().to_string())
    }
}

async fn handler(event: LambdaEvent<Value>, partners: &Partners) -> Result<String, Error> {
    let tenant = event.payload["tenant"].as_str().ok_or("no tenant")?;
    let body = ask(tenant).await?;
    queue(tenant).await.send_message().message_body(body).send().await?;
    partners.answer(tenant).await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let partners = Partners { main: Mutex::new(None), links: Mutex::default() };
    let partners = &partners;
    run(service_fn(|event| handler(event, partners))).await
}
