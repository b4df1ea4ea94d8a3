//! What the function does.

use actix_web::{HttpResponse, Responder, web};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Wanted {
    name: Option<String>,
}

pub async fn index(wanted: web::Query<Wanted>) -> impl Responder {
    match &wanted.name {
        Some(name) => HttpResponse::Ok().body(format!("hello {name}")),
        None => std::process::exit(1), //~ process-exit
    }
}
