//! An external extension written by hand: its loop over the Extensions API is its life, and it may work after the response.

use std::time::Duration;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Event {
    event_type: String,
    deadline_ms: u64,
}

struct Api {
    http: reqwest::Client,
    base: String,
}

impl Api {
    async fn register(&self) -> Result<String, reqwest::Error> {
        let answer = self.http.post(format!("{}/register", self.base)).header("Lambda-Extension-Name", "cache").send().await?;
        Ok(answer.headers()["Lambda-Extension-Identifier"].to_str().unwrap_or_default().to_owned())
    }

    async fn next(&self, id: &str) -> Result<Event, reqwest::Error> {
        self.http.get(format!("{}/event/next", self.base)).header("Lambda-Extension-Identifier", id).send().await?.json().await
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = format!("http://{}/2020-01-01/extension", std::env::var("AWS_LAMBDA_RUNTIME_API")?);
    let api = Api { http: reqwest::Client::new(), base };
    let id = api.register().await?;
    tokio::spawn(async {
        loop {
            tokio::time::sleep(Duration::from_secs(30)).await;
            println!("refreshing");
        }
    });
    loop {
        let event = api.next(&id).await?;
        if event.event_type == "SHUTDOWN" {
            println!("{} ms left", event.deadline_ms);
            std::process::exit(0);
        }
    }
}
