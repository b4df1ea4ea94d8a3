//! What happens to each thing that comes in.

use crate::model::{Thing, ThingError, ThingStatus};
use crate::store::ThingStore;
use serde::{Deserialize, Serialize};
use shared::retry::{Backoff, retry};
use shared::settings::Settings;
use std::collections::HashMap;
use std::time::Duration;

/// The request, as the gateway forwards it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Incoming {
    /// Who asks.
    pub customer: String,
    #[serde(default)]
    pub things: Vec<Thing>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The answer.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Outgoing {
    pub handled: usize,
    pub refused: Vec<String>,
    pub totals: HashMap<String, u64>,
}

pub struct App {
    store: ThingStore,
    http: reqwest::Client,
    settings: Settings,
}

impl App {
    pub async fn new(settings: Settings) -> Result<Self, ThingError> {
        let config = aws_config::load_from_env().await;
        let http = reqwest::Client::builder().timeout(Duration::from_secs(5)).build()?;
        let store = ThingStore::new(aws_sdk_dynamodb::Client::new(&config), settings.table("THING_TABLE")?);
        Ok(Self { store, http, settings })
    }

    /// Stores what is valid, counts it, and tells the others why not.
    pub async fn handle(&self, incoming: Incoming) -> Result<Outgoing, ThingError> {
        let mut outgoing = Outgoing::default();
        for thing in incoming.things.iter().filter(|thing| thing.status != ThingStatus::Archived) {
            match self.accept(&incoming.customer, thing).await {
                Ok(cents) => {
                    outgoing.handled += 1;
                    *outgoing.totals.entry(thing.kind.clone()).or_default() += cents;
                }
                Err(ThingError::Refused(reason)) => outgoing.refused.push(reason),
                Err(other) => return Err(other),
            }
        }
        if let Some(note) = incoming.note.as_deref().map(str::trim).filter(|note| !note.is_empty()) {
            self.announce(&incoming.customer, note).await?;
        }
        Ok(outgoing)
    }

    async fn accept(&self, customer: &str, thing: &Thing) -> Result<u64, ThingError> {
        thing.check()?;
        let known = self.store.get(&thing.id).await?;
        let thing = match known {
            Some(known) if known.version >= thing.version => {
                return Err(ThingError::Refused(format!("{} is older than what is stored", thing.id)));
            }
            Some(known) => thing.clone().merged_with(&known),
            None => thing.clone(),
        };
        let backoff = Backoff::new(Duration::from_millis(50), 3);
        retry(backoff, || self.store.put(customer, &thing)).await?;
        Ok(thing.lines.iter().map(|line| line.cents * u64::from(line.count)).sum())
    }

    async fn announce(&self, customer: &str, note: &str) -> Result<(), ThingError> {
        let body = serde_json::json!({ "customer": customer, "note": note, "stage": self.settings.stage });
        let response = self.http.post(&self.settings.webhook).json(&body).send().await?;
        if !response.status().is_success() {
            let text = response.text().await.unwrap_or_default();
            tracing::warn!(%text, "the note was not announced");
        }
        Ok(())
    }

    /// The latest things of a customer, newest first.
    pub async fn latest(&self, customer: &str, limit: usize) -> Result<Vec<Thing>, ThingError> {
        let mut things = self.store.of_customer(customer).await?;
        things.sort_by(|a, b| b.version.cmp(&a.version).then_with(|| a.id.cmp(&b.id)));
        things.truncate(limit);
        Ok(things)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn incoming(things: Vec<Thing>) -> Incoming {
        Incoming { customer: "c-1".to_owned(), things, note: None }
    }

    #[test]
    fn archived_things_are_passed_over() {
        let thing = Thing { status: ThingStatus::Archived, ..Thing::default() };
        let incoming = incoming(vec![thing]);
        let left = incoming.things.iter().filter(|thing| thing.status != ThingStatus::Archived).count();
        assert_eq!(left, 0);
    }

    #[test]
    fn an_answer_is_written_in_camel_case() {
        let outgoing = Outgoing { handled: 2, ..Outgoing::default() };
        let text = serde_json::to_string(&outgoing).unwrap();
        assert!(text.contains("\"handled\":2"), "{text}");
    }

    #[test]
    fn a_note_is_optional() {
        let incoming: Incoming = serde_json::from_str(r#"{ "customer": "c-1", "things": [] }"#).unwrap();
        assert_eq!(incoming.note, None);
    }
}
