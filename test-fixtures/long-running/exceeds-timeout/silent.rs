//! Long waits that are not on one path, are cut short, or belong to somebody else.

use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use lambda_http::{Error, run};
use tokio::time::{sleep, timeout};

const LONG: Duration = Duration::from_secs(500);

#[derive(Clone)]
struct Studio {
    http: reqwest::Client,
    patience: Duration,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(30)).pool_idle_timeout(Duration::from_secs(3600)).build()?;
    let patience = Duration::from_secs(std::env::var("PATIENCE")?.parse()?);
    // Cold start has a limit of its own, and a task beside the requests has none.
    tokio::spawn(async {
        sleep(Duration::from_secs(1000)).await;
        println!("still here");
    });
    let routes = Router::new()
        .route("/either", post(either))
        .route("/early", post(early))
        .route("/together", post(together))
        .route("/bounded", post(bounded))
        .route("/never", post(never))
        .route("/few", post(few))
        .with_state(Studio { http, patience });
    run(routes).await
}

/// One branch or the other.
async fn either(State(studio): State<Studio>) -> String {
    if studio.patience.is_zero() {
        sleep(LONG).await; //~ sleep-in-handler
    } else {
        sleep(LONG).await; //~ sleep-in-handler
    }
    "done".to_owned()
}

/// Whoever has waited here has returned.
async fn early(State(studio): State<Studio>) -> &'static str {
    if studio.patience.is_zero() {
        sleep(LONG).await; //~ sleep-in-handler
        return "early";
    }
    sleep(LONG).await; //~ sleep-in-handler
    "late"
}

/// Two waits at the same time are one.
async fn together(State(studio): State<Studio>) -> String {
    let first = wait_for("first");
    tokio::join!(first, wait_for("second"));
    sleep(studio.patience).await; //~ sleep-in-handler
    "done".to_owned()
}

async fn wait_for(what: &str) {
    println!("{what}");
    sleep(LONG).await; //~ sleep-in-handler
}

/// A time-out lets pass what it says.
async fn bounded(State(studio): State<Studio>) -> String {
    let answer = timeout(Duration::from_secs(5), async {
        sleep(LONG).await; //~ sleep-in-handler
        sleep(LONG).await; //~ sleep-in-handler
        studio.http.get("https://render.example.com").send().await
    });
    match answer.await {
        Ok(Ok(answer)) => answer.text().await.unwrap_or_default(),
        Ok(Err(_)) | Err(_) => "late".to_owned(),
    }
}

/// A future that is dropped has not waited.
async fn never() -> String {
    let unused = sleep(Duration::from_secs(2000)); //~ sleep-in-handler
    drop(unused);
    "done".to_owned()
}

async fn few(State(studio): State<Studio>) -> String {
    for _ in 0..3 {
        if studio.http.head("https://render.example.com/film").send().await.is_ok() {
            break;
        }
        sleep(Duration::from_secs(2)).await;
    }
    "done".to_owned()
}
