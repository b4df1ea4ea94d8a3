//! A mail sorter written like a daemon: each of its loops runs until the platform kills the invocation.

use std::collections::VecDeque;

use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use lambda_runtime::{Error, LambdaEvent, service_fn};

struct Sorter {
    inbox: VecDeque<SqsMessage>,
    sorted: Vec<String>,
}

impl Sorter {
    fn drain_forever(&mut self) {
        loop {
            //~^ unbounded-loop
            for _ in 0..10 {
                match self.inbox.pop_front() {
                    Some(message) => self.sorted.extend(message.body),
                    None => break,
                }
            }
        }
    }

    async fn watch(&mut self) {
        while true {
            //~^ unbounded-loop
            self.sort_next();
            tokio::task::yield_now().await;
        }
    }

    fn sort_next(&mut self) {
        if let Some(message) = self.inbox.pop_front() {
            self.sorted.extend(message.message_id);
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let func = service_fn(handler);
    lambda_runtime::run(func).await
}

async fn handler(event: LambdaEvent<SqsEvent>) -> Result<(), Error> {
    let mut sorter = Sorter { inbox: event.payload.records.into(), sorted: Vec::new() };
    match std::env::var("MODE").as_deref() {
        Ok("drain") => sorter.drain_forever(),
        Ok("watch") => sorter.watch().await,
        Ok("number") => number(&mut sorter),
        Ok("repeat") => repeat(&mut sorter),
        Ok("callback") => with_callbacks(&mut sorter),
        _ => nested(&mut sorter).await,
    }
    Ok(())
}

fn number(sorter: &mut Sorter) {
    for n in 1.. {
        //~^ unbounded-loop
        sorter.sorted.push(format!("#{n}"));
        sorter.sort_next();
    }
}

fn repeat(sorter: &mut Sorter) {
    for label in std::iter::repeat("unsorted") {
        //~^ unbounded-loop
        sorter.sorted.push(label.to_owned());
    }
}

fn with_callbacks(sorter: &mut Sorter) {
    loop {
        //~^ unbounded-loop
        // The `return` and the `?` leave the closure, not the loop.
        let first = |text: &str| -> Option<char> {
            if text.is_empty() {
                return None;
            }
            Some(text.chars().next()?.to_ascii_uppercase())
        };
        sorter.sorted.retain(|line| first(line).is_some());
        sorter.sort_next();
    }
}

async fn nested(sorter: &mut Sorter) {
    'outer: loop {
        //~^ unbounded-loop
        while let Some(message) = sorter.inbox.pop_front() {
            if message.body.is_none() {
                continue 'outer;
            }
            sorter.sorted.extend(message.body);
        }
        loop {
            if sorter.sorted.len() < 100 {
                break;
            }
            sorter.sorted.clear();
        }
    }
}
