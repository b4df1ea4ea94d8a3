//! Lists of which all pages are read, or of which one is meant.

use std::collections::HashMap;

use aws_sdk_dynamodb::Client as Table;
use aws_sdk_dynamodb::operation::scan::ScanOutput;
use aws_sdk_dynamodb::operation::scan::builders::ScanFluentBuilder;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_s3::Client as Files;
use aws_sdk_sqs::Client as Queues;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

type Item = HashMap<String, AttributeValue>;

struct Shop {
    table: Table,
    files: Files,
    queues: Queues,
}

/// Has a method of the same name, and answers at once.
struct Shelf {
    books: Vec<String>,
}

impl Shelf {
    fn scan(&self) -> Vec<String> {
        self.books.clone()
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let shop = Shop { table: Table::new(&config), files: Files::new(&config), queues: Queues::new(&config) };
    // Cold start looks whether the tables are there at all.
    let tables = shop.table.list_tables().send().await?;
    println!("{} tables", tables.table_names().len());
    let shop = &shop;
    run(service_fn(move |event: LambdaEvent<Value>| async move { shop.serve(event.payload).await })).await
}

impl Shop {
    async fn serve(&self, event: Value) -> Result<Value, Error> {
        let all = self.all().await?.len() + self.all_by_helper().await?;
        let (page, next) = self.page(event["after"].as_str()).await?;
        let latest = self.latest(event["customer"].as_str().unwrap_or_default()).await?;
        let files = self.files().await?;
        let some = self.some().await?;
        let one = self.one(latest.as_ref().map_or("", |_| "latest")).await?;
        self.touch().await?;
        let shelf = Shelf { books: vec!["a".to_owned()] };
        let queues = self.queues.list_queues().send().await?.queue_urls().len();
        let raw = raw(&self.table).await?;
        let counts = (all, page.len(), files.len(), some.len(), queues, shelf.scan().len(), raw.len());
        Ok(json!({ "counts": format!("{counts:?}"), "next": next, "latest": latest.is_some(), "one": one }))
    }

    /// One of all, or whether there is one.
    async fn one(&self, id: &str) -> Result<Option<String>, Error> {
        if self.found(id).await?.items().len() > 0 {
            let first = self.found(id).await?.items.and_then(|items| items.into_iter().next());
            return Ok(first.map(|item| format!("{item:?}")));
        }
        let mut found = self.found(id).await?.items.unwrap_or_default();
        let name = self.found(id).await?.items().iter().map(|item| item.len().to_string()).next();
        match self.found(id).await?.items().len() {
            0 => Ok(name),
            _ => Ok(Some(format!("{:?}", found.swap_remove(0)))),
        }
    }

    async fn found(&self, id: &str) -> Result<aws_sdk_dynamodb::operation::query::QueryOutput, Error> {
        let query = self.table.query().table_name("orders").key_condition_expression("id = :id");
        Ok(query.expression_attribute_values(":id", AttributeValue::S(id.to_owned())).send().await?)
    }

    /// A loop by hand.
    async fn all(&self) -> Result<Vec<Item>, Error> {
        let (mut found, mut from) = (Vec::new(), None);
        loop {
            let answer = self.table.scan().table_name("orders").set_exclusive_start_key(from).send().await?;
            found.extend(answer.items.unwrap_or_default());
            from = answer.last_evaluated_key;
            if from.is_none() {
                return Ok(found);
            }
        }
    }

    /// The loop is in a function that is given the question.
    async fn all_by_helper(&self) -> Result<usize, Error> {
        let question = self.table.scan().table_name("orders").filter_expression("paid");
        Ok(collect(question).await?.len())
    }

    /// One page, and where the next begins.
    async fn page(&self, after: Option<&str>) -> Result<(Vec<Item>, Option<String>), Error> {
        let mut question = self.table.scan().table_name("orders").limit(20);
        if let Some(after) = after {
            question = question.exclusive_start_key("id", AttributeValue::S(after.to_owned()));
        }
        let answer = question.send().await?;
        let next = answer.last_evaluated_key().and_then(|key| key.get("id")?.as_s().ok().cloned());
        Ok((answer.items.unwrap_or_default(), next))
    }

    /// One is wanted.
    async fn latest(&self, customer: &str) -> Result<Option<Item>, Error> {
        let key = AttributeValue::S(customer.to_owned());
        let question = self.table.query().table_name("orders").key_condition_expression("customer = :c");
        let answer = question.expression_attribute_values(":c", key).scan_index_forward(false).send().await?;
        println!("{answer:?}");
        Ok(answer.items.unwrap_or_default().into_iter().next())
    }

    async fn files(&self) -> Result<Vec<String>, Error> {
        let mut pages = self.files.list_objects_v2().bucket("reports").into_paginator().send();
        let mut keys = Vec::new();
        while let Some(page) = pages.next().await {
            keys.extend(page?.contents().iter().filter_map(|object| object.key().map(str::to_owned)));
        }
        Ok(keys)
    }

    /// As many as are asked for.
    async fn some(&self) -> Result<Vec<String>, Error> {
        let answer = self.files.list_objects_v2().bucket("reports").max_keys(10).send().await?;
        Ok(answer.contents().iter().filter_map(|object| object.key().map(str::to_owned)).collect())
    }

    /// Whether it answers is all that counts.
    async fn touch(&self) -> Result<(), Error> {
        self.table.scan().table_name("orders").send().await?;
        Ok(())
    }
}

async fn collect(mut question: ScanFluentBuilder) -> Result<Vec<Item>, Error> {
    let mut found = Vec::new();
    loop {
        let answer = question.clone().send().await?;
        found.extend(answer.items().to_vec());
        match answer.last_evaluated_key() {
            Some(key) => question = question.set_exclusive_start_key(Some(key.clone())),
            None => return Ok(found),
        }
    }
}

/// Who calls looks for more.
async fn first_page(table: &Table) -> Result<ScanOutput, Error> {
    let answer = table.scan().table_name("carts").send().await?;
    Ok(answer)
}

async fn raw(table: &Table) -> Result<Vec<Item>, Error> {
    let page = first_page(table).await?;
    if page.last_evaluated_key().is_some() {
        return Err("there are more carts than one page holds".into());
    }
    Ok(page.items.unwrap_or_default())
}
