//! Shuttle with actix: a closure configures each worker.

use actix_web::web::{self, ServiceConfig};
use actix_web::{get, post};
use shuttle_actix_web::ShuttleActixWeb;
use std::time::Duration;

#[get("/")]
async fn hello() -> &'static str {
    std::thread::sleep(Duration::from_secs(1)); //~ blocking-call-in-async sleep-in-handler
    "hello"
}

#[post("/stop")]
async fn stop() -> &'static str {
    std::process::exit(0); //~ process-exit
    #[allow(unreachable_code)]
    "stopped"
}

#[shuttle_runtime::main]
async fn main() -> ShuttleActixWeb<impl FnOnce(&mut ServiceConfig) + Send + Clone + 'static> {
    let config = move |config: &mut ServiceConfig| {
        config.service(hello);
        config.service(web::scope("/admin").service(stop));
    };
    Ok(config.into())
}
