//! The payment gateway.

use std::env;
use std::time::Duration;

use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};
use tokio::time::sleep;

use crate::http::JsonApi;
use crate::retry::with_retries;
use crate::{Order, storage};

const SETTLEMENT_PAUSE: Duration = Duration::from_secs(2);

#[derive(Serialize)]
struct Charge<'a> {
    reference: &'a str,
    cents: u64,
}

#[derive(Debug, Deserialize)]
pub struct Receipt {
    pub id: String,
    pub state: State,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Pending,
    Settled,
    Refused,
}

pub struct Gateway {
    api: JsonApi,
}

impl Gateway {
    pub fn from_env() -> anyhow::Result<Self> {
        let base = env::var("GATEWAY_URL").context("GATEWAY_URL is not set")?;
        Ok(Self { api: JsonApi::new(base) })
    }

    /// Charges the order and waits until the money has moved.
    pub async fn charge(&self, order: &Order) -> anyhow::Result<Receipt> {
        let charge = Charge { reference: &order.id, cents: order.total_cents() };
        let receipt: Receipt = with_retries(|| self.api.post("charges", &charge)).await?;
        let receipt = self.settled(receipt).await?;
        if receipt.state == State::Refused {
            bail!("the charge for order {} was refused", order.id);
        }
        storage::journal(&order.id, &receipt.id)?;
        Ok(receipt)
    }

    async fn settled(&self, mut receipt: Receipt) -> anyhow::Result<Receipt> {
        while receipt.state == State::Pending { //~ polling-loop
            sleep(SETTLEMENT_PAUSE).await;
            receipt = self.api.get(&format!("charges/{}", receipt.id)).await?;
        }
        Ok(receipt)
    }
}
