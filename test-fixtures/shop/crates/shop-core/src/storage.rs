//! The orders table, and the journal of payments.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;

use crate::{Order, OrderStatus};

const JOURNAL: &str = "/tmp/journal/payments.log";

#[derive(Clone, Debug)]
pub struct Orders {
    client: Client,
    table: String,
}

impl Orders {
    /// Opens the table named by `ORDERS_TABLE`. Call this from `main`.
    pub async fn from_env() -> anyhow::Result<Self> {
        let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
        Ok(Self { client: Client::new(&config), table: std::env::var("ORDERS_TABLE")? })
    }

    pub async fn put(&self, order: &Order) -> anyhow::Result<()> {
        self.client.put_item().table_name(&self.table).set_item(Some(order.to_item()?)).send().await?;
        Ok(())
    }

    pub async fn get(&self, id: &str) -> anyhow::Result<Option<Order>> {
        let key = AttributeValue::S(id.to_owned());
        let found = self.client.get_item().table_name(&self.table).key("id", key).send().await?;
        found.item().map(Order::from_item).transpose()
    }

    pub async fn mark(&self, mut order: Order, status: OrderStatus) -> anyhow::Result<()> {
        order.status = status;
        self.put(&order).await
    }

    /// All orders, page by page.
    pub async fn all(&self) -> anyhow::Result<Vec<Order>> {
        let mut orders = Vec::new();
        let mut start = None;
        loop {
            let page = self.client.scan().table_name(&self.table).set_exclusive_start_key(start).send().await?;
            for item in page.items() {
                orders.push(Order::from_item(item)?);
            }
            start = page.last_evaluated_key().cloned();
            if start.is_none() {
                return Ok(orders);
            }
        }
    }
}

/// Notes a payment beside the table, for the accountants.
pub fn journal(order: &str, receipt: &str) -> anyhow::Result<()> {
    let path = Path::new(JOURNAL);
    prepare(path)?;
    let mut file = OpenOptions::new().create(true).append(true).open(path)?; //~ blocking-call-in-async
    Ok(writeln!(file, "{order};{receipt}")?)
}

fn prepare(path: &Path) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?; //~ blocking-call-in-async
    }
    Ok(())
}
