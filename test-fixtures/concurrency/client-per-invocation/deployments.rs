//! A client for each deployment: one of them is built in each request, wherever the program runs.

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

async fn handler(event: LambdaEvent<Value>) -> Result<String, Error> {
    let (config, regional, sized) = (config().await, regional().await, by_size(event.payload.is_array()).await);
    Ok(format!("{:?} {:?} {:?}", config.region(), regional.region(), sized.region()))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}
