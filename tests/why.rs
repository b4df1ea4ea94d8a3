//! `cargo sls-lint why FILE:LINE`, through the binary: what is told of a line that runs, of one that does not, and of none.

use assert_cmd::Command;
use std::fs;
use std::process::Output;
use tempfile::TempDir;

const MAIN: &str = "\
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = reqwest::Client::new();
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &client))).await
}

async fn handler(event: LambdaEvent<Value>, client: &reqwest::Client) -> Result<Value, Error> {
    nap(event.payload.missing().len()).await; // sls-lint: allow(sleep-in-handler, reason = \"asked for\")
    client.get(\"https://example.org\").timeout(std::time::Duration::from_secs(1)).send().await?;
    Ok(event.payload)
}

async fn nap(length: usize) {
    tokio::time::sleep(std::time::Duration::from_secs(length as u64 + 1)).await;
}

fn by_hand() {
    unused();
}

fn unused() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}
";

fn package() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let manifest =
        "[package]\nname = \"shop\"\nedition = \"2024\"\n[dependencies]\nlambda_runtime = \"1\"\nreqwest = \"0.12\"\ntokio = \"1\"\n";
    fs::create_dir(dir.path().join("src")).unwrap();
    fs::write(dir.path().join("Cargo.toml"), manifest).unwrap();
    fs::write(dir.path().join("sls-lint.toml"), "[levels]\npolling-loop = \"deny\"\n").unwrap();
    fs::write(dir.path().join("src/main.rs"), MAIN).unwrap();
    fs::write(dir.path().join("src/other.rs"), "fn nobody() {}\n").unwrap();
    dir
}

fn run(args: &[&str]) -> Output {
    let dir = package();
    let mut command = Command::cargo_bin("cargo-sls-lint").unwrap();
    command.current_dir(dir.path()).args(["why", "--no-cache"]).args(args).output().unwrap()
}

fn told(line: usize) -> String {
    let output = run(&[&format!("src/main.rs:{line}")]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn assert_tells(line: usize, parts: &[&str]) {
    let text = told(line);
    for part in parts {
        assert!(text.contains(part), "line {line}: `{part}` is missing:\n{text}");
    }
}

#[test]
fn a_line_that_runs_is_told_with_its_way_its_calls_and_its_rules() {
    assert_tells(
        17,
        &[
            "src/main.rs:17\n  tokio::time::sleep(",
            "  nap: for each request, on an executor; AWS Lambda, one request at a time\n",
            "    src/main.rs:7  `handler` is called by AWS Lambda for each request\n    src/main.rs:11  calls `nap`\n",
            "column 5: `tokio::time::sleep` is `tokio::time::sleep`: sleeps\n",
            "sleep-in-handler (warn): found and accepted: sleeps in the request",
        ],
    );
    assert_tells(
        11,
        &[
            "column 5: `nap` is `shop::nap`, of this workspace\n",
            "`missing` is not known: ",
            "sleep-in-handler (warn): found further on, this line leads there: ",
            "\nallows\n  line 11: sleep-in-handler: asked for\n",
        ],
    );
    assert_tells(
        6,
        &[
            "  main: in cold start, on an executor\n",
            "builds-client",
            "client-per-invocation (warn): looked, and found nothing; learnt last: it does not run for requests",
        ],
    );
}

#[test]
fn a_line_that_nothing_reaches_is_told_with_its_callers() {
    assert_tells(25, &["no entry reaches `unused`. It is called by\n    src/main.rs:21  by_hand\n", "none has looked at anything here"]);
    assert_tells(21, &["no entry reaches `by_hand`, and no call of it is known\n"]);
    assert_tells(3, &["no code of a function stands on this line\n"]);
}

#[test]
fn what_is_no_line_is_refused() {
    for (place, said) in [
        ("src/main.rs", "`src/main.rs` is no FILE:LINE"),
        ("src/main.rs:999", "src/main.rs:999 is in no file that is checked, or behind its end"),
        ("src/other.rs:1", "is in no file that is checked"),
        ("src/gone.rs:1", "there is no file src/gone.rs"),
    ] {
        let output = run(&[place]);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{place}");
        assert!(stderr.contains(said), "{place}: {stderr}");
    }
}

#[test]
fn programs_get_the_same_and_levels_that_are_configured() {
    let output = run(&["src/main.rs:17:5", "--message-format", "report-json"]);
    let line: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&line["schema"], &line["path"], &line["line"]), (&1.into(), &"src/main.rs".into(), &17.into()));
    let run = &line["runs"][0];
    assert_eq!([&run["phase"], &run["lane"], &run["platform"], &run["entry"]], ["request", "async", "AWS Lambda", "handler"]);
    assert_eq!(run["trace"].as_array().unwrap().len(), 2);
    assert_eq!(line["calls"][0]["effects"], serde_json::json!(["sleeps"]));
    assert_eq!(line["rules"][0]["verdict"], "accepted");
    assert_eq!(line["levels"], serde_json::json!([{ "rule": "polling-loop", "level": "deny" }]));
    assert!(line["unreached"].is_null());
}
