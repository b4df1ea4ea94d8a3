//! Files of a request that do not stay, and files that are there to stay.

use std::path::{Path, PathBuf};

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use tempfile::{NamedTempFile, TempDir};
use tokio::fs;

#[derive(Deserialize)]
struct Document {
    key: String,
    text: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // The instance's own name for it, made once.
    fs::write(format!("/tmp/{}.pid", std::process::id()), "started").await?;
    run(service_fn(convert)).await
}

async fn convert(event: LambdaEvent<Document>) -> Result<usize, Error> {
    let Document { key, text } = event.payload;
    let size = replaced(&text).await? + owned(&text).await? + in_folder(&key, &text).await?;
    let size = size + removed(&key, &text).await + cached(&key).await? + shared(&key, &text).await?;
    let spooled = spooled(&key, &text).await?;
    let length = fs::read(&spooled).await.map(|bytes| bytes.len());
    discard(&spooled).await;
    Ok(size + length? + moved(&key, &text).await?)
}

/// Under a fixed name, which each request replaces.
async fn replaced(text: &str) -> Result<usize, Error> {
    fs::write("/tmp/current.txt", text).await?;
    Ok(fs::read("/tmp/current.txt").await?.len())
}

/// Removes itself.
async fn owned(text: &str) -> Result<usize, Error> {
    let file = NamedTempFile::new_in("/tmp")?;
    fs::write(file.path(), text).await?;
    Ok(fs::read(file.path()).await?.len())
}

/// Goes with its folder.
async fn in_folder(key: &str, text: &str) -> Result<usize, Error> {
    let folder = TempDir::new_in("/tmp")?;
    let path = folder.path().join(key);
    fs::write(&path, text).await?;
    Ok(fs::read(&path).await?.len())
}

/// Removed whatever happens: nothing leaves the function in between.
async fn removed(key: &str, text: &str) -> usize {
    let path = format!("/tmp/removed-{key}");
    let written = fs::write(&path, text).await;
    let length = match fs::read(&path).await {
        Ok(bytes) => bytes.len(),
        Err(_) => 0,
    };
    let _ = fs::remove_file(&path).await;
    if written.is_ok() { length } else { 0 }
}

/// Looked for before it is fetched: later requests use it.
async fn cached(key: &str) -> Result<usize, Error> {
    let path = PathBuf::from(format!("/tmp/cache/{key}"));
    if !path.exists() {
        fs::write(&path, key.repeat(1024)).await?;
    }
    Ok(fs::read(&path).await?.len())
}

/// On a file system that all instances share.
async fn shared(key: &str, text: &str) -> Result<usize, Error> {
    fs::write(Path::new("/mnt/documents").join(key), text).await?;
    Ok(text.len())
}

/// Removed by whoever asked for it.
async fn spooled(key: &str, text: &str) -> Result<PathBuf, Error> {
    let path = PathBuf::from(format!("/tmp/spool/{key}"));
    fs::write(&path, text).await?;
    Ok(path)
}

async fn discard(path: &Path) {
    if path.starts_with("/tmp/spool") {
        let _ = fs::remove_file(Path::new("/tmp/spool").join(path.file_name().unwrap_or_default())).await;
    }
}

/// Moved away under another name.
async fn moved(key: &str, text: &str) -> Result<usize, Error> {
    let part = format!("/tmp/part-{key}");
    let written = fs::write(&part, text).await;
    let named = fs::rename(&part, "/tmp/whole").await;
    written.and(named).map_err(Error::from).map(|()| text.len())
}
