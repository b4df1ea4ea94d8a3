//! A conversion that takes its time: each step waits longer than any function may run.

use std::thread;
use std::time::Duration;

use aws_sdk_s3::Client;
use lambda_http::{Error, run};
use lambda_http::tower::ServiceBuilder;
use axum::Router;
use axum::extract::State;
use axum::routing::post;
use tokio::time::{sleep, timeout};

const SETTLE: Duration = Duration::from_secs(10 * 60);
const ATTEMPTS: u32 = 120;

#[derive(Clone)]
struct Studio {
    store: Client,
    http: reqwest::Client,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    // Made in cold start, for requests that cannot last an hour.
    let http = reqwest::Client::builder().timeout(Duration::from_secs(3600)).build()?; //~ exceeds-timeout "this time-out of 3600 s never comes"
    let studio = Studio { store: Client::new(&config), http };
    let routes = Router::new()
        .route("/whole", post(whole))
        .route("/parts", post(parts))
        .route("/poll", post(poll))
        .route("/turns", post(turns))
        .route("/patient", post(patient))
        .route("/fork", post(fork))
        .route("/within", post(within))
        .with_state(studio);
    run(ServiceBuilder::new().service(routes)).await
}

/// Exactly as long as the platform allows, and so too long.
async fn whole() -> String {
    sleep(Duration::from_secs(900)).await; //~ exceeds-timeout "waits here for 900 s" sleep-in-handler
    "done".to_owned()
}

/// No single wait is too long, but all of them together.
async fn parts(State(studio): State<Studio>) -> String {
    upload(&studio).await;
    sleep(Duration::from_secs(5 * 60)).await; //~ sleep-in-handler
    publish().await;
    "done".to_owned()
}

async fn upload(studio: &Studio) {
    let stored = studio.store.put_object().bucket("films").key("raw").send().await;
    settle(stored.is_ok()).await;
}

async fn settle(stored: bool) {
    if stored {
        sleep(SETTLE).await; //~ sleep-in-handler exceeds-timeout "the waits on this path add up to 930 s"
    }
}

async fn publish() {
    thread::sleep(Duration::from_secs(30)); //~ sleep-in-handler blocking-call-in-async
}

/// Twenty minutes of attempts.
async fn poll(State(studio): State<Studio>) -> String {
    let mut attempts = 0;
    loop { //~ polling-loop
        if studio.store.head_object().bucket("films").key("done").send().await.is_ok() {
            return "done".to_owned();
        }
        attempts += 1;
        if attempts >= ATTEMPTS {
            return "late".to_owned();
        }
        sleep(Duration::from_secs(10)).await; //~ exceeds-timeout "waits here for 1200 s"
    }
}

async fn turns() -> String {
    for step in ["cut", "mix", "grade", "render"] {
        render(step).await;
    }
    "done".to_owned()
}

async fn render(step: &str) {
    println!("{step}");
    sleep(Duration::from_secs(240)).await; //~ exceeds-timeout "waits here for 960 s" sleep-in-handler
}

/// The request has a time-out of its own, which the function does not live to see.
async fn patient(State(studio): State<Studio>) -> String {
    let request = studio.http.post("https://render.example.com/films").timeout(Duration::from_secs(1800)); //~ exceeds-timeout
    match request.send().await {
        Ok(answer) => answer.text().await.unwrap_or_default(),
        Err(error) => error.to_string(),
    }
}

/// The longer branch counts, and what follows both.
async fn fork(State(studio): State<Studio>) -> String {
    let film = studio.store.head_object().bucket("films").key("raw").send().await;
    match film {
        Ok(film) if film.content_length().is_some() => sleep(Duration::from_secs(60)).await, //~ sleep-in-handler
        Ok(_) => sleep(Duration::from_secs(500)).await, //~ sleep-in-handler exceeds-timeout "add up to 950 s"
        Err(_) => return "no film".to_owned(),
    }
    sleep(Duration::from_secs(450)).await; //~ sleep-in-handler
    "done".to_owned()
}

async fn within(State(studio): State<Studio>) -> String {
    let done = timeout(Duration::from_secs(20 * 60), studio.http.get("https://render.example.com/done").send()); //~ exceeds-timeout
    match done.await {
        Ok(Ok(answer)) => answer.text().await.unwrap_or_default(),
        Ok(Err(_)) | Err(_) => "late".to_owned(),
    }
}
