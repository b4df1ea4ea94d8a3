//! Channels with a bound, or with little in them.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use tokio::sync::{mpsc, oneshot};

const PARTS: [&str; 2] = ["left", "right"];

#[derive(Clone, Deserialize)]
struct Import {
    rows: Vec<String>,
    name: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // One message for each request, made in cold start.
    let (done, mut finished) = mpsc::unbounded_channel::<String>();
    tokio::spawn(async move {
        while let Some(name) = finished.recv().await {
            println!("{name}");
        }
    });
    run(service_fn(move |event: LambdaEvent<Import>| handler(event, done.clone()))).await
}

async fn handler(event: LambdaEvent<Import>, done: mpsc::UnboundedSender<String>) -> Result<(), Error> {
    let import = event.payload;
    bounded(import.rows.clone()).await?;
    few(&import).await;
    ends(&import).await?;
    first(&import).await;
    never(&import);
    for row in &import.rows {
        done.send(row.clone())?;
    }
    done.send(import.name)?;
    Ok(())
}

async fn bounded(rows: Vec<String>) -> Result<(), Error> {
    let (sender, mut receiver) = mpsc::channel(32);
    let filling = async move {
        for row in rows {
            sender.send(row).await.ok();
        }
    };
    let emptying = async move { while receiver.recv().await.is_some() {} };
    tokio::join!(filling, emptying);
    Ok(())
}

async fn few(import: &Import) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    for part in PARTS {
        sender.send(format!("{part} {}", import.name)).ok();
    }
    for attempt in 0..3 {
        sender.send(attempt.to_string()).ok();
    }
    println!("{:?}", receiver.recv().await);
}

/// One message that says that all is done.
async fn ends(import: &Import) -> Result<(), Error> {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    let (once, answer) = oneshot::channel();
    for row in &import.rows {
        println!("{row}");
    }
    sender.send(import.rows.len())?;
    once.send(1).ok();
    println!("{:?} {:?}", receiver.recv().await, answer.await);
    Ok(())
}

async fn first(import: &Import) {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    for row in import.rows.iter().take(10) {
        sender.send(row.clone()).ok();
    }
    println!("{:?}", receiver.recv().await);
}

fn never(import: &Import) {
    let (sender, receiver) = std::sync::mpsc::sync_channel(import.rows.len().min(100));
    for row in &import.rows {
        sender.try_send(row.clone()).ok();
    }
    println!("{}", receiver.try_iter().count());
    let (unused, other) = std::sync::mpsc::channel::<u8>();
    drop(unused);
    println!("{}", other.try_iter().count());
}
