//! Signals that are waited for where that is right, and words that sound like them.

use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::signal::ctrl_c;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

/// A traffic light.
struct Signal {
    green: bool,
}

impl Signal {
    async fn recv(&mut self) -> bool {
        self.green = !self.green;
        self.green
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        terminate.recv().await;
        println!("the instance ends");
    });
    let home = std::env::var("AWS_LAMBDA_FUNCTION_NAME").is_err();
    if home {
        ctrl_c().await?;
        return Ok(());
    }
    tokio::select! {
        ended = run(service_fn(handler)) => ended,
        _ = stopped() => Ok(()),
    }
}

/// Waited for in cold start only.
async fn stopped() {
    let _ = ctrl_c().await;
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let mut light = Signal { green: false };
    let green = light.recv().await;
    let (send, mut told) = mpsc::channel(1);
    send.send(event.payload).await?;
    let word = told.recv().await;
    let done = or_stopped().await?;
    let inner = or_told().await;
    Ok(serde_json::json!([green, word, done, inner, or_held().await]))
}

async fn work() -> u64 {
    tokio::task::yield_now().await;
    42
}

/// The signal ends the work early: nobody waits for it longer than for the work.
async fn or_stopped() -> Result<u64, Error> {
    tokio::select! {
        done = work() => Ok(done),
        _ = ctrl_c() => Err("stopped".into()),
    }
}

/// The same, a call and a block away.
async fn or_told() -> u64 {
    tokio::select! {
        done = work() => done,
        () = told() => 0,
    }
}

async fn told() {
    let interrupt = async { ctrl_c().await.is_ok() };
    let terminate = async { signal(SignalKind::terminate()).unwrap().recv().await };
    tokio::select! {
        _ = interrupt => {}
        _ = terminate => {}
    }
}

/// It has a name before it is up against something else.
async fn or_held() -> u64 {
    let stop = async {
        let _ = ctrl_c().await;
    };
    tokio::select! {
        () = stop => 0,
        () = tokio::time::sleep(Duration::from_secs(1)) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_signal_is_waited_for() {
        ctrl_c().await.unwrap();
    }
}
