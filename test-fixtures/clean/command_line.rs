//! A function binary that people also start by hand: the command-line half never runs on the platform's behalf.

use std::io::BufRead;
use std::process::{Command, exit};
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    if std::env::var_os("AWS_LAMBDA_RUNTIME_API").is_none() {
        return command_line().await;
    }
    run(service_fn(handler)).await
}

async fn command_line() -> Result<(), Error> {
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        match line.as_str() {
            "quit" => exit(0),
            "edit" => edit("notes.txt")?,
            "watch" => watch().await,
            _ => println!("{}", transform(serde_json::from_str(&line)?)),
        }
    }
    Ok(())
}

fn edit(path: &str) -> Result<(), Error> {
    let before = std::fs::read_to_string(path)?;
    Command::new("vi").arg(path).spawn()?.wait()?;
    println!("{} bytes before", before.len());
    Ok(())
}

async fn watch() {
    let client = reqwest::Client::new();
    loop {
        let answer = client.get("http://localhost:9000").send().await;
        println!("{}", answer.is_ok());
        std::thread::sleep(Duration::from_secs(1));
    }
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    Ok(transform(event.payload))
}

fn transform(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.to_uppercase()),
        other => other,
    }
}
