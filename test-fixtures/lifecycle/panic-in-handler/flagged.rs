//! An importer of orders that takes every event, answer and file for what it should be.

use std::collections::HashMap;

use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

const ZONES: [&str; 3] = ["north", "south", "west"];

#[derive(Deserialize)]
struct Order {
    id: String,
    zone: usize,
    lines: Vec<Line>,
    prices: HashMap<String, f64>,
}

#[derive(Deserialize)]
struct Line {
    article: String,
    note: Option<String>,
}

struct Importer {
    table: Client,
}

struct Source {
    queue: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let importer = Importer { table: Client::new(&config) };
    let importer = &importer;
    run(service_fn(move |event: LambdaEvent<SqsEvent>| async move { importer.import(event.payload).await })).await
}

impl Importer {
    async fn import(&self, event: SqsEvent) -> Result<(), Error> {
        let last = &event.records[1]; //~ panic-in-handler "this index panics when the request"
        println!("{:?} after {:?}", last.message_id, event.records[0].message_id);
        for record in &event.records {
            self.take(record).await;
            name(&Source { queue: record.event_source_arn.clone() });
        }
        Ok(())
    }

    async fn take(&self, record: &SqsMessage) {
        let body = record.body.as_ref().expect("every message has a body"); //~ panic-in-handler
        let order: Order = serde_json::from_str(body).unwrap(); //~ panic-in-handler "`unwrap` panics when the request"
        println!("{} goes {}", order.id, ZONES[order.zone]); //~ panic-in-handler
        let known = self.load(&order.id).await.unwrap(); //~ panic-in-handler "a service or file fails"
        let total = sum(&order);
        let stored = self.table.put_item().item("id", AttributeValue::S(order.id)).send().await;
        match stored {
            Ok(_) => println!("{total} after {known}"),
            Err(error) => panic!("not stored: {error}"), //~ panic-in-handler "`panic!` is reached when a service"
        }
    }

    async fn load(&self, id: &str) -> Result<String, Error> {
        let answer = self.table.get_item().key("id", AttributeValue::S(id.to_owned())).send().await?;
        let item = answer.item.unwrap(); //~ panic-in-handler
        let Some(AttributeValue::S(state)) = item.get("state") else { panic!("no state") }; //~ panic-in-handler
        Ok(state.clone())
    }
}

fn name(source: &Source) {
    let is_there = source.queue.is_some();
    let arn = source.queue.as_ref().unwrap(); //~ panic-in-handler
    println!("from {arn}, {is_there}");
}

fn sum(order: &Order) -> f64 {
    let prices = order.lines.iter().map(|line| {
        let words: Vec<&str> = line.note.as_deref().unwrap().split(' ').collect(); //~ panic-in-handler
        println!("{} asks for {}", line.article, words[1]); //~ panic-in-handler
        order.prices[&line.article] //~ panic-in-handler
    });
    let rebate: f64 = std::fs::read_to_string("/mnt/rebates").unwrap().len() as f64; //~ panic-in-handler blocking-call-in-async
    prices.sum::<f64>() - rebate - day(&order.id)
}

fn day(id: &str) -> f64 {
    let mut parts = id.split('-');
    let shop = parts.next().unwrap();
    let day = parts.next().unwrap(); //~ panic-in-handler
    println!("{shop} on {day}");
    day.parse().unwrap_or_else(|_| panic!("{day} is no day")) //~ panic-in-handler
}
