//! Tokens kept until they expire: whoever finds one too old fetches another, and each instance may have its own.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::sync::RwLock;

struct Tokens {
    http: reqwest::Client,
    current: Option<String>,
    expires: Option<DateTime<Utc>>,
}

impl Tokens {
    async fn token(&mut self) -> Result<String, Error> {
        if let (Some(token), Some(expires)) = (&self.current, self.expires)
            && expires > Utc::now()
        {
            return Ok(token.clone());
        }
        let token = self.http.post("https://login.example/token").send().await?.text().await?;
        self.current = Some(token.clone());
        self.expires = Some(Utc::now() + chrono::Duration::minutes(50));
        Ok(token)
    }
}

struct Ticket {
    text: String,
    fetched: Instant,
}

impl Ticket {
    fn is_old(&self) -> bool {
        self.fetched.elapsed() > Duration::from_secs(300)
    }
}

struct Login {
    tokens: RwLock<Tokens>,
    ticket: RwLock<Ticket>,
}

impl Login {
    async fn ticket(&self, http: &reqwest::Client) -> Result<String, Error> {
        if self.ticket.read().await.is_old() {
            let text = http.get("https://login.example/ticket").send().await?.text().await?;
            *self.ticket.write().await = Ticket { text, fetched: Instant::now() };
        }
        Ok(self.ticket.read().await.text.clone())
    }
}

async fn handler(event: LambdaEvent<Value>, login: Arc<Login>, http: reqwest::Client) -> Result<String, Error> {
    let token = login.tokens.write().await.token().await?;
    let ticket = login.ticket(&http).await?;
    let path = event.payload["path"].as_str().ok_or("no path")?;
    Ok(http.get(path).bearer_auth(token).header("ticket", ticket).send().await?.text().await?)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let tokens = RwLock::new(Tokens { http: http.clone(), current: None, expires: None });
    let ticket = RwLock::new(Ticket { text: String::new(), fetched: Instant::now() });
    let login = Arc::new(Login { tokens, ticket });
    run(service_fn(|event| handler(event, login.clone(), http.clone()))).await
}
