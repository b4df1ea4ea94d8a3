//! Functions whose answers an attribute keeps: they run once for the same arguments.

use cached::proc_macro::cached;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::sync::OnceCell;

static SSM: OnceCell<aws_sdk_ssm::Client> = OnceCell::const_new();

async fn ssm() -> &'static aws_sdk_ssm::Client {
    SSM.get_or_init(|| async { aws_sdk_ssm::Client::new(&aws_config::load_from_env().await) }).await
}

#[cached(result = true)]
async fn parameter(name: String) -> Result<String, String> {
    let answer = ssm().await.get_parameter().name(name).with_decryption(true).send().await;
    let parameter = answer.map_err(|error| error.to_string())?.parameter;
    parameter.and_then(|parameter| parameter.value).ok_or_else(|| "the parameter has no value".to_owned())
}

#[cached::proc_macro::once]
fn separator() -> regex::Regex {
    regex::Regex::new(r"[,;]\s*").expect("the pattern is valid")
}

async fn handler(event: LambdaEvent<Value>) -> Result<usize, Error> {
    let greeting = parameter("/shop/greeting".to_owned()).await?;
    let words = separator().split(event.payload["text"].as_str().unwrap_or_default()).count();
    Ok(greeting.len() + words)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}
