//! The server of the template: routes from a function that configures, and probes.

mod handler;

use actix_web::{App, HttpResponse, HttpServer, web};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(8080);
    HttpServer::new(|| App::new().configure(routes)).bind(("0.0.0.0", port))?.run().await
}

fn routes(config: &mut web::ServiceConfig) {
    config
        .route("/", web::get().to(handler::index))
        .route("/", web::post().to(handler::index))
        .route("/health/liveness", web::get().to(|| async { HttpResponse::Ok().finish() }));
}
