//! An uploader that makes its clients anew for each event: in the closure, in helpers, in constructors and by default values.

use std::time::Duration;

use aws_config::BehaviorVersion;
use aws_lambda_events::event::s3::S3Event;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};

const LIMIT: Duration = Duration::from_secs(2);

struct Store {
    s3: aws_sdk_s3::Client,
    bucket: String,
}

impl Store {
    async fn from_env() -> Result<Self, Error> {
        let config = aws_config::load_defaults(BehaviorVersion::latest()).await; //~ client-per-invocation
        Ok(Self { s3: aws_sdk_s3::Client::new(&config), bucket: std::env::var("BUCKET")? }) //~ client-per-invocation
    }

    async fn put(&self, key: &str) -> Result<(), Error> {
        self.s3.put_object().bucket(&self.bucket).key(key).send().await?;
        Ok(())
    }
}

struct Webhook {
    http: reqwest::Client,
}

impl Default for Webhook {
    fn default() -> Self {
        let http = reqwest::Client::builder() //~ client-per-invocation
            .timeout(LIMIT)
            .user_agent("uploader")
            .build();
        Self { http: http.expect("the TLS backend is there") }
    }
}

impl Webhook {
    async fn call(&self, key: &str) -> Result<(), Error> {
        self.http.post("https://hooks.example.com/uploads").body(key.to_owned()).send().await?;
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    tracing_subscriber::fmt().with_ansi(false).init();
    run(service_fn(|event: LambdaEvent<S3Event>| async move {
        let config = aws_config::load_from_env().await; //~ client-per-invocation
        let table = aws_sdk_dynamodb::Client::new(&config); //~ client-per-invocation
        handler(event, &table).await
    }))
    .await
}

async fn handler(event: LambdaEvent<S3Event>, table: &aws_sdk_dynamodb::Client) -> Result<(), Error> {
    for record in event.payload.records {
        let key = record.s3.object.key.ok_or("no key")?;
        table.get_item().table_name("uploads").send().await?;
        publish(&key).await?;
    }
    Ok(())
}

async fn publish(key: &str) -> Result<(), Error> {
    let store = open_store().await?;
    store.put(key).await?;
    let webhook = Webhook::default();
    webhook.call(key).await?;
    announce(key).await
}

async fn open_store() -> Result<Store, Error> {
    Store::from_env().await
}

async fn announce(key: &str) -> Result<(), Error> {
    let queue = aws_sdk_sqs::Client::from_conf(aws_sdk_sqs::Config::builder().behavior_version_latest().build()); //~ client-per-invocation
    queue.send_message().queue_url("https://sqs.eu-west-1.amazonaws.com/1/uploads").message_body(key).send().await?;
    // What is sent comes from the event; the client that sends it does not.
    let line = format!("{key} is there");
    reqwest::Client::builder().timeout(LIMIT).build()?.post("https://chat.example.com/").body(line).send().await?; //~ client-per-invocation
    Ok(())
}
