//! An order desk that asks its neighbours one question at a time.

use std::collections::HashMap;
use std::time::Duration;

use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use aws_sdk_dynamodb::types::AttributeValue;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

#[derive(Deserialize)]
struct Order {
    customer: String,
    lines: Vec<Line>,
    images: Vec<String>,
}

#[derive(Clone, Deserialize)]
struct Line {
    article: String,
    count: u32,
}

impl Line {
    async fn complete(&mut self, http: &reqwest::Client) -> Result<(), Error> {
        self.article = http.get(format!("https://stock.example.com/{}", self.article)).send().await?.text().await?;
        Ok(())
    }
}

#[derive(Default)]
struct Tally {
    sent: usize,
    failed: Vec<String>,
}

struct Desk {
    http: reqwest::Client,
    table: aws_sdk_dynamodb::Client,
    queue: aws_sdk_sqs::Client,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let desk = Desk { http, table: aws_sdk_dynamodb::Client::new(&config), queue: aws_sdk_sqs::Client::new(&config) };
    run(service_fn(|event: LambdaEvent<SqsEvent>| handle(event, &desk))).await
}

async fn handle(event: LambdaEvent<SqsEvent>, desk: &Desk) -> Result<(), Error> {
    for message in event.payload.records { //~ partial-batch-failure
        desk.take(&message).await?; //~ sequential-awaits "for the sum of all waits"
    }
    Ok(())
}

impl Desk {
    async fn take(&self, message: &SqsMessage) -> Result<(), Error> {
        let order: Order = serde_json::from_str(message.body.as_deref().unwrap_or_default())?;
        let prices = self.prices(&order.lines).await?;
        let tally = self.reserve(&order).await;
        self.confirm(&order).await?;
        self.store(&order, &prices).await?;
        self.warm(&order.images).await;
        self.accepted(&order.images).await?;
        self.complete(order.lines.clone()).await?;
        self.announce(&[order], tally.sent).await
    }

    /// Two calls of ours, each of which reads something else.
    async fn confirm(&self, order: &Order) -> Result<(), Error> {
        let address = self.address(&order.customer).await?;
        let rates = self.rates().await?; //~ sequential-awaits "2 answers that do not need each other"
        println!("{address}: {rates}");
        Ok(())
    }

    /// The body of the first answer is read before the second request is sent, and a key is made between them.
    async fn address(&self, customer: &str) -> Result<String, Error> {
        let answer = self.http.get(format!("https://people.example.com/{customer}")).send().await?;
        let name = answer.text().await?;
        let key = AttributeValue::S(customer.to_owned());
        println!("{name} is a customer");
        let found = self.table.get_item().table_name("people").key("id", key).send().await?; //~ sequential-awaits
        Ok(format!("{name}, {:?}", found.item))
    }

    /// Three in a row; the last one is the value of the function.
    async fn rates(&self) -> Result<String, reqwest::Error> {
        let euro = reqwest::get("https://rates.example.com/eur").await?.text().await?; //~ missing-timeout client-per-invocation
        let pound = self.http.get("https://rates.example.com/gbp").send().await?.text().await?; //~ sequential-awaits "3 answers"
        println!("{euro} {pound}");
        self.http.get("https://rates.example.com/usd").send().await?.text().await
    }

    /// Each element is changed by its own turn alone.
    async fn complete(&self, mut lines: Vec<Line>) -> Result<(), Error> {
        for line in &mut lines {
            line.complete(&self.http).await?; //~ sequential-awaits
        }
        Ok(())
    }

    /// The answers are gathered, and none is needed for the next question.
    async fn prices(&self, lines: &[Line]) -> Result<HashMap<String, u64>, Error> {
        let mut prices = HashMap::new();
        for line in lines {
            let url = format!("https://prices.example.com/{}", line.article);
            let price: u64 = self.http.get(url).send().await?.json().await?; //~ sequential-awaits
            prices.insert(line.article.clone(), price * u64::from(line.count));
        }
        Ok(prices)
    }

    /// Errors are counted, and end nothing.
    async fn reserve(&self, order: &Order) -> Tally {
        let mut tally = Tally::default();
        for line in order.lines.iter().filter(|line| line.count > 0) {
            match self.post(&line.article, line.count).await { //~ sequential-awaits
                Ok(_) => tally.sent += 1,
                Err(error) => tally.failed.push(format!("{}: {error}", line.article)),
            }
        }
        tally
    }

    async fn post(&self, article: &str, count: u32) -> Result<String, reqwest::Error> {
        let request = self.http.post(format!("https://stock.example.com/{article}")).body(count.to_string());
        request.send().await?.text().await
    }

    /// One item at a time, where the service has an operation for 25.
    async fn store(&self, order: &Order, prices: &HashMap<String, u64>) -> Result<(), Error> {
        for (article, price) in prices {
            let key = AttributeValue::S(format!("{}#{article}", order.customer));
            let price = AttributeValue::N(price.to_string());
            self.table //~ sequential-awaits
                .put_item()
                .table_name("orders")
                .item("key", key)
                .item("price", price)
                .send()
                .await?;
        }
        Ok(())
    }

    /// Accepted where it begins, above it, where it is sent, and on the head of the loop.
    async fn accepted(&self, keys: &[String]) -> Result<(), Error> {
        for key in keys {
            // sls-lint: allow(sequential-awaits, reason = "never more than two")
            self.http
                .head(key)
                .send()
                .await?;
        }
        for key in keys {
            let answer = self
                .http
                .head(key)
                .send() // sls-lint: allow(sequential-awaits, reason = "never more than two")
                .await?;
            println!("{}", answer.status());
        }
        // sls-lint: allow(sequential-awaits, reason = "never more than two")
        for key in keys {
            self.http.head(key).send().await?;
        }
        for key in keys { // sls-lint: allow(sequential-awaits, reason = "never more than two")
            self.http.head(key).send().await?;
        }
        Ok(())
    }

    /// Some elements are passed over; those that are not wait for each other.
    async fn warm(&self, images: &[String]) {
        for (at, image) in images.iter().enumerate() {
            if image.is_empty() {
                continue;
            }
            if let Err(error) = self.http.head(image).send().await { //~ sequential-awaits
                println!("image {at} is cold: {error}");
            }
        }
    }

    /// The inner loop waits for each line of each order.
    async fn announce(&self, orders: &[Order], sent: usize) -> Result<(), Error> {
        for order in orders {
            let customer = &order.customer;
            for Line { article, .. } in &order.lines {
                let body = format!("{customer} gets {article}, one of {sent}");
                self.queue.send_message().queue_url("https://sqs.example.com/1/mails").message_body(body).send().await?; //~ sequential-awaits
            }
        }
        Ok(())
    }
}
