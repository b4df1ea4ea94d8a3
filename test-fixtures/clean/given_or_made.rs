//! Clients that are given, and made only where nobody gives one; and set-up that happens on a developer's machine alone.

use aws_config::SdkConfig;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

/// A client with what belongs to it.
#[derive(Clone)]
struct Store {
    client: aws_sdk_s3::Client,
    bucket: String,
}

impl Store {
    fn new(config: &SdkConfig) -> Self {
        Store { client: aws_sdk_s3::Client::new(config), bucket: "orders".to_owned() }
    }
}

#[derive(Default)]
struct Reader {
    store: Option<Store>,
    queue: Option<aws_sdk_sqs::Client>,
}

impl Reader {
    fn with_store(mut self, store: Store) -> Self {
        self.store = Some(store);
        self
    }

    fn with_queue(mut self, queue: aws_sdk_sqs::Client) -> Self {
        self.queue = Some(queue);
        self
    }

    async fn read(mut self, key: &str, config: &SdkConfig) -> Result<(), Error> {
        let store = if let Some(store) = self.store { store } else { Store::new(config) };
        let queue = match self.queue.take() {
            Some(queue) => queue,
            None => aws_sdk_sqs::Client::new(config),
        };
        let object = store.client.get_object().bucket(&store.bucket).key(key).send().await?;
        queue.send_message().message_body(format!("{:?}", object.content_length())).send().await?;
        Ok(())
    }
}

fn is_local() -> bool {
    std::env::var("LOCAL").is_ok()
}

async fn handler(event: LambdaEvent<Value>, store: Store, queue: aws_sdk_sqs::Client, config: &SdkConfig) -> Result<(), Error> {
    if is_local() {
        dotenvy::from_filename(".env.local")?;
    }
    let key = event.payload["key"].as_str().ok_or("no key")?;
    Reader::default().with_store(store).with_queue(queue).read(key, config).await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let (store, queue) = (Store::new(&config), aws_sdk_sqs::Client::new(&config));
    run(service_fn(|event| handler(event, store.clone(), queue.clone(), &config))).await
}
