//! A function with mistakes: it was a server that ran all day, and now it is taken away when nobody asks.

mod handler;
mod outbox;

use actix_web::{App, HttpServer, web};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let outbox = web::Data::new(outbox::Outbox::default());
    let server = HttpServer::new(move || App::new().app_data(outbox.clone()).route("/", web::post().to(handler::handle)));
    server.bind(("0.0.0.0", 8080))?.run().await
}
