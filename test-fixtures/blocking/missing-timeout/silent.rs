//! Outgoing requests with a limit somewhere: on the client, on the request, around the call, or by default.

use std::sync::LazyLock;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Value, json};
use tokio::time::timeout;

const LIMIT: Duration = Duration::from_secs(2);

static PLAIN: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new);
static AGENT: LazyLock<ureq::Agent> = LazyLock::new(|| ureq::AgentBuilder::new().timeout(LIMIT).build());
static BLOCKING: LazyLock<reqwest::blocking::Client> = LazyLock::new(reqwest::blocking::Client::new);

struct Clients {
    limited: reqwest::Client,
    by_helper: reqwest::Client,
    by_request: reqwest::Client,
    by_caller: reqwest::Client,
    s3: aws_sdk_s3::Client,
}

fn builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder().connect_timeout(Duration::from_millis(500)).timeout(LIMIT)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let mut limited = reqwest::Client::builder();
    limited = limited.timeout(LIMIT);
    let clients = Clients {
        limited: limited.build()?,
        by_helper: builder().user_agent("clients").build()?,
        by_request: reqwest::Client::new(),
        by_caller: reqwest::Client::new(),
        s3: aws_sdk_s3::Client::new(&config),
    };
    // Used before the first request only.
    let warm = reqwest::Client::new();
    warm.get("https://config.example.com/").send().await?;
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| collect(event, &clients))).await
}

async fn collect(event: LambdaEvent<Value>, clients: &Clients) -> Result<Value, Error> {
    let url = event.payload["url"].as_str().ok_or("no url")?.to_owned();
    let limited = clients.limited.get(&url).send().await?.status().as_u16();
    let helped = clients.by_helper.get(&url).send().await?.status().as_u16(); //~ sequential-awaits
    let request = clients.by_request.get(&url).timeout(LIMIT);
    let timed = request.send().await?.status().as_u16();
    let caller = timeout(LIMIT, clients.by_caller.get(&url).send()).await??.status().as_u16();
    let around = timeout(LIMIT, plain(&url)).await??;
    let stored = clients.s3.head_object().bucket("pages").key(&url).send().await?.content_length();
    let blocked = tokio::task::spawn_blocking(move || on_thread(&url)).await??;
    Ok(json!([limited, helped, timed, caller, around, stored, blocked]))
}

/// Called inside a `timeout` only.
async fn plain(url: &str) -> Result<String, Error> {
    Ok(PLAIN.get(url).send().await?.text().await?)
}

/// `ureq` with a limit, and `reqwest::blocking` with the thirty seconds it has unless told otherwise.
fn on_thread(url: &str) -> Result<u16, Error> {
    let first = AGENT.get(url).call()?.status();
    let second = BLOCKING.get(url).send()?.status().as_u16();
    Ok(first.max(second))
}
