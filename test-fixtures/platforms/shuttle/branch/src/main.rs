//! A plain server: what makes it a service of Shuttle is on a branch of its own, and the README tells how to deploy that.

mod mail;

use actix_web::{App, HttpResponse, HttpServer, web};
use std::collections::HashMap;
use std::sync::Mutex;

struct Limits {
    seen: Mutex<HashMap<String, u32>>,
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let limits = web::Data::new(Limits { seen: Mutex::new(HashMap::new()) });
    let server = HttpServer::new(move || App::new().app_data(limits.clone()).route("/entries/{name}", web::post().to(sign)));
    server.bind(("127.0.0.1", 8360))?.run().await
}

async fn sign(limits: web::Data<Limits>, name: web::Path<String>, text: String) -> HttpResponse {
    if !is_new(&limits, &name) {
        return HttpResponse::TooManyRequests().finish();
    }
    actix_web::rt::spawn(async move { mail::tell(&text) }); //~ detached-task
    HttpResponse::Ok().body(picture(&name))
}

fn is_new(limits: &Limits, name: &str) -> bool {
    limits.seen.lock().is_ok_and(|mut seen| seen.insert(name.to_owned(), 1).is_none()) //~ shared-mutable-state
}

fn picture(name: &str) -> String {
    let number = regex::Regex::new(r"^\d+$").is_ok_and(|pattern| pattern.is_match(name)); //~ init-per-invocation
    format!("/pictures/{}", if number { name } else { "unknown" })
}
