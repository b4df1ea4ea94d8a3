//! A client for each deployment, and one for whoever gives none: one is built in each request, wherever the program runs.

use aws_config::SdkConfig;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

async fn config() -> SdkConfig {
    if std::env::var("LOCAL").is_ok() {
        aws_config::from_env().endpoint_url("http://localhost:4566").load().await
    } else {
        aws_config::load_from_env().await //~ client-per-invocation
    }
}

async fn regional() -> SdkConfig {
    match std::env::var("STAGE").as_deref() {
        Ok("dev") => aws_config::from_env().profile_name("dev").load().await,
        _ => aws_config::load_from_env().await, //~ client-per-invocation
    }
}

async fn by_size(large: bool) -> SdkConfig {
    if large {
        aws_config::from_env().profile_name("large").load().await //~ client-per-invocation
    } else {
        aws_config::load_from_env().await //~ client-per-invocation
    }
}

/// Callers may give a client, and the handler gives none.
fn queue(config: &SdkConfig, given: Option<aws_sdk_sqs::Client>) -> aws_sdk_sqs::Client {
    match given {
        Some(client) => client,
        None => aws_sdk_sqs::Client::new(config), //~ client-per-invocation
    }
}

async fn handler(event: LambdaEvent<Value>) -> Result<String, Error> {
    let (config, regional) = (config().await, regional().await);
    let sized = by_size(event.payload.is_array()).await;
    queue(&config, None).send_message().message_body("seen").send().await?;
    Ok(format!("{:?} {:?} {:?}", config.region(), regional.region(), sized.region()))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}
