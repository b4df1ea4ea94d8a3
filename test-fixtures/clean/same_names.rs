//! Names that resolve elsewhere than they seem to: shadowed bindings, imports per scope, local functions, own types.

use std::collections::HashMap;
use std::sync::Arc;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;
use tokio::fs;
use tokio::sync::Mutex;

mod reqwest_like {
    pub struct Client;

    impl Client {
        pub fn new() -> Self {
            Self
        }

        pub fn get(&self, key: &str) -> usize {
            key.len()
        }
    }
}

mod thread {
    pub async fn sleep(seconds: u64) -> u64 {
        seconds
    }

    pub fn spawn(work: impl FnOnce() -> u64) -> u64 {
        work()
    }
}

struct Regex {
    text: &'static str,
}

impl Regex {
    fn new(text: &'static str) -> Self {
        Self { text }
    }
}

struct Command {
    steps: Vec<String>,
}

impl Command {
    fn new(first: &str) -> Self {
        Self { steps: vec![first.to_owned()] }
    }

    fn spawn(&self) -> usize {
        self.steps.len()
    }

    fn output(self) -> Vec<String> {
        self.steps
    }
}

/// Not the runtime's.
async fn run(name: &str) -> usize {
    name.len()
}

fn read_rules() -> String {
    use std::fs;
    fs::read_to_string("rules.txt").unwrap_or_default()
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let rules = Arc::new(read_rules());
    let handler = service_fn(move |event| {
        let rules = Arc::clone(&rules);
        handler(event, rules)
    });
    lambda_runtime::run(handler).await
}

async fn handler(event: LambdaEvent<Value>, rules: Arc<String>) -> Result<usize, Error> {
    let client = reqwest_like::Client::new();
    let notes = fs::read_to_string("/tmp/notes").await.unwrap_or_default();
    let pause = thread::sleep(5).await + thread::spawn(|| 7);
    let pattern = Regex::new("a").text;
    let command = Command::new("mix");
    let steps = command.spawn() + command.output().len();
    let local = Mutex::new(HashMap::new());
    local.lock().await.insert(pattern, pause);
    let exit = |code: usize| code + 1;
    let request = event.payload.as_str().unwrap_or_default();
    Ok(exit(client.get(request)) + notes.len() + rules.len() + steps + run(pattern).await)
}
