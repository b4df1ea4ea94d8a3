//! The mailing list, at a service.

use std::time::Duration;

pub struct List {
    client: reqwest::Client,
}

impl List {
    pub fn new() -> Result<Self, reqwest::Error> {
        Ok(Self { client: reqwest::Client::builder().timeout(Duration::from_secs(5)).build()? })
    }

    pub async fn add(&self, mail: &str) -> Result<u16, reqwest::Error> {
        let answer = self.client.post("https://list.example/members").body(mail.to_owned()).send().await?;
        Ok(answer.status().as_u16())
    }
}
