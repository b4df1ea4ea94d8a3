//! Tokens of the cloud that are kept with the time, put in place anew, or used when the instance starts and not afterwards.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use reqwest::Client;
use serde::Deserialize;
use serde_json::Value;

const METADATA: &str = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default";

/// Kept with the moment in which it ends.
struct Timed {
    token: String,
    until: Instant,
}

/// Kept with a number that says when it ends.
#[derive(Deserialize)]
struct Numbered {
    access_token: String,
    expires_at: u64,
}

/// Put in place anew when a call was refused.
struct Replaced {
    token: String,
}

/// Needed when the instance starts, and not afterwards.
struct Starting {
    token: String,
}

/// Read by a task that ends.
struct Announcing {
    token: String,
}

/// An address of the same server, and no token.
struct Account {
    email: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::builder().timeout(Duration::from_secs(2)).build()?;

    let token = client.get(format!("{METADATA}/identity?audience=timed")).send().await?.text().await?;
    let timed = Timed { token, until: Instant::now() + Duration::from_secs(3000) };
    let numbered: Numbered = client.get(format!("{METADATA}/token?scopes=all")).send().await?.json().await?;
    let token = client.get(format!("{METADATA}/token?scopes=replaced")).send().await?.text().await?;
    let replaced = tokio::sync::Mutex::new(Replaced { token });

    let token = client.get(format!("{METADATA}/identity?audience=registry")).send().await?.text().await?;
    let starting = Starting { token };
    register(&client, &starting).await?;
    let token = client.get(format!("{METADATA}/identity?audience=news")).send().await?.text().await?;
    tokio::spawn(announce(client.clone(), Announcing { token }));
    let account = Account { email: client.get(format!("{METADATA}/email")).send().await?.text().await? };

    let (client, timed, numbered, replaced, account) = (&client, &timed, &numbered, &replaced, &account);
    run(service_fn(move |event: LambdaEvent<Value>| async move {
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
        if timed.until < Instant::now() || numbered.expires_at < now {
            return Err(Error::from("too old"));
        }
        let mut replaced = replaced.lock().await;
        if replaced.token.is_empty() {
            replaced.token = client.get("https://broker.example.com/token").send().await?.text().await?;
        }
        let all = [&timed.token, &numbered.access_token, &replaced.token, &account.email];
        Ok::<_, Error>(serde_json::json!([event.payload, all.map(|token| token.len())]))
    }))
    .await
}

async fn register(client: &Client, starting: &Starting) -> Result<(), Error> {
    client.post("https://registry.example.com/instances").bearer_auth(&starting.token).send().await?;
    Ok(())
}

async fn announce(client: Client, announcing: Announcing) {
    let answer = client.post("https://news.example.com/starts").bearer_auth(&announcing.token).send().await;
    if let Err(error) = answer {
        tracing::warn!(%error, "not announced");
    }
}
