//! Makes a thumbnail of each picture that arrives in the bucket.

use std::path::PathBuf;

use anyhow::{Context, bail};
use aws_lambda_events::event::s3::{S3Event, S3EventRecord};
use aws_sdk_s3::primitives::ByteStream;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use sqlx::PgPool;
use tokio::fs;
use tokio::process::Command;
use tokio::sync::OnceCell;

static POOL: OnceCell<PgPool> = OnceCell::const_new();

async fn pool() -> anyhow::Result<&'static PgPool> {
    POOL.get_or_try_init(connect).await
}

async fn connect() -> anyhow::Result<PgPool> {
    let url = std::env::var("DATABASE_URL").context("DATABASE_URL is not set")?;
    Ok(PgPool::connect(&url).await?)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    shop_core::init_logging();
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let s3 = aws_sdk_s3::Client::new(&config);
    run(service_fn(|event: LambdaEvent<S3Event>| async {
        for record in event.payload.records {
            thumbnail(&s3, record).await?;
        }
        Ok::<(), Error>(())
    }))
    .await
}

async fn thumbnail(s3: &aws_sdk_s3::Client, record: S3EventRecord) -> anyhow::Result<()> {
    let bucket = record.s3.bucket.name.context("the record names no bucket")?;
    let key = record.s3.object.key.context("the record names no object")?;
    if key.starts_with("thumbnails/") {
        return Ok(());
    }
    let picture = s3.get_object().bucket(&bucket).key(&key).send().await?.body.collect().await?;
    let source = PathBuf::from("/tmp/picture");
    fs::write(&source, picture.into_bytes()).await?;
    let target = shrink(source).await?;
    let sum = tokio::task::spawn_blocking(move || checksum(target)).await??;
    let small = ByteStream::from_path("/tmp/thumbnail.jpg").await?;
    s3.put_object().bucket(&bucket).key(format!("thumbnails/{key}")).body(small).send().await?;
    note(&key, sum).await
}

async fn shrink(source: PathBuf) -> anyhow::Result<PathBuf> {
    let target = PathBuf::from("/tmp/thumbnail.jpg");
    let status = Command::new("/opt/bin/vips").arg("thumbnail").arg(&source).arg(&target).arg("256").status().await?;
    if !status.success() {
        bail!("vips cannot read the picture");
    }
    Ok(target)
}

/// Runs on a blocking thread.
fn checksum(path: PathBuf) -> anyhow::Result<i64> {
    let bytes = std::fs::read(path)?;
    Ok(bytes.iter().fold(0, |sum, &byte| sum ^ i64::from(byte).rotate_left(3)))
}

async fn note(key: &str, sum: i64) -> anyhow::Result<()> {
    let pool = pool().await?;
    sqlx::query("insert into thumbnails (key, sum) values ($1, $2)").bind(key).bind(sum).execute(pool).await?;
    Ok(())
}
