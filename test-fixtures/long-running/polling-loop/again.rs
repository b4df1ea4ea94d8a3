//! Questions that are given a moment, and asked again when it is over; and loops that only look like it.

use std::time::{Duration, Instant};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::sync::mpsc::Receiver;
use tokio::time::timeout;

const MOMENT: Duration = Duration::from_millis(20);

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let address = event.payload["address"].as_str().unwrap_or_default();
    started(address).await?;
    connected(address).await;
    open(address).await?;
    soon(address).await?;
    few(address).await?;
    once(address).await;
    let (sender, mut receiver) = tokio::sync::mpsc::channel(8);
    drop(sender);
    println!("{:?}", first(&mut receiver).await);
    Ok((messages(&mut receiver).await + drained(&mut receiver).await).into())
}

async fn started(address: &str) -> Result<(), Error> {
    let start = Instant::now();
    let limit = 30;
    loop { //~ polling-loop "for up to 30 s"
        match timeout(MOMENT, TcpStream::connect(address)).await {
            Ok(Ok(_)) => break,
            Ok(Err(error)) if start.elapsed().as_secs() >= limit => Err(format!("{address} does not start: {error}"))?,
            Err(_) if start.elapsed().as_secs() >= limit => return Err("nobody is there".into()),
            Ok(Err(_)) | Err(_) => continue,
        }
    }
    Ok(())
}

async fn connected(address: &str) -> TcpStream {
    loop { //~ polling-loop "nothing near bounds it"
        if let Ok(Ok(stream)) = timeout(MOMENT, TcpStream::connect(address)).await {
            return stream;
        }
        println!("not yet");
    }
}

async fn open(address: &str) -> Result<TcpStream, Error> {
    loop { //~ polling-loop
        let answer = match timeout(MOMENT, TcpStream::connect(address)).await {
            Ok(answer) => return Ok(answer?),
            Err(elapsed) => elapsed,
        };
        println!("{answer}");
    }
}

/// Two seconds of patience.
async fn soon(address: &str) -> Result<(), Error> {
    let start = Instant::now();
    loop {
        match timeout(MOMENT, TcpStream::connect(address)).await {
            Ok(Ok(_)) => return Ok(()),
            _ if start.elapsed() > Duration::from_secs(2) => return Err("nobody is there".into()),
            _ => {}
        }
    }
}

async fn few(address: &str) -> Result<(), Error> {
    let mut attempts = 0;
    loop {
        match timeout(MOMENT, TcpStream::connect(address)).await {
            Ok(Ok(_)) => return Ok(()),
            Ok(Err(error)) => return Err(error.into()),
            Err(_) => attempts += 1,
        }
        if attempts == 5 {
            return Err("nobody is there".into());
        }
    }
}

/// It gives up when the moment is over.
async fn once(address: &str) {
    let mut found = 0;
    while let Ok(Ok(_)) = timeout(MOMENT, TcpStream::connect(address)).await {
        found += 1;
        if found > 8 {
            break;
        }
    }
}

/// One message after the other, and something else in between.
async fn messages(receiver: &mut Receiver<String>) -> usize {
    let mut size = 0;
    loop {
        match timeout(MOMENT, receiver.recv()).await {
            Ok(Some(message)) => size += message.len(),
            Ok(None) => break size,
            Err(_) => println!("{size} so far"),
        }
    }
}

/// It waits for the program itself.
async fn first(receiver: &mut Receiver<String>) -> Option<String> {
    loop {
        match timeout(MOMENT, receiver.recv()).await {
            Ok(message) => return message,
            Err(_) => continue,
        }
    }
}

async fn drained(receiver: &mut Receiver<String>) -> usize {
    let mut size = 0;
    loop {
        match timeout(MOMENT, receiver.recv()).await {
            Ok(message) => size += message.map_or(0, |message| message.len()),
            Err(_) => return size,
        }
    }
}
