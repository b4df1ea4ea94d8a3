//! The server for editors, through the real binary: what a client is told and answered, while texts are opened, changed, saved and
//! closed, and whatever else comes over the wire.

#[path = "lsp/actions.rs"]
mod actions;
#[path = "lsp/beside.rs"]
mod beside;
#[path = "lsp/client.rs"]
mod client;
#[path = "lsp/diagnostics.rs"]
mod diagnostics;
#[path = "lsp/manners.rs"]
mod manners;
mod tree;

use serde_json::{Value, json};
use tree::{Tree, manifest};

const MAIN: &str = "\
mod handler;

use lambda_runtime::{Error, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler::handle)).await
}
";

/// A handler that sleeps, on a line that bytes, UTF-16 and characters count differently.
const SLEEPY: &str = "\
use lambda_runtime::{Error, LambdaEvent};
use serde_json::Value;
use std::time::Duration;

pub async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let _ = \"é𝄞\"; tokio::time::sleep(Duration::from_secs(2)).await;
    Ok(event.payload)
}
";

/// The line of [`SLEEPY`] with the finding.
const LINE: u32 = 5;

/// A function of one package.
fn function() -> Tree {
    let manifest = manifest("app", "[dependencies]\nlambda_runtime = \"0.14\"\nserde_json = \"1\"\ntokio = \"1\"\n");
    Tree::new(&[("Cargo.toml", &manifest), ("src/main.rs", MAIN), ("src/handler.rs", SLEEPY)])
}

/// The rules of diagnostics, with the lines they stand on.
fn rules(diagnostics: &[Value]) -> Vec<(&str, u64)> {
    let place = |it: &Value| it["range"]["start"]["line"].as_u64().unwrap();
    diagnostics.iter().map(|it| (it["code"].as_str().unwrap_or("problem"), place(it))).collect()
}

/// What a client can that asks for diagnostics.
fn pulling() -> Value {
    json!({ "textDocument": { "diagnostic": { "relatedDocumentSupport": true, "relatedInformation": true } },
            "workspace": { "diagnostics": { "refreshSupport": true } } })
}
