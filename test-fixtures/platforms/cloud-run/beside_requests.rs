//! Work beside requests: a peer that never answers ends it, and so does a panic in a loop.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::time::{interval, timeout};

struct Rates {
    http: reqwest::Client,
    bounded: reqwest::Client,
    by_caller: reqwest::Client,
    latest: RwLock<String>,
}

impl Rates {
    fn new() -> Self {
        Self {
            http: reqwest::Client::new(), //~ missing-timeout "stops this work beside the requests for good"
            bounded: reqwest::Client::builder().timeout(Duration::from_secs(5)).build().unwrap_or_default(),
            by_caller: reqwest::Client::new(),
            latest: RwLock::default(),
        }
    }

    async fn fetch(&self) -> Result<(), reqwest::Error> {
        let text = self.http.get("https://rates.example.com").send().await?.text().await?;
        let more = self.bounded.get("https://rates.example.com/more").send().await?.text().await?;
        let request = self.by_caller.get("https://rates.example.com/last").send();
        let last = timeout(Duration::from_secs(5), request).await.is_ok();
        println!("{} {last}", more.len());
        let head = self.bounded.get("https://rates.example.com/head").send().await.unwrap(); //~ panic-in-handler "this work beside the requests ends for good"
        println!("{} {:?}", head.status(), std::env::var("REGION").unwrap());
        if let Ok(mut latest) = self.latest.write() {
            *latest = text;
        }
        Ok(())
    }
}

async fn refresh(rates: Arc<Rates>) {
    let mut ticks = interval(Duration::from_secs(300));
    loop { //~ in-process-scheduler
        ticks.tick().await;
        if let Err(error) = rates.fetch().await {
            eprintln!("{error}");
        }
    }
}

async fn warm_up() -> Result<(), reqwest::Error> {
    let client = reqwest::Client::new();
    client.get("https://rates.example.com/hello").send().await?; //~ missing-timeout "waits for the answer without a time-out"
    // It is done once.
    println!("{:?}", std::fs::read_to_string("/tmp/rates").unwrap());
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{:?}", std::env::var("K_SERVICE"));
    let rates = Arc::new(Rates::new());
    // Cold start waits for it: whoever deploys sees that.
    reqwest::Client::new().get("https://rates.example.com/health").send().await?;
    tokio::spawn(refresh(rates.clone()));
    tokio::spawn(warm_up());
    let router = Router::new().route("/", get(latest)).with_state(rates);
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    axum::serve(listener, router).await?;
    Ok(())
}

async fn latest(State(rates): State<Arc<Rates>>) -> String {
    rates.latest.read().map(|latest| latest.clone()).unwrap_or_default()
}
