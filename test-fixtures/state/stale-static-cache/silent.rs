//! Secrets and configuration that are renewed, that something else looks after, or that are not kept.

use std::sync::{LazyLock, RwLock};
use std::time::{Duration, Instant};

use aws_config::BehaviorVersion;
use aws_sdk_secretsmanager::Client;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use sqlx::postgres::{PgPool, PgPoolOptions};
use tokio::sync::OnceCell;

/// Read from the deployment: a new value means new instances.
static REGION: LazyLock<String> = LazyLock::new(|| std::env::var("TABLE_REGION").unwrap_or_default());
static POOL: OnceCell<PgPool> = OnceCell::const_new();

/// Kept with the time.
struct Timed {
    text: String,
    fetched: Instant,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let secrets = Client::new(&config);

    // Goes into a pool.
    let answer = secrets.get_secret_value().secret_id("database").send().await?;
    let url = answer.secret_string().unwrap_or_default().to_owned();
    let pool = PgPoolOptions::new().max_connections(1).connect_lazy(&url)?;
    let replica = connected(&secrets).await?;

    // Looked at when the instance starts, and forgotten.
    let parameters = aws_sdk_ssm::Client::new(&config);
    let answer = parameters.get_parameter().name("/notes/banner").send().await?;
    println!("{:?}", answer.parameter().and_then(|parameter| parameter.value()));

    // Behind a lock, and beside a time.
    let answer = parameters.get_parameters().names("/notes/limit").send().await?;
    let limit = RwLock::new(answer.parameters()[0].value().unwrap_or("0").to_owned());
    let tokens = aws_sdk_sts::Client::new(&config);
    let answer = tokens.get_session_token().send().await?;
    let token = answer.credentials().map(|credentials| credentials.session_token().to_owned());
    let token = Timed { text: token.unwrap_or_default(), fetched: Instant::now() };

    // The handler fetches the bundle again when it is old.
    let bundle = RwLock::new(Timed { text: bundle(&parameters).await, fetched: Instant::now() });
    let (secrets, pools, limit, token, bundle, parameters) = (&secrets, &[pool, replica], &limit, &token, &bundle, &parameters);
    run(service_fn(move |event: LambdaEvent<Value>| async move {
        let pool = POOL.get_or_try_init(|| connected(secrets)).await?;
        let size = pools.len() + pool.size() as usize + REGION.len() + limit.read().unwrap().len();
        let age = (token.fetched.elapsed(), token.text.len());
        let text = current(bundle, parameters).await;
        Ok::<_, Error>(serde_json::json!([event.payload, size, age.1, text]))
    }))
    .await
}

async fn connected(secrets: &Client) -> Result<PgPool, Error> {
    let answer = secrets.get_secret_value().secret_id("replica").send().await?;
    let url = format!("postgres://notes:{}@replica/notes", answer.secret_string().unwrap_or_default());
    Ok(PgPoolOptions::new().max_connections(1).connect_lazy(&url)?)
}

async fn bundle(parameters: &aws_sdk_ssm::Client) -> String {
    let answer = parameters.get_parameters_by_path().path("/notes").send().await; // sls-lint: allow(init-per-invocation, reason = "when it is old")
    answer.map(|answer| answer.parameters()[0].value().unwrap_or_default().to_owned()).unwrap_or_default()
}

async fn current(kept: &RwLock<Timed>, parameters: &aws_sdk_ssm::Client) -> String {
    if kept.read().unwrap().fetched.elapsed() < Duration::from_secs(300) {
        return kept.read().unwrap().text.clone();
    }
    bundle(parameters).await
}
