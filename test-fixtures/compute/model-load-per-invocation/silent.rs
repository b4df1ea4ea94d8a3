//! Models and data that are loaded once, or that the request chooses.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use ort::session::Session;
use serde::Deserialize;
use serde_json::{Value, json};
use tokenizers::Tokenizer;
use tokio::sync::OnceCell;

const DEFAULTS: &str = "{\"lines\": 4}";

static COUNTRIES: LazyLock<HashMap<String, String>> =
    LazyLock::new(|| serde_json::from_str(include_str!("countries.json")).unwrap_or_default());
static WORDS: OnceLock<Tokenizer> = OnceLock::new();
static SELDOM: OnceCell<Session> = OnceCell::const_new();
static LATEST: Mutex<Option<tch::CModule>> = Mutex::new(None);

#[derive(Deserialize)]
struct Question {
    customer: String,
    text: String,
    options: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let model = Session::builder()?.commit_from_file("/opt/model.onnx")?;
    let addresses = maxminddb::Reader::open_readfile("/opt/countries.mmdb")?;
    println!("{}", addresses.metadata.node_count);
    run(service_fn(|event: LambdaEvent<Question>| handler(event, &model))).await
}

async fn handler(event: LambdaEvent<Question>, model: &Session) -> Result<Value, Error> {
    let question = event.payload;
    let words = WORDS.get_or_init(|| Tokenizer::from_file("/opt/tokenizer.json").expect("it is in the layer"));
    let length = words.encode(question.text.as_str(), true)?.len();
    let seldom = SELDOM.get_or_try_init(|| async { Session::builder()?.commit_from_file("/opt/seldom.onnx") }).await?;
    let answers = model.run_async(()).await?.len() + seldom.run_async(()).await?.len();
    // Each customer has a model of its own.
    let own = Session::builder()?.commit_from_file(format!("/mnt/models/{}.onnx", question.customer))?;
    let own = own.run_async(()).await?.len();
    // What the request brings, and a few words.
    let options: Value = serde_json::from_str(&question.options)?;
    let defaults: Value = serde_json::from_str(DEFAULTS)?;
    latest();
    let mapped = maxminddb::Reader::open_mmap("/opt/cities.mmdb")?;
    Ok(json!([length, answers, own, options, defaults, COUNTRIES.len(), mapped.metadata.node_count, Lathe.load("x")]))
}

/// Kept by hand.
fn latest() {
    let mut latest = LATEST.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if latest.is_none() {
        *latest = tch::CModule::load("/opt/latest.pt").ok();
    }
}

/// Loads wood.
struct Lathe;

impl Lathe {
    fn load(&self, wood: &str) -> usize {
        wood.len()
    }
}
