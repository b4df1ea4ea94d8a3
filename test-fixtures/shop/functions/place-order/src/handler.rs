//! `POST /orders`.

use anyhow::Context;
use chrono::Utc;
use lambda_http::http::StatusCode;
use lambda_http::{Body, Error, Request, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use shop_core::http::JsonApi;
use shop_core::{Line, Order, OrderStatus};

use crate::{App, numbers};

#[derive(Deserialize)]
struct NewOrder {
    customer: String,
    lines: Vec<Line>,
}

pub async fn handle(app: &App, request: Request) -> Result<Response<Body>, Error> {
    let Ok(new) = serde_json::from_slice::<NewOrder>(request.body()) else {
        return reply(StatusCode::BAD_REQUEST, json!({ "error": "not an order" }));
    };
    let order = Order { id: numbers::next(), customer: new.customer, lines: new.lines, status: OrderStatus::Placed, placed_at: Utc::now() };
    if let Some(sku) = order.unknown_sku() {
        return reply(StatusCode::UNPROCESSABLE_ENTITY, json!({ "error": format!("unknown article {sku}") }));
    }
    place(app, &order).await?;
    reply(StatusCode::CREATED, json!({ "id": order.id, "cents": order.total_cents() }))
}

async fn place(app: &App, order: &Order) -> anyhow::Result<()> {
    app.orders.put(order).await?;
    ask_for_payment(app, order).await?;
    confirm(&app.mail, order);
    Ok(())
}

async fn ask_for_payment(app: &App, order: &Order) -> anyhow::Result<()> {
    let body = json!({ "order": order.id }).to_string();
    app.queue.send_message().queue_url(&app.queue_url).message_body(body).send().await.context("cannot reach the payments queue")?;
    Ok(())
}

/// Mails the customer, without making them wait.
fn confirm(mail: &JsonApi, order: &Order) {
    let mail = mail.clone();
    let letter = json!({ "to": order.customer, "template": "order-placed", "order": order.id });
    tokio::spawn(async move {
        //~^ detached-task
        if let Err(error) = mail.post::<_, Value>("letters", &letter).await {
            tracing::warn!(%error, "confirmation not sent");
        }
    });
}

fn reply(status: StatusCode, body: Value) -> Result<Response<Body>, Error> {
    Ok(Response::builder().status(status).header("content-type", "application/json").body(body.to_string().into())?)
}
