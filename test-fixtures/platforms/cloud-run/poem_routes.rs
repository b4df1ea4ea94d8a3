//! Poem: endpoints are functions below the attribute of the framework.

use poem::listener::TcpListener;
use poem::web::Path;
use poem::{EndpointExt, Route, Server, get, handler};
use std::time::Duration;

#[handler]
async fn report(Path(name): Path<String>) -> String {
    tokio::spawn(store(name.clone())); //~ detached-task "next to no CPU between requests"
    name
}

#[handler]
fn health() -> &'static str {
    "ok"
}

async fn store(name: String) {
    tokio::time::sleep(Duration::from_secs(1)).await;
    println!("{name}");
}

#[tokio::main]
async fn main() -> Result<(), std::io::Error> {
    let port = std::env::var("PORT").unwrap_or_else(|_| "8080".to_owned());
    println!("{} listens", std::env::var("K_SERVICE").unwrap_or_default());
    let app = Route::new().at("/health", get(health)).at("/reports/:name", get(report)).after(|answer| async move {
        if answer.is_err() {
            std::process::exit(1); //~ process-exit
        }
        answer
    });
    Server::new(TcpListener::bind(format!("0.0.0.0:{port}"))).run(app).await
}
