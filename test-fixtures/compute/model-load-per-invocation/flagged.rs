//! Each request begins by loading what the one before it had.

use std::collections::HashMap;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use ort::session::Session;
use ort::session::builder::GraphOptimizationLevel;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

const MODEL: &str = "/opt/model/reviews.onnx";
const COUNTRIES: &str = include_str!("countries.json");

static SHIPPING: &[u8] = include_bytes!("shipping.json");

#[derive(Deserialize)]
struct Question {
    text: String,
    from: std::net::IpAddr,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Question>) -> Result<Value, Error> {
    let question = event.payload;
    let reviewer = Reviewer::new()?;
    let verdict = spawn_blocking(move || reviewer.verdict(&question.text)).await??;
    let cost = tokens(&verdict)?;
    let (from, fee, old) = (country(question.from)?, fees()?.len(), old()?);
    Ok(json!({ "verdict": verdict, "tokens": cost, "from": from, "fee": fee, "old": old }))
}

/// What reads reviews.
struct Reviewer {
    model: Session,
    words: tokenizers::Tokenizer,
}

impl Reviewer {
    fn new() -> Result<Self, Error> {
        Ok(Self { model: model()?, words: tokenizers::Tokenizer::from_file("/opt/model/tokenizer.json")? }) //~ model-load-per-invocation "`tokenizers::Tokenizer::from_file` loads the same data"
    }

    fn verdict(&self, text: &str) -> Result<String, Error> {
        let tokens = self.words.encode(text, true)?;
        Ok(format!("{} {}", self.model.run(())?.len(), tokens.len()))
    }
}

fn model() -> Result<Session, ort::Error> {
    let builder = Session::builder()?.with_optimization_level(GraphOptimizationLevel::Level3)?;
    builder.commit_from_file(MODEL) //~ model-load-per-invocation "`ort::session::builder::SessionBuilder::commit_from_file` loads the same data in each request"
}

fn tokens(text: &str) -> Result<usize, Error> {
    let vocabulary = tiktoken_rs::cl100k_base()?; //~ model-load-per-invocation
    Ok(vocabulary.encode_ordinary(text).len())
}

fn country(address: std::net::IpAddr) -> Result<String, Error> {
    let path = std::env::var("DATABASE").unwrap_or_else(|_| "/opt/countries.mmdb".to_owned());
    let addresses = maxminddb::Reader::open_readfile(path)?; //~ model-load-per-invocation "`maxminddb::Reader::open_readfile`"
    let code: String = addresses.lookup(address)?.unwrap_or_default();
    let names: HashMap<String, String> = serde_json::from_str(COUNTRIES)?; //~ model-load-per-invocation "`serde_json::from_str` reads the same bundled file"
    Ok(names.get(&code).cloned().unwrap_or(code))
}

fn fees() -> Result<HashMap<String, u64>, Error> {
    let bytes = SHIPPING;
    Ok(serde_json::from_slice(bytes)?) //~ model-load-per-invocation "reads the same bundled file in each request"
}

fn old() -> Result<usize, Error> {
    let rates: toml::Value = toml::from_str(include_str!("rates.toml"))?; //~ model-load-per-invocation
    Ok(rates.as_table().map_or(0, |rates| rates.len()))
}
