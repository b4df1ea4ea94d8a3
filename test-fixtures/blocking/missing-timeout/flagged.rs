//! A currency service whose requests may wait for ever: no client, request or caller sets a limit.

use std::sync::LazyLock;
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde::Deserialize;
use serde_json::{Value, json};

static NEWS: LazyLock<reqwest::Client> = LazyLock::new(reqwest::Client::new); //~ missing-timeout
static BONDS: LazyLock<ureq::Agent> = LazyLock::new(|| ureq::AgentBuilder::new().build()); //~ missing-timeout

#[derive(Deserialize)]
struct Rate {
    value: f64,
}

struct Rates {
    http: reqwest::Client,
    host: String,
}

impl Rates {
    fn new(host: String) -> Self {
        Self { http: reqwest::Client::new(), host } //~ missing-timeout
    }

    async fn of(&self, currency: &str) -> Result<f64, Error> {
        let request = self.http.get(format!("https://{}/{currency}", self.host));
        let rate: Rate = request.send().await?.json().await?;
        Ok(rate.value)
    }
}

struct Exchange {
    rates: Rates,
    stocks: reqwest::Client,
    quotes: reqwest::Client,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let exchange = Exchange {
        rates: Rates::new(std::env::var("RATES_HOST")?),
        stocks: reqwest::Client::builder().user_agent("exchange").build()?, //~ missing-timeout
        quotes: Default::default(),                                         //~ missing-timeout
    };
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| convert(event, &exchange))).await
}

async fn convert(event: LambdaEvent<Value>, exchange: &Exchange) -> Result<Value, Error> {
    let currency = event.payload["currency"].as_str().unwrap_or("EUR");
    let rate = exchange.rates.of(currency).await?;
    let stock = exchange.stock(currency).await?;
    let quote = exchange.quote(currency).await?; //~ sequential-awaits
    let news = headlines(currency).await?;
    let holidays = reqwest::get("https://holidays.example.com/today").await?.text().await?; //~ missing-timeout client-per-invocation
    let bonds = tokio::task::spawn_blocking(bonds).await??;
    Ok(json!([rate, stock, quote, news, holidays, bonds]))
}

impl Exchange {
    async fn stock(&self, name: &str) -> Result<String, Error> {
        Ok(self.stocks.get(format!("https://stocks.example.com/{name}")).send().await?.text().await?)
    }

    /// One of the two requests has a limit, the other has none.
    async fn quote(&self, name: &str) -> Result<String, Error> {
        let url = format!("https://quotes.example.com/{name}");
        if let Ok(answer) = self.quotes.get(&url).timeout(Duration::from_secs(1)).send().await {
            return Ok(answer.text().await?);
        }
        Ok(self.quotes.get(&url).send().await?.text().await?)
    }
}

async fn headlines(topic: &str) -> Result<String, Error> {
    let request = NEWS.post("https://news.example.com/search").body(topic.to_owned());
    Ok(request.send().await?.text().await?)
}

fn bonds() -> Result<String, Error> {
    Ok(BONDS.get("https://bonds.example.com/").call()?.into_string()?)
}
