//! A function as it should be: what all requests share is made before the server runs.

mod handler;

use actix_web::{App, HttpResponse, HttpServer, web};
use std::time::Duration;

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(8080);
    let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build().map_err(std::io::Error::other)?;
    let shared = web::Data::new(handler::Stock { client, address: "http://stock.shop.svc/items".to_owned() });
    HttpServer::new(move || App::new().app_data(shared.clone()).configure(routes)).bind(("0.0.0.0", port))?.run().await
}

fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/", web::post().to(handler::handle))
        .route("/health/{kind}", web::get().to(|| async { HttpResponse::Ok().finish() }));
}
