//! Builder chains: by value, by mutable reference, across statements, through helpers and behind `?`.

use std::process::Command;
use std::time::Duration;

use lambda_runtime::LambdaEvent;
use serde_json::Value;

#[derive(Default)]
struct Letter {
    to: String,
    lines: Vec<String>,
}

struct LetterBuilder {
    letter: Letter,
}

impl Letter {
    fn builder() -> LetterBuilder {
        LetterBuilder { letter: Letter::default() }
    }

    fn send(&self) -> usize {
        self.to.len() + self.lines.len()
    }
}

impl LetterBuilder {
    fn to(mut self, to: impl Into<String>) -> Self {
        self.letter.to = to.into();
        self
    }

    fn line(&mut self, line: &str) -> &mut Self {
        self.letter.lines.push(line.to_owned()); //= std::vec::Vec::push
        self
    }

    fn build(self) -> Result<Letter, String> {
        Ok(self.letter)
    }
}

fn addressed() -> LetterBuilder {
    Letter::builder().to("ada") //= crate::Letter::builder crate::LetterBuilder::to
}

#[tokio::main]
async fn main() -> Result<(), lambda_runtime::Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(_event: LambdaEvent<Value>) -> Result<usize, lambda_runtime::Error> {
    let letter = Letter::builder().to("bob").build()?; //= crate::Letter::builder crate::LetterBuilder::to crate::LetterBuilder::build
    let mut builder = addressed(); //= crate::addressed
    builder.line("dear").line("friend"); //= crate::LetterBuilder::line
    let other = builder.build()?; //= crate::LetterBuilder::build
    let client = reqwest::Client::builder().timeout(Duration::from_secs(1)).build()?; //= reqwest::Client::builder reqwest::ClientBuilder::timeout reqwest::ClientBuilder::build
    let request = client.get("https://example.com").header("a", "b"); //= reqwest::Client::get reqwest::RequestBuilder::header
    let answer = request.send().await?; //= reqwest::RequestBuilder::send
    let mut command = tokio::process::Command::new("ls"); //= tokio::process::Command::new
    command.arg("-l");
    let status = command.status().await?; //= tokio::process::Command::status
    tokio::task::spawn_blocking(|| Command::new("ls").arg("-l").output()).await??; //= std::process::Command::output
    Ok(letter.send() + other.send() + usize::from(status.success()) + usize::from(answer.status().as_u16())) //= crate::Letter::send
}
