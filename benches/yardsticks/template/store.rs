//! Things in their table.

use crate::model::{Thing, ThingError, ThingStatus};
use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use std::collections::HashMap;

/// Access to the table of things.
#[derive(Clone, Debug)]
pub struct ThingStore {
    client: Client,
    table: String,
}

type ThingItem = HashMap<String, AttributeValue>;

impl ThingStore {
    pub fn new(client: Client, table: String) -> Self {
        Self { client, table }
    }

    pub async fn get(&self, id: &str) -> Result<Option<Thing>, ThingError> {
        let key = AttributeValue::S(id.to_owned());
        let found = self.client.get_item().table_name(&self.table).key("id", key).consistent_read(true).send().await;
        let found = found.map_err(aws_sdk_dynamodb::Error::from)?;
        found.item().map(thing_from).transpose()
    }

    pub async fn put(&self, customer: &str, thing: &Thing) -> Result<(), ThingError> {
        let mut request = self.client.put_item().table_name(&self.table);
        for (name, value) in thing_item(customer, thing) {
            request = request.item(name, value);
        }
        request.send().await.map_err(aws_sdk_dynamodb::Error::from)?;
        Ok(())
    }

    /// All things of a customer, page by page.
    pub async fn of_customer(&self, customer: &str) -> Result<Vec<Thing>, ThingError> {
        let mut things = Vec::new();
        let mut start = None;
        loop {
            let page = self
                .client
                .query()
                .table_name(&self.table)
                .index_name("by-customer")
                .key_condition_expression("customer = :customer")
                .expression_attribute_values(":customer", AttributeValue::S(customer.to_owned()))
                .set_exclusive_start_key(start)
                .send()
                .await
                .map_err(aws_sdk_dynamodb::Error::from)?;
            for item in page.items() {
                things.push(thing_from(item)?);
            }
            start = page.last_evaluated_key().cloned();
            if start.is_none() {
                return Ok(things);
            }
        }
    }

    pub async fn archive(&self, customer: &str) -> Result<usize, ThingError> {
        let things = self.of_customer(customer).await?;
        let mut archived = 0;
        for mut thing in things.into_iter().filter(|thing| thing.status == ThingStatus::Sent) {
            thing.status = ThingStatus::Archived;
            thing.version += 1;
            self.put(customer, &thing).await?;
            archived += 1;
        }
        Ok(archived)
    }
}

fn thing_item(customer: &str, thing: &Thing) -> ThingItem {
    let mut item = ThingItem::new();
    item.insert("id".to_owned(), AttributeValue::S(thing.id.clone()));
    item.insert("customer".to_owned(), AttributeValue::S(customer.to_owned()));
    item.insert("version".to_owned(), AttributeValue::N(thing.version.to_string()));
    item.insert("kind".to_owned(), AttributeValue::S(thing.kind.clone()));
    if let Some(at) = thing.placed_at {
        item.insert("placedAt".to_owned(), AttributeValue::S(at.to_rfc3339()));
    }
    let lines = serde_json::to_string(&thing.lines).unwrap_or_else(|error| panic!("lines are plain data: {error}"));
    item.insert("lines".to_owned(), AttributeValue::S(lines));
    item
}

fn thing_from(item: &ThingItem) -> Result<Thing, ThingError> {
    let text = |name: &str| -> Result<String, ThingError> {
        let value = item.get(name).and_then(|value| value.as_s().ok());
        value.cloned().ok_or_else(|| ThingError::Refused(format!("the table holds a thing without {name}")))
    };
    let version = item.get("version").and_then(|value| value.as_n().ok()).and_then(|text| text.parse().ok());
    Ok(Thing {
        id: text("id")?,
        version: version.unwrap_or_default(),
        kind: text("kind")?,
        lines: serde_json::from_str(&text("lines")?).unwrap_or_default(),
        ..Thing::default()
    })
}
