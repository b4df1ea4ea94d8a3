//! Cells filled by functions that are passed by their path: all below runs once.

use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use once_cell::sync::Lazy;
use regex::Regex;
use serde_json::{Value, json};
use tokio::sync::OnceCell;

static HTTP: Lazy<reqwest::Client> = Lazy::new(http::client);
static TABLE: OnceCell<aws_sdk_dynamodb::Client> = OnceCell::const_new();
static RULES: OnceLock<Vec<Regex>> = OnceLock::new();
static WORDS: LazyLock<Vec<String>> = LazyLock::new(words::load);

mod http {
    use super::Duration;

    pub fn client() -> reqwest::Client {
        builder().build().expect("the TLS backend is there")
    }

    fn builder() -> reqwest::ClientBuilder {
        reqwest::Client::builder().timeout(Duration::from_secs(1))
    }
}

mod words {
    pub fn load() -> Vec<String> {
        let path = std::env::var("WORDS").unwrap_or_else(|_| "words.txt".into());
        read(&path)
    }

    fn read(path: &str) -> Vec<String> {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}

async fn table() -> &'static aws_sdk_dynamodb::Client {
    TABLE.get_or_init(open_table).await
}

async fn open_table() -> aws_sdk_dynamodb::Client {
    let config = aws_config::load_from_env().await;
    aws_sdk_dynamodb::Client::new(&config)
}

fn rules() -> &'static [Regex] {
    RULES.get_or_init(compile_rules)
}

fn compile_rules() -> Vec<Regex> {
    ["^a+$", "^b+$"].into_iter().map(|pattern| Regex::new(pattern).expect("the patterns are valid")).collect()
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let text = event.payload.as_str().unwrap_or_default();
    let matched = rules().iter().any(|rule| rule.is_match(text)) || WORDS.iter().any(|word| word == text);
    let known = table().await.get_item().table_name("words").send().await?.item().is_some();
    let status = HTTP.get("https://words.example.com/").send().await?.status().as_u16();
    Ok(json!({ "matched": matched, "known": known, "status": status }))
}
