//! Outgoing HTTP.

use std::time::Duration;

use anyhow::Context;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The client for everything but payments: one per instance, with limits.
pub fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder().connect_timeout(Duration::from_secs(1)).timeout(Duration::from_secs(4)).build()
}

/// A JSON API behind a base address.
#[derive(Clone, Debug)]
pub struct JsonApi {
    http: reqwest::Client,
    base: String,
}

impl JsonApi {
    pub fn new(base: impl Into<String>) -> Self {
        let http = reqwest::Client::new(); //~ missing-timeout client-per-invocation
        Self::with_client(http, base)
    }

    pub fn with_client(http: reqwest::Client, base: impl Into<String>) -> Self {
        Self { http, base: base.into() }
    }

    pub async fn post<B: Serialize, A: DeserializeOwned>(&self, path: &str, body: &B) -> anyhow::Result<A> {
        let url = format!("{}/{path}", self.base);
        let answer = self.http.post(&url).json(body).send().await.with_context(|| format!("cannot reach {url}"))?;
        Ok(answer.error_for_status()?.json().await?)
    }

    pub async fn get<A: DeserializeOwned>(&self, path: &str) -> anyhow::Result<A> {
        let url = format!("{}/{path}", self.base);
        let answer = self.http.get(&url).send().await.with_context(|| format!("cannot reach {url}"))?;
        Ok(answer.error_for_status()?.json().await?)
    }
}
