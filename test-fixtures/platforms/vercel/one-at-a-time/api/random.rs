//! A closure calls a method of what `main` has made: that is kept, what the method makes is not.

use std::time::Duration;
use vercel_runtime::{Body, Error, Request, Response, run};

struct Quotes {
    client: reqwest::Client,
}

impl Quotes {
    async fn handler(&self, _request: Request) -> Result<Response<Body>, Error> {
        let kept = self.client.get("https://quotes.example/random").send().await?.text().await?;
        let other = reqwest::get("https://quotes.example/other").await?.text().await?; //~ client-per-invocation missing-timeout sequential-awaits
        Ok(Response::new(format!("{kept}{other}").into()))
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let quotes = Quotes { client: reqwest::Client::builder().timeout(Duration::from_secs(3)).build()? };
    run(|request| quotes.handler(request)).await
}
