//! Actix behind an adapter: handlers are the functions with route attributes.

use actix_web::{App, HttpResponse, HttpServer, Responder, get, post, web};
use lambda_web::{LambdaError, is_running_on_lambda, run_actix_on_lambda};

#[get("/")]
async fn hello() -> impl Responder {
    std::process::exit(1); //~ process-exit
    #[allow(unreachable_code)]
    HttpResponse::Ok().body("hello")
}

#[post("/echo")]
async fn echo(body: String) -> impl Responder {
    if body.is_empty() {
        std::process::exit(1); //~ process-exit
    }
    HttpResponse::Ok().body(body)
}

async fn manual() -> impl Responder {
    std::process::exit(1); //~ process-exit
    #[allow(unreachable_code)]
    HttpResponse::Ok()
}

#[actix_web::main]
async fn main() -> Result<(), LambdaError> {
    let factory = move || App::new().service(hello).service(echo).route("/manual", web::get().to(manual));
    if is_running_on_lambda() {
        run_actix_on_lambda(factory).await?;
    } else {
        HttpServer::new(factory).bind("127.0.0.1:8080")?.run().await?;
    }
    Ok(())
}
