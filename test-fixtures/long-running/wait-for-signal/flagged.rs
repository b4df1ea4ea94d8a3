//! A server that became a function, and kept waiting for its end.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::signal::{self, ctrl_c};

struct Worker {
    stop: Signal,
    done: usize,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    ctrl_c().await?; //~ wait-for-signal "the hand-over to AWS Lambda behind it is not reached"
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<(), Error> {
    match event.payload["end"].as_str() {
        Some("either") => shutdown().await,
        Some("term") => Worker { stop: signal(SignalKind::terminate())?, done: 0 }.run().await?,
        Some("hangup") => hang_up().await?,
        Some("both") => together().await?,
        Some("held") => held().await?,
        Some("beside") => beside(),
        _ => {
            signal::ctrl_c().await?; //~ wait-for-signal "until a time-out"
        }
    }
    Ok(())
}

/// As servers write it: whichever signal comes first.
async fn shutdown() {
    let interrupt = async {
        signal::ctrl_c().await.expect("a handler for Ctrl-C"); //~ wait-for-signal
    };
    let terminate = async {
        signal(SignalKind::terminate()).expect("a handler for SIGTERM").recv().await;
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

impl Worker {
    async fn run(&mut self) -> Result<(), Error> {
        self.done += 1;
        self.until_told().await;
        println!("{} done", self.done);
        Ok(())
    }

    async fn until_told(&mut self) {
        self.stop.recv().await; //~ wait-for-signal
    }
}

/// One after the other, for as long as there are some.
async fn hang_up() -> Result<(), Error> {
    let mut hangups = signal(SignalKind::hangup())?;
    while hangups.recv().await.is_some() { //~ wait-for-signal
        println!("read the settings again");
    }
    Ok(())
}

async fn work() -> u32 {
    42
}

/// `join!` waits for the signal, too.
async fn together() -> Result<(), Error> {
    let (done, stopped) = tokio::join!(work(), ctrl_c()); //~ wait-for-signal
    println!("{done}");
    Ok(stopped?)
}

/// The work and the signal are no rivals: one is over before the other is waited for.
async fn held() -> Result<(), Error> {
    let stop = ctrl_c(); //~ wait-for-signal
    println!("{}", work().await);
    stop.await?;
    Ok(())
}

fn beside() {
    tokio::spawn(async { //~ detached-task
        let _ = ctrl_c().await; //~ wait-for-signal "each request leaves another one waiting"
    });
}
