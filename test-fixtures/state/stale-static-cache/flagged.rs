//! A payment function that fetches its secrets when the instance starts, and never again.

use std::sync::{Arc, OnceLock};

use aws_config::{BehaviorVersion, SdkConfig};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::OnceCell;

static SIGNING_KEY: OnceCell<String> = OnceCell::const_new();
static SWITCHES: OnceCell<Switches> = OnceCell::const_new();
static PARTNER: OnceLock<String> = OnceLock::new();

#[derive(Deserialize)]
struct Switches {
    refunds: bool,
}

struct App {
    webhook_secret: String,
    table: String,
}

struct Session {
    id: String,
    token: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let secrets = aws_sdk_secretsmanager::Client::new(&config);
    let answer = secrets.get_secret_value().secret_id("partner").send().await?; //~ stale-static-cache "`PARTNER` keeps"
    let _ = PARTNER.set(answer.secret_string().unwrap_or_default().to_owned());
    let app = Arc::new(App { webhook_secret: secret(&secrets, "webhook").await?, table: std::env::var("TABLE")? });
    let limit = parameter(&config).await?;
    let session = session(&config).await?;
    let session = Arc::new(session);
    let (app, limit) = (&app, &limit);
    run(service_fn(move |event: LambdaEvent<Value>| {
        let session = session.clone();
        async move { handler(event, app, limit, &session).await }
    }))
    .await
}

async fn handler(event: LambdaEvent<Value>, app: &App, limit: &str, session: &Session) -> Result<Value, Error> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()); // sls-lint: allow(client-per-invocation, reason = "not the subject")
    let config = config.await;
    let key = SIGNING_KEY.get_or_try_init(|| async { signing_key(&config).await }).await?;
    let switches = SWITCHES.get_or_init(|| switches(&config)).await;
    let signed = event.payload["signature"] == key.as_str() && event.payload["secret"] == app.webhook_secret;
    let partner = PARTNER.get().map(String::as_str).unwrap_or_default();
    let token = (&session.id, &session.token);
    Ok(serde_json::json!([signed, switches.refunds, partner, app.table, limit, token]))
}

/// Two calls away from where it is kept.
async fn secret(secrets: &aws_sdk_secretsmanager::Client, name: &str) -> Result<String, Error> {
    let answer = secrets.get_secret_value().secret_id(name).send().await?; //~ stale-static-cache "goes on with the old one"
    let Some(text) = answer.secret_string() else { return Err(Error::from("the secret is no text")) };
    Ok(text.to_owned())
}

async fn parameter(config: &SdkConfig) -> Result<String, Error> {
    let parameters = aws_sdk_ssm::Client::new(config);
    let answer = parameters.get_parameter().name("/payments/limit").send().await?; //~ stale-static-cache "all requests get"
    Ok(answer.parameter().and_then(|parameter| parameter.value()).unwrap_or("0").to_owned())
}

async fn session(config: &SdkConfig) -> Result<Session, Error> {
    let tokens = aws_sdk_sts::Client::new(config);
    let answer = tokens.assume_role().role_arn("arn:aws:iam::1:role/payments").role_session_name("payments").send().await?;
    let credentials = answer.credentials().ok_or("no credentials")?;
    Ok(Session { id: credentials.access_key_id().to_owned(), token: credentials.session_token().to_owned() }) //~ stale-static-cache "every request here fails"
}

async fn signing_key(config: &SdkConfig) -> Result<String, Error> {
    let secrets = aws_sdk_secretsmanager::Client::new(config);
    match secrets.get_secret_value().secret_id("signing-key").send().await { //~ stale-static-cache "`SIGNING_KEY` keeps"
        Ok(answer) => Ok(answer.secret_string().unwrap_or_default().to_owned()),
        Err(error) => Err(error.into()),
    }
}

async fn switches(config: &SdkConfig) -> Switches {
    let parameters = aws_sdk_ssm::Client::new(config);
    let answer = parameters.get_parameters_by_path().path("/payments/switches").send().await; //~ stale-static-cache "`SWITCHES` keeps"
    let text = answer.map(|answer| answer.parameters()[0].value().unwrap_or("{}").to_owned()).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or(Switches { refunds: false })
}
