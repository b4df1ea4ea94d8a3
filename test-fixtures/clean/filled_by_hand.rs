//! Statics filled by hand, in the branch that finds them empty: what a once-cell does, in more words.

use aws_config::SdkConfig;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::sync::Mutex;

static TABLE: Mutex<Option<aws_sdk_dynamodb::Client>> = Mutex::const_new(None);
static QUEUE: Mutex<Option<aws_sdk_sqs::Client>> = Mutex::const_new(None);
static HTTP: std::sync::Mutex<Option<reqwest::Client>> = std::sync::Mutex::new(None);

async fn table(config: &SdkConfig) -> aws_sdk_dynamodb::Client {
    let mut kept = TABLE.lock().await;
    if kept.is_none() {
        *kept = Some(aws_sdk_dynamodb::Client::new(config));
    }
    kept.clone().expect("it was filled above")
}

async fn queue(config: &SdkConfig) -> aws_sdk_sqs::Client {
    let mut kept = QUEUE.lock().await;
    match &*kept {
        Some(client) => client.clone(),
        None => {
            let client = make_queue(config);
            *kept = Some(client.clone());
            client
        }
    }
}

fn make_queue(config: &SdkConfig) -> aws_sdk_sqs::Client {
    aws_sdk_sqs::Client::new(config)
}

fn http() -> reqwest::Client {
    let is_missing = HTTP.lock().expect("nobody panics while holding it").is_none();
    if is_missing {
        let client = reqwest::Client::builder().timeout(std::time::Duration::from_secs(2)).build().unwrap_or_default();
        *HTTP.lock().expect("nobody panics while holding it") = Some(client);
    }
    HTTP.lock().expect("nobody panics while holding it").clone().unwrap_or_default()
}

async fn handler(event: LambdaEvent<Value>, config: &SdkConfig) -> Result<(), Error> {
    http().get("http://localhost:2773/warm").send().await?;
    let item = table(config).await.get_item().table_name("orders").send().await?;
    let message = format!("{:?} of {}", item.item, event.payload);
    queue(config).await.send_message().message_body(message).send().await?;
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    run(service_fn(|event| handler(event, &config))).await
}
