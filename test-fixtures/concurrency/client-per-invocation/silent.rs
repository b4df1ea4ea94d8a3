//! The same constructors where they run once: in `main`, in its helpers, in cells and statics; and clones, which are cheap.

use std::sync::{Arc, LazyLock, OnceLock};
use std::time::Duration;

use async_trait::async_trait;
use aws_config::BehaviorVersion;
use lambda_http::{Body, Error, Request, RequestExt, Response, service_fn};
use once_cell::sync::Lazy;
use tokio::sync::OnceCell;

static HTTP: Lazy<reqwest::Client> = Lazy::new(http_client);
static AUDIT: LazyLock<reqwest::Client> = LazyLock::new(|| reqwest::Client::builder().timeout(Duration::from_secs(1)).build().unwrap());
static SQS: OnceCell<aws_sdk_sqs::Client> = OnceCell::const_new();
static FALLBACK: OnceLock<reqwest::Client> = OnceLock::new();

fn http_client() -> reqwest::Client {
    reqwest::Client::builder().timeout(Duration::from_secs(2)).build().expect("the TLS backend is there")
}

async fn sqs() -> &'static aws_sdk_sqs::Client {
    SQS.get_or_init(connect_sqs).await
}

async fn connect_sqs() -> aws_sdk_sqs::Client {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    aws_sdk_sqs::Client::new(&config)
}

#[async_trait]
trait Orders: Send + Sync {
    async fn store(&self, id: &str) -> Result<(), Error>;
}

struct Dynamo {
    client: aws_sdk_dynamodb::Client,
}

#[async_trait]
impl Orders for Dynamo {
    async fn store(&self, id: &str) -> Result<(), Error> {
        let client = self.client.clone();
        client.get_item().table_name(id).send().await?;
        Ok(())
    }
}

/// A double for tests: no binary makes one.
struct Remote;

#[async_trait]
impl Orders for Remote {
    async fn store(&self, id: &str) -> Result<(), Error> {
        let client = reqwest::Client::new();
        client.post("http://localhost:8000").body(id.to_owned()).send().await?;
        Ok(())
    }
}

async fn orders() -> Arc<dyn Orders> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    Arc::new(Dynamo { client: aws_sdk_dynamodb::Client::new(&config) })
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let orders = orders().await;
    let config = aws_config::load_from_env().await;
    let s3 = aws_sdk_s3::Client::new(&config);
    lambda_http::run(service_fn(move |request: Request| {
        let orders = orders.clone();
        let s3 = s3.clone();
        async move { handle(request, orders.as_ref(), &s3).await }
    }))
    .await
}

async fn handle(request: Request, orders: &dyn Orders, s3: &aws_sdk_s3::Client) -> Result<Response<Body>, Error> {
    let query = request.query_string_parameters();
    let id = query.first("id").unwrap_or_default();
    orders.store(id).await?;
    sqs().await.send_message().queue_url("orders").message_body(id).send().await?;
    HTTP.get("https://status.example.com/").send().await?;
    AUDIT.post("https://audit.example.com/").body(id.to_owned()).send().await?;
    let fallback =
        FALLBACK.get_or_init(|| reqwest::Client::builder().timeout(Duration::from_secs(3)).build().expect("the TLS backend is there"));
    fallback.clone().get("https://fallback.example.com/").send().await?;
    s3.head_object().bucket("orders").key(id).send().await?;
    let client = Client::new(id);
    Ok(Response::new(client.name.into()))
}

/// A customer, not a connection.
struct Client {
    name: String,
}

impl Client {
    fn new(id: &str) -> Self {
        Self { name: format!("client {id}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn stores_remotely() {
        Remote.store("a").await.unwrap();
        drop(reqwest::Client::new());
    }
}
