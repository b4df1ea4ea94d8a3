//! A service that pays for its CPU between requests too: work in the background goes on.

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;

#[derive(Clone)]
struct Rates {
    latest: watch::Receiver<Arc<str>>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sender, latest) = watch::channel(Arc::from(""));
    tokio::spawn(async move {
        let mut interval = tokio::time::interval(Duration::from_secs(60));
        loop {
            interval.tick().await;
            if sender.send(rates().await).is_err() {
                return;
            }
        }
    });
    let router = Router::new().route("/", get(latest_rates)).route("/report", post(report)).with_state(Rates { latest });
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, router).await?;
    Ok(())
}

async fn latest_rates(State(rates): State<Rates>) -> String {
    rates.latest.borrow().to_string()
}

async fn report(body: String) -> &'static str {
    tokio::spawn(async move { println!("{} bytes", body.len()) }); //~ detached-task
    std::thread::sleep(Duration::from_millis(5)); //~ blocking-call-in-async sleep-in-handler
    "taken"
}

async fn rates() -> Arc<str> {
    Arc::from(tokio::fs::read_to_string("/mnt/rates").await.unwrap_or_default())
}
