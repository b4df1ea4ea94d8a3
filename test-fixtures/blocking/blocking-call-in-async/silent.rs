//! Blocking calls where they belong: cold start, blocking threads, initialisers; and calls that only share a name with them.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Value, json};
use tokio::fs;
use tokio::process::Command;
use tokio::task::{block_in_place, spawn_blocking};

static STOP_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| read_words("stop-words.txt"));
static HITS: Mutex<Option<String>> = Mutex::new(None);

struct Index {
    entries: HashMap<String, String>,
}

impl Index {
    /// Called from `main` only.
    fn open(path: &str) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path)?;
        let entries = text.lines().filter_map(|line| line.split_once('\t')).map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        std::thread::sleep(Duration::from_millis(10));
        Ok(Self { entries })
    }

    /// A method, not the function of the standard library.
    fn read_to_string(&self, key: &str) -> String {
        self.entries.get(key).cloned().unwrap_or_default()
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let version = std::process::Command::new("git").arg("--version").output()?;
    tracing::info!(?version, "starting");
    let index = Index::open("index.tsv")?;
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| search(event, &index))).await
}

fn read_words(path: &str) -> Vec<String> {
    use std::fs;
    fs::read_to_string(path).unwrap_or_default().lines().map(str::to_owned).collect()
}

async fn search(event: LambdaEvent<Value>, index: &Index) -> Result<Value, Error> {
    let query = event.payload["query"].as_str().unwrap_or_default().to_owned();
    if STOP_WORDS.contains(&query) {
        return Ok(json!([]));
    }
    println!("searching {query}");
    let last = HITS.lock().unwrap().clone();
    let notes = fs::read_to_string("/tmp/notes.txt").await.unwrap_or_default();
    let listing = Command::new("ls").arg("/opt").output().await?;
    let stored = index.read_to_string(&query);
    let ranked = spawn_blocking(move || rank_file("/opt/ranks.tsv", &query)).await??;
    let sum = block_in_place(|| checksum("/opt/ranks.tsv"));
    tokio::time::timeout(Duration::from_secs(1), tokio::net::TcpStream::connect("cache.internal:11211")).await??;
    Ok(json!([last, notes, listing.status.success(), stored, ranked, sum]))
}

fn rank_file(path: &str, query: &str) -> Result<usize, Error> {
    let lines = load_lines(path)?;
    Ok(lines.iter().filter(|line| line.contains(query)).count())
}

/// Three calls below the blocking closure.
fn load_lines(path: &str) -> Result<Vec<String>, Error> {
    let text = std::fs::read_to_string(path)?;
    Ok(text.lines().map(str::to_owned).collect())
}

fn checksum(path: &str) -> usize {
    std::fs::read(path).map(|bytes| bytes.len()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    #[test]
    fn writes_a_fixture() {
        std::fs::write("/tmp/fixture.txt", "a\tb").unwrap();
    }
}
