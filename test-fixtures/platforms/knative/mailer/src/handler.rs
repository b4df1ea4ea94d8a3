//! What each event does.

use crate::outbox::Outbox;
use actix_web::{HttpResponse, Responder, web};
use regex::Regex;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Mail {
    to: String,
    text: String,
}

pub async fn handle(mail: web::Json<Mail>, outbox: web::Data<Outbox>) -> impl Responder {
    if !is_address(&mail.to) {
        return HttpResponse::BadRequest().finish();
    }
    outbox.note(&mail.to);
    let sent = send(&mail.to, &mail.text).await;
    HttpResponse::Ok().body(sent.unwrap_or_default())
}

fn is_address(text: &str) -> bool {
    Regex::new("^[^@]+@[^@]+$").is_ok_and(|pattern| pattern.is_match(text)) //~ init-per-invocation
}

async fn send(to: &str, text: &str) -> Result<String, reqwest::Error> {
    let client = reqwest::Client::new(); //~ client-per-invocation
    let answer = client.post(format!("https://mail.example/{to}")).body(text.to_owned()).send().await?; //~ missing-timeout
    std::thread::sleep(std::time::Duration::from_millis(100)); //~ blocking-call-in-async sleep-in-handler
    answer.text().await
}
