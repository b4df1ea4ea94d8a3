//! Flags that say that something has been done for all, while it has only been begun by one instance.

use std::sync::atomic::{AtomicBool, Ordering};

use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_s3::primitives::ByteStream;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

static SEEDED: AtomicBool = AtomicBool::new(false); //~ mutable-static "`SEEDED`"
static MIGRATED: AtomicBool = AtomicBool::new(false); //~ mutable-static
static FIRST: AtomicBool = AtomicBool::new(true); //~ mutable-static
static CLAIMED: AtomicBool = AtomicBool::new(false); //~ mutable-static
static UPLOADED: AtomicBool = AtomicBool::new(false); //~ mutable-static

struct App {
    table: aws_sdk_dynamodb::Client,
    bucket: aws_sdk_s3::Client,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let app = App { table: aws_sdk_dynamodb::Client::new(&config), bucket: aws_sdk_s3::Client::new(&config) };
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &app))).await
}

async fn handler(_event: LambdaEvent<Value>, app: &App) -> Result<Value, Error> {
    seed(app).await?;
    if !MIGRATED.swap(true, Ordering::SeqCst) {
        migrate(app).await?;
    }
    let is_first = FIRST.swap(false, Ordering::SeqCst);
    if is_first {
        app.table.delete_item().table_name("state").key("id", text("lock")).send().await.map_err(|error| error.to_string())?;
    }
    if CLAIMED.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst).is_ok() {
        app.table.update_item().table_name("state").key("id", text("owner")).send().await.expect("the table is there"); //~ panic-in-handler
    }
    let uploaded = UPLOADED.load(Ordering::SeqCst);
    if !uploaded {
        UPLOADED.store(true, Ordering::SeqCst);
        upload(app).await?;
    }
    Ok(json!({}))
}

async fn seed(app: &App) -> Result<(), Error> {
    if SEEDED.load(Ordering::Acquire) {
        return Ok(());
    }
    SEEDED.store(true, Ordering::Release);
    app.table.put_item().table_name("state").item("id", text("root")).send().await?;
    Ok(())
}

async fn migrate(app: &App) -> Result<(), Error> {
    step(app, "1").await
}

async fn step(app: &App, version: &str) -> Result<(), Error> {
    app.table.put_item().table_name("state").item("version", text(version)).send().await?;
    Ok(())
}

async fn upload(app: &App) -> Result<(), Error> {
    let body = ByteStream::from_static(b"{}");
    app.bucket.put_object().bucket("shop").key("index.json").body(body).send().await?;
    Ok(())
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}
