//! A service that takes what Pub/Sub pushes, with mistakes. What each worker makes when it starts is none.

mod store;

use actix_web::{App, HttpResponse, HttpServer, Responder, get, post, web};
use regex::Regex;
use serde::Deserialize;
use std::time::Duration;

#[derive(Deserialize)]
struct Pushed {
    message: Message,
}

#[derive(Deserialize)]
struct Message {
    data: String,
}

/// What a worker has for itself.
struct Worker {
    client: reqwest::Client,
}

#[post("/")]
async fn pushed(event: web::Json<Pushed>, worker: web::Data<Worker>) -> impl Responder {
    let pattern = Regex::new("^[a-z]+$").unwrap(); //~ init-per-invocation
    if !pattern.is_match(&event.message.data) {
        return HttpResponse::BadRequest().finish();
    }
    let data = event.message.data.clone();
    let client = worker.client.clone();
    tokio::spawn(async move { store::announce(&client, &data).await }); //~ detached-task "next to no CPU between requests"
    store::append(&event.message.data).await;
    HttpResponse::NoContent().finish()
}

#[get("/totals")]
async fn totals() -> impl Responder {
    let client = reqwest::Client::new(); //~ client-per-invocation
    let answer = client.get("https://totals.example").send().await; //~ missing-timeout
    HttpResponse::Ok().body(answer.map(|it| it.status().to_string()).unwrap_or_default())
}

#[get("/rows")]
async fn rows() -> impl Responder {
    match gcp_bigquery_client::Client::from_application_default_credentials().await { //~ client-per-invocation
        Ok(_) => HttpResponse::Ok().finish(),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let port: u16 = std::env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(8080);
    std::thread::sleep(Duration::from_millis(10));
    HttpServer::new(|| {
        let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build().expect("the client is right");
        App::new().app_data(web::Data::new(Worker { client })).service(pushed).service(totals).service(rows).route(
            "/wait",
            web::get().to(|| async {
                tokio::time::sleep(Duration::from_secs(30)).await; //~ sleep-in-handler "sleeps for 30 s in each request: the caller waits, and the time is billed"
                "waited"
            }),
        )
    })
    .bind(("0.0.0.0", port))?
    .run()
    .await
}
