//! Charges the card of each order in a batch of the payments queue.

use anyhow::Context;
use aws_lambda_events::event::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent, SqsMessage};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use shop_core::OrderStatus;
use shop_core::payment::Gateway;
use shop_core::storage::Orders;

#[tokio::main]
async fn main() -> Result<(), Error> {
    shop_core::init_logging();
    let orders = Orders::from_env().await?;
    run(service_fn(|event: LambdaEvent<SqsEvent>| handle(event, &orders))).await
}

async fn handle(event: LambdaEvent<SqsEvent>, orders: &Orders) -> Result<SqsBatchResponse, Error> {
    let mut response = SqsBatchResponse::default();
    for message in event.payload.records {
        if let Err(error) = charge(&message, orders).await {
            tracing::error!(%error, "not charged");
            let mut failure = BatchItemFailure::default();
            failure.item_identifier = message.message_id.unwrap_or_default();
            response.batch_item_failures.push(failure);
        }
    }
    Ok(response)
}

async fn charge(message: &SqsMessage, orders: &Orders) -> anyhow::Result<()> {
    let body: serde_json::Value = serde_json::from_str(message.body.as_deref().unwrap_or_default())?;
    let id = body["order"].as_str().context("the message names no order")?;
    let order = orders.get(id).await?.with_context(|| format!("there is no order {id}"))?;
    if order.status == OrderStatus::Paid {
        return Ok(());
    }
    // The gateway is not needed when every order of the batch is paid already.
    let gateway = Gateway::from_env()?;
    let receipt = gateway.charge(&order).await?;
    tracing::info!(order = order.id, receipt = receipt.id, "charged");
    orders.mark(order, OrderStatus::Paid).await
}
