//! A price list that keeps itself fresh: in a server, seven good ways to do so; in a function, seven clocks that stand still.

use std::sync::{Arc, RwLock};
use std::thread;
use std::time::Duration;

use clokwerk::{Scheduler, TimeUnits};
use lambda_http::{Body, Error, Request, Response, run, service_fn};
use tokio::sync::watch;
use tokio::time::{interval, sleep};
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::IntervalStream;

struct Prices {
    http: reqwest::Client,
    list: RwLock<String>,
}

impl Prices {
    /// The constructor starts the refresher: two calls from `main`, out of sight of whoever makes a list.
    fn fresh(http: reqwest::Client) -> Arc<Self> {
        let prices = Arc::new(Self { http, list: RwLock::new(String::new()) });
        prices.clone().keep_fresh();
        prices
    }

    fn keep_fresh(self: Arc<Self>) {
        tokio::spawn(async move {
            let mut ticks = interval(Duration::from_secs(300));
            loop { //~ in-process-scheduler "this loop takes its turns only while a request is served"
                ticks.tick().await;
                self.refresh().await;
            }
        });
    }

    async fn refresh(&self) {
        if let Ok(answer) = self.http.get("https://prices.example.com/list").send().await
            && let Ok(text) = answer.text().await
        {
            *self.list.write().unwrap() = text;
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let prices = Prices::fresh(http);
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(report(stopped));
    tokio::spawn(count_minutes());
    thread::spawn(sweep);
    let mut nightly = Scheduler::new();
    nightly.every(1.day()).run(|| println!("a new day"));
    let _handle = nightly.watch_thread(Duration::from_millis(100)); //~ in-process-scheduler "these jobs run only"
    schedule(prices.clone()).await?;
    let answers = run(service_fn(|request: Request| answer(request, &prices, &stop)));
    tokio::select! {
        result = answers => result,
        result = heartbeat(&prices) => result,
    }
}

async fn schedule(prices: Arc<Prices>) -> Result<(), Error> {
    let jobs = JobScheduler::new().await?;
    let job = Job::new_async("0 0 3 * * *", move |_id, _jobs| {
        let prices = prices.clone();
        Box::pin(async move { prices.refresh().await })
    })?;
    jobs.add(job).await?;
    jobs.start().await?; //~ in-process-scheduler
    Ok(())
}

/// Ends when it is told to, and until then ticks as all the others do.
async fn report(mut stopped: watch::Receiver<bool>) {
    let mut ticks = interval(Duration::from_secs(10));
    loop { //~ in-process-scheduler
        tokio::select! {
            _ = ticks.tick() => tracing::info!("still here"),
            _ = stopped.changed() => break,
        }
    }
}

async fn count_minutes() {
    let mut minutes = IntervalStream::new(interval(Duration::from_secs(60)));
    while let Some(minute) = minutes.next().await { //~ in-process-scheduler
        tracing::info!(?minute, "another minute");
    }
}

/// No timer of a runtime, and no better for it.
fn sweep() {
    loop { //~ in-process-scheduler
        nap();
        std::fs::remove_dir_all("/tmp/pages").ok();
    }
}

fn nap() {
    thread::sleep(Duration::from_secs(3600));
}

/// Runs beside the service, and ends both when it fails.
async fn heartbeat(prices: &Prices) -> Result<(), Error> {
    loop { //~ in-process-scheduler
        sleep(Duration::from_secs(30)).await;
        prices.http.get("https://status.example.com/beat").send().await?;
    }
}

async fn answer(_request: Request, prices: &Prices, stop: &watch::Sender<bool>) -> Result<Response<Body>, Error> {
    let list = prices.list.read().unwrap().clone();
    stop.send(list.is_empty())?;
    Ok(Response::new(list.into()))
}
