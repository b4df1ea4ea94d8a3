//! A log parser that prepares everything again for each batch.

use aws_lambda_events::event::cloudwatch_logs::LogsEvent;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use regex::{Regex, RegexBuilder, RegexSet};
use serde::Serialize;

const LEVELS: [&str; 3] = ["ERROR", "WARN", "INFO"];

#[derive(Default, Serialize)]
struct Summary {
    errors: usize,
    slow: usize,
    billed: u64,
    known: usize,
}

struct Parser {
    duration: Regex,
    level: RegexSet,
}

impl Parser {
    fn new() -> Result<Self, Error> {
        let duration = Regex::new(r"Duration: ([0-9.]+) ms")?; //~ init-per-invocation
        let level = RegexSet::new(LEVELS)?; //~ init-per-invocation
        Ok(Self { duration, level })
    }

    fn is_slow(&self, line: &str) -> bool {
        let found = self.duration.captures(line).and_then(|c| c[1].parse::<f64>().ok());
        found.is_some_and(|ms| ms > 1_000.0)
    }
}

struct App {
    secrets: aws_sdk_secretsmanager::Client,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let app = App { secrets: aws_sdk_secretsmanager::Client::new(&config) };
    lambda_runtime::run(service_fn(|event: LambdaEvent<LogsEvent>| summarise(event, &app))).await
}

async fn summarise(event: LambdaEvent<LogsEvent>, app: &App) -> Result<Summary, Error> {
    tracing_subscriber::fmt().with_target(false).try_init().ok(); //~ init-per-invocation
    let salt = app.salt().await?;
    let mut summary = Summary::default();
    let parser = Parser::new()?;
    for entry in &event.payload.aws_logs.data.log_events {
        let line = &entry.message;
        summary.errors += usize::from(parser.level.is_match(line));
        summary.slow += usize::from(parser.is_slow(line));
        summary.billed += billed(line).unwrap_or(0);
        summary.known += usize::from(is_known(line, &salt));
    }
    Ok(summary)
}

impl App {
    async fn salt(&self) -> Result<String, Error> {
        let secret = self.secrets.get_secret_value().secret_id("prod/log-salt").send().await?; //~ init-per-invocation
        Ok(secret.secret_string().unwrap_or_default().to_owned())
    }
}

fn billed(line: &str) -> Option<u64> {
    let pattern = billed_pattern();
    pattern.captures(line)?[1].parse().ok()
}

fn billed_pattern() -> Regex {
    RegexBuilder::new("billed duration: ([0-9]+)").case_insensitive(true).build().unwrap() //~ init-per-invocation
}

fn is_known(line: &str, salt: &str) -> bool {
    let requests = Regex::new("RequestId: [0-9a-f-]{36}").unwrap(); //~ init-per-invocation
    requests.is_match(line) && line.contains(salt)
}
