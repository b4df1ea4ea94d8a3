//! An order asks the stock, and the answer says so.

use actix_web::{HttpResponse, Responder, web};
use serde_json::{Value, json};

pub struct Stock {
    pub client: reqwest::Client,
    pub address: String,
}

pub async fn handle(order: web::Json<Value>, stock: web::Data<Stock>) -> impl Responder {
    let Some(item) = order["item"].as_str() else { return HttpResponse::BadRequest().finish() };
    let answer = stock.client.get(format!("{}/{item}", stock.address)).send().await;
    match answer {
        Ok(answer) if answer.status().is_success() => HttpResponse::Ok().json(json!({ "item": item, "ordered": true })),
        Ok(_) => HttpResponse::NotFound().finish(),
        Err(error) => HttpResponse::BadGateway().body(error.to_string()),
    }
}
