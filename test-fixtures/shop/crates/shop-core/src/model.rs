//! Orders and their lines.

use std::collections::HashMap;
use std::sync::LazyLock;

use aws_sdk_dynamodb::types::AttributeValue;
use chrono::{DateTime, Utc};
use regex::Regex;
use serde::{Deserialize, Serialize};

static SKU: LazyLock<Regex> = LazyLock::new(|| Regex::new("^[A-Z]{3}-[0-9]{2}$").expect("the pattern is valid"));

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    Placed,
    Paid,
    Refused,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Line {
    pub sku: String,
    pub count: u32,
    pub cents: u64,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Order {
    pub id: String,
    pub customer: String,
    pub lines: Vec<Line>,
    pub status: OrderStatus,
    pub placed_at: DateTime<Utc>,
}

impl Order {
    pub fn total_cents(&self) -> u64 {
        self.lines.iter().map(|line| u64::from(line.count) * line.cents).sum()
    }

    /// The first article number that is not one of ours.
    pub fn unknown_sku(&self) -> Option<&str> {
        self.lines.iter().map(|line| line.sku.as_str()).find(|sku| !SKU.is_match(sku))
    }

    pub fn to_item(&self) -> anyhow::Result<HashMap<String, AttributeValue>> {
        let mut item = HashMap::new();
        item.insert("id".into(), AttributeValue::S(self.id.clone()));
        item.insert("order".into(), AttributeValue::S(serde_json::to_string(self)?));
        Ok(item)
    }

    pub fn from_item(item: &HashMap<String, AttributeValue>) -> anyhow::Result<Self> {
        let text = item.get("order").and_then(|value| value.as_s().ok()).ok_or_else(|| anyhow::anyhow!("the item holds no order"))?;
        Ok(serde_json::from_str(text)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn article_numbers_are_checked() {
        let line = Line { sku: "tea".into(), count: 1, cents: 450 };
        let order = Order { id: "1".into(), customer: "ada".into(), lines: vec![line], status: OrderStatus::Placed, placed_at: Utc::now() };
        assert_eq!(order.unknown_sku(), Some("tea"));
    }
}
