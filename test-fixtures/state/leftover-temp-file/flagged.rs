//! A converter of documents that leaves what it works with on the disk of the instance.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use tokio::fs;
use uuid::Uuid;

const WORK: &str = "/tmp/work";

#[derive(Deserialize)]
struct Document {
    key: String,
    pages: Vec<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(convert)).await
}

async fn convert(event: LambdaEvent<Document>) -> Result<usize, Error> {
    let LambdaEvent { payload: document, context } = event;
    let source = format!("/tmp/{}.html", document.key.replace('/', "_"));
    fs::write(&source, document.pages.join("\n")).await?; //~ leftover-temp-file "nothing removes it"
    let folder = Path::new(WORK).join(&context.request_id);
    fs::create_dir_all(&folder).await?; //~ leftover-temp-file
    let log = std::env::temp_dir().join(format!("{}.log", context.request_id));
    fs::write(log, "started").await?; //~ leftover-temp-file "below `/tmp`"
    let mut size = 0;
    for page in document.pages {
        size += tokio::task::spawn_blocking(move || rendered(&page)).await??;
    }
    let target = checked(&document.key).await?;
    Ok(size + signed(&target).await? + merged(&document.key).await?)
}

fn rendered(page: &str) -> Result<usize, Error> {
    let path = PathBuf::from(format!("{WORK}/{}.png", Uuid::new_v4()));
    let mut file = std::fs::File::create(&path)?; //~ leftover-temp-file
    file.write_all(page.as_bytes())?;
    Ok(std::fs::read(&path)?.len())
}

/// Removed at the end, which is not always reached.
async fn checked(key: &str) -> Result<String, Error> {
    let path = format!("/tmp/check-{key}");
    fs::write(&path, key).await?; //~ leftover-temp-file "stays there when the request fails"
    let text = fs::read_to_string(&path).await?;
    fs::remove_file(&path).await?;
    Ok(text)
}

async fn signed(text: &str) -> Result<usize, Error> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let path = format!("/tmp/signed/{now}");
    let file = fs::OpenOptions::new().create(true).append(true).open(&path).await?; //~ leftover-temp-file
    file.set_len(text.len() as u64).await?;
    if text.is_empty() {
        return Ok(0);
    }
    Ok(now as usize)
}

async fn merged(key: &str) -> Result<usize, Error> {
    let parts = format!("/tmp/parts/{key}");
    let whole = format!("/tmp/whole/{key}");
    fs::write(&parts, key).await?;
    let copied = fs::copy(&parts, &whole).await; //~ leftover-temp-file
    fs::remove_file(&parts).await?;
    Ok(copied? as usize)
}
