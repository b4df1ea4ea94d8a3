//! Sleeps that cost nothing, bound something else, or are no sleeps.

use std::time::Duration;

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use tokio::time::{sleep, timeout};
use tokio_retry::Retry;
use tokio_retry::strategy::ExponentialBackoff;

const ATTEMPTS: usize = 3;

struct Upstream {
    http: reqwest::Client,
}

struct Robot {
    awake: bool,
}

impl Robot {
    async fn sleep(&mut self, _time: Duration) {
        self.awake = false;
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // The side process needs a moment; cold start pays for it once.
    sleep(Duration::from_millis(200)).await;
    tokio::spawn(async {
        for _ in 0..5 {
            sleep(Duration::from_secs(60)).await;
            println!("still here");
        }
    });
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let upstream = Upstream { http };
    run(service_fn(|request: Request| proxy(request, &upstream))).await
}

async fn proxy(request: Request, upstream: &Upstream) -> Result<Response<Body>, Error> {
    let path = request.uri().path().to_owned();
    let mut robot = Robot { awake: true };
    robot.sleep(Duration::from_secs(9)).await;
    tired(robot.awake).await;
    // No time passes: other tasks get their turn.
    sleep(Duration::ZERO).await;
    let first = upstream.get_with_backoff(&path).await?;
    let raced = upstream.get_or_give_up(&path).await;
    let within = upstream.get_within(&raced, Duration::from_secs(1)).await;
    let capped = timeout(Duration::from_millis(500), upstream.get(&path)).await??;
    let strategy = ExponentialBackoff::from_millis(10).take(3);
    let retried = Retry::spawn(strategy, || upstream.get(&path)).await?;
    Ok(Response::new(format!("{first}{raced}{within}{capped}{retried}").into()))
}

/// A local function with the name of the timer.
async fn tired(awake: bool) {
    async fn sleep(_seconds: u64) {}
    if !awake {
        sleep(30).await;
    }
}

impl Upstream {
    async fn get(&self, path: &str) -> Result<String, reqwest::Error> {
        self.http.get(format!("https://origin.example.com{path}")).send().await?.text().await
    }

    async fn get_with_backoff(&self, path: &str) -> Result<String, Error> {
        let mut delay = Duration::from_millis(50);
        for _ in 0..ATTEMPTS {
            if let Ok(text) = self.get(path).await {
                return Ok(text);
            }
            sleep(delay).await;
            delay *= 2;
        }
        Err("origin is down".into())
    }

    /// The timer is the limit of the race, not time spent.
    async fn get_or_give_up(&self, path: &str) -> String {
        tokio::select! {
            text = self.get(path) => text.unwrap_or_default(),
            _ = sleep(Duration::from_millis(800)) => String::new(),
        }
    }

    /// The same, with a timer that has a name.
    async fn get_within(&self, path: &str, limit: Duration) -> String {
        let enough = sleep(limit);
        tokio::pin!(enough);
        tokio::select! {
            text = self.get(path) => text.unwrap_or_default(),
            _ = &mut enough => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_robot_rests() {
        sleep(Duration::from_millis(5)).await;
        let mut robot = Robot { awake: true };
        robot.sleep(Duration::ZERO).await;
        assert!(!robot.awake);
    }
}
