//! Nothing to be found: the host's file says that this server is a function.

use actix_web::{App, HttpResponse, HttpServer, Responder, post, web};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Order {
    item: u32,
    number: u32,
}

#[derive(Serialize)]
struct Receipt {
    total: u32,
}

struct Prices(Vec<u32>);

#[post("/api/orders")]
async fn order(order: web::Json<Order>, prices: web::Data<Prices>) -> impl Responder {
    match prices.0.get(order.item as usize) {
        Some(price) => HttpResponse::Ok().json(Receipt { total: price * order.number }),
        None => HttpResponse::NotFound().finish(),
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let text = std::fs::read_to_string("prices.json")?;
    let prices = web::Data::new(Prices(serde_json::from_str(&text)?));
    let port: u16 = std::env::args().nth(1).and_then(|port| port.parse().ok()).unwrap_or(3000);
    HttpServer::new(move || App::new().app_data(prices.clone()).service(order)).bind(("127.0.0.1", port))?.run().await
}
