//! Preparation that runs once, and work that looks like preparation but depends on the request.

use std::collections::HashMap;
use std::sync::{LazyLock, OnceLock};

use lambda_http::{Body, Error, Request, RequestExt, Response, service_fn};
use once_cell::sync::Lazy;
use regex::Regex;
use tokio::sync::OnceCell;

static DATE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\d{4}-\d{2}-\d{2}$").unwrap());
static WORD: Lazy<Regex> = Lazy::new(word_pattern);
static API_KEY: OnceCell<String> = OnceCell::const_new();

lazy_static::lazy_static! {
    static ref PHONE: Regex = Regex::new(r"^\+[0-9 ]{6,20}$").unwrap();
}

struct App {
    secrets: aws_sdk_secretsmanager::Client,
    name: Regex,
    labels: HashMap<String, String>,
}

fn word_pattern() -> Regex {
    Regex::new(r"\w+").expect("the pattern is valid")
}

fn post_code() -> &'static Regex {
    static PATTERN: OnceLock<Regex> = OnceLock::new();
    PATTERN.get_or_init(|| Regex::new(r"^[A-Z]{1,2}[0-9]{1,4}$").unwrap())
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    tracing_subscriber::fmt().json().init();
    let config = aws_config::load_from_env().await;
    let secrets = aws_sdk_secretsmanager::Client::new(&config);
    let signing = secrets.get_secret_value().secret_id("prod/signing").send().await?;
    let labels = serde_json::from_str(signing.secret_string().unwrap_or("{}"))?;
    let app = App { secrets, name: Regex::new("^[A-Z][a-z]+$")?, labels };
    lambda_http::run(service_fn(|request: Request| check(request, &app))).await
}

async fn check(request: Request, app: &App) -> Result<Response<Body>, Error> {
    let query = request.query_string_parameters();
    let prefix = query.first("prefix").unwrap_or("A").to_owned();
    // Depends on the request.
    let wanted = Regex::new(&format!("^{}", regex::escape(&prefix)))?;
    let tenant = app.secrets.get_secret_value().secret_id(format!("tenants/{prefix}")).send().await?;
    let key = api_key(app).await?;
    let table = std::env::var("TABLE_NAME").unwrap_or_default();

    let mut hits = 0;
    for field in request.uri().path().split('/') {
        hits += usize::from(DATE.is_match(field));
        hits += usize::from(WORD.is_match(field) || PHONE.is_match(field));
        hits += usize::from(post_code().is_match(field) || app.name.is_match(field));
        hits += usize::from(wanted.is_match(field) || app.labels.contains_key(field));
    }
    let found = is_grammatical("sloths sleep") && Grammar::new("S V").holds;
    Ok(Response::new(format!("{hits} {found} {key} {table} {:?}", tenant.name()).into()))
}

async fn api_key(app: &App) -> Result<&'static String, Error> {
    API_KEY.get_or_try_init(|| fetch_key(&app.secrets)).await
}

async fn fetch_key(secrets: &aws_sdk_secretsmanager::Client) -> Result<String, Error> {
    let secret = secrets.get_secret_value().secret_id("prod/api-key").send().await?;
    Ok(secret.secret_string().unwrap_or_default().to_owned())
}

fn is_grammatical(sentence: &str) -> bool {
    static SENTENCE: Lazy<Regex> = Lazy::new(|| Regex::new(r"^\w+ \w+$").unwrap());
    SENTENCE.is_match(sentence)
}

struct Grammar {
    holds: bool,
}

impl Grammar {
    fn new(rule: &str) -> Self {
        Self { holds: !rule.is_empty() }
    }
}
