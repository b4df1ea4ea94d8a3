//! Things as they are stored and sent.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A thing of a customer.
///
/// Things are versioned: a later version replaces an earlier one, and what the later one does not say is taken from the
/// earlier one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Thing {
    /// Unique over all customers.
    pub id: String,
    /// Counts up with each change.
    pub version: u32,
    /// What sort of thing it is.
    #[serde(default)]
    pub kind: String,
    /// Where it stands.
    #[serde(default)]
    pub status: ThingStatus,
    /// What it consists of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<ThingLine>,
    /// When it was placed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placed_at: Option<DateTime<Utc>>,
    /// Everything else.
    #[serde(flatten)]
    pub rest: BTreeMap<String, serde_json::Value>,
}

/// One line of a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThingLine {
    /// Stock keeping unit.
    pub sku: String,
    /// How many.
    pub count: u32,
    /// The price of one.
    pub cents: u64,
    /// A discount, in percent.
    #[serde(default)]
    pub discount: Option<u8>,
}

/// Where a thing stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ThingStatus {
    /// It has just come in.
    #[default]
    Placed,
    /// It is paid.
    Paid,
    /// It is under way.
    Sent,
    /// It is of no interest any more.
    Archived,
}

/// Why a thing is not handled.
#[derive(Debug, thiserror::Error)]
pub enum ThingError {
    #[error("refused: {0}")]
    Refused(String),
    #[error("the table does not answer")]
    Table(#[from] aws_sdk_dynamodb::Error),
    #[error("the web does not answer")]
    Http(#[from] reqwest::Error),
    #[error("wrong settings: {0}")]
    Settings(#[from] std::env::VarError),
}

impl Thing {
    /// Refuses what cannot be stored.
    pub fn check(&self) -> Result<(), ThingError> {
        if self.id.is_empty() || !self.id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            return Err(ThingError::Refused(format!("`{}` is no identifier", self.id)));
        }
        match self.lines.iter().find(|line| line.count == 0 || line.discount.is_some_and(|it| it > 100)) {
            Some(line) => Err(ThingError::Refused(format!("a line of {} makes no sense: {}", self.id, line.sku))),
            None => Ok(()),
        }
    }

    /// This thing, with what it does not say taken from an earlier version.
    pub fn merged_with(mut self, earlier: &Thing) -> Self {
        if self.kind.is_empty() {
            self.kind.clone_from(&earlier.kind);
        }
        if self.lines.is_empty() {
            self.lines = earlier.lines.clone();
        }
        self.placed_at = self.placed_at.or(earlier.placed_at);
        for (key, value) in &earlier.rest {
            self.rest.entry(key.clone()).or_insert_with(|| value.clone());
        }
        self
    }

    /// The price of everything, discounts taken off.
    pub fn total_cents(&self) -> u64 {
        let price = |line: &ThingLine| {
            let full = line.cents * u64::from(line.count);
            full - full * u64::from(line.discount.unwrap_or_default()) / 100
        };
        self.lines.iter().map(price).sum()
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} v{} ({} lines)", self.id, self.version, self.lines.len())
    }
}

impl From<&Thing> for ThingLine {
    fn from(thing: &Thing) -> Self {
        ThingLine { sku: thing.kind.clone(), count: 1, cents: thing.total_cents(), discount: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn discounts_are_taken_off() {
        let line = ThingLine { sku: "a".into(), count: 3, cents: 100, discount: Some(50) };
        let thing = Thing { lines: vec![line], ..Thing::default() };
        assert_eq!(thing.total_cents(), 150);
    }

    #[test]
    fn an_earlier_version_fills_gaps() {
        let earlier = Thing { kind: "gift".into(), ..Thing::default() };
        assert_eq!(Thing::default().merged_with(&earlier).kind, "gift");
    }
}
