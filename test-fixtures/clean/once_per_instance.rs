//! Flags that let something through once for each instance, as it should be: they tell a cold start, warm up what this instance has, or are
//! set when the work is done.

use std::sync::atomic::{AtomicBool, Ordering};

use aws_sdk_cloudwatch::types::MetricDatum;
use aws_sdk_dynamodb::types::AttributeValue;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

static COLD: AtomicBool = AtomicBool::new(true);
static COUNTED: AtomicBool = AtomicBool::new(false);
static RECORDED: AtomicBool = AtomicBool::new(false);
static REPORTED: AtomicBool = AtomicBool::new(false);
static WARM: AtomicBool = AtomicBool::new(false);
static PREPARED: AtomicBool = AtomicBool::new(false);
static TAKEN_BACK: AtomicBool = AtomicBool::new(false);
static CHANGED: AtomicBool = AtomicBool::new(false);

struct App {
    table: aws_sdk_dynamodb::Client,
    metrics: aws_sdk_cloudwatch::Client,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let app = App { table: aws_sdk_dynamodb::Client::new(&config), metrics: aws_sdk_cloudwatch::Client::new(&config) };
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &app))).await
}

async fn handler(event: LambdaEvent<Value>, app: &App) -> Result<Value, Error> {
    let cold = COLD.swap(false, Ordering::Relaxed);
    tracing::info!(cold, "request");
    // A metric is for whoever watches the instances: one for each of them is what is wanted.
    if !COUNTED.swap(true, Ordering::Relaxed) {
        let start = MetricDatum::builder().metric_name("cold-start").value(1.0).build();
        app.metrics.put_metric_data().namespace("shop").metric_data(start).send().await?;
    }
    // Nobody relies on what may fail.
    if !RECORDED.swap(true, Ordering::Relaxed) {
        let _ = app.table.put_item().table_name("starts").item("at", text("now")).send().await;
    }
    if !REPORTED.load(Ordering::Relaxed) {
        REPORTED.store(true, Ordering::Relaxed);
        if let Err(error) = app.table.put_item().table_name("starts").item("at", text("now")).send().await {
            tracing::warn!(%error, "not recorded");
        }
    }
    // What is read warms up this instance.
    if !WARM.swap(true, Ordering::Relaxed) {
        app.table.get_item().table_name("starts").key("at", text("now")).send().await?;
    }
    prepare(app).await?;
    take_back(app).await?;
    change(app, event.payload["name"].as_str().unwrap_or_default()).await?;
    // The item says on which kind of start it was written, and is written on each.
    let mut item = app.table.put_item().table_name("requests").item("id", text(&event.context.request_id));
    if cold {
        item = item.item("cold", AttributeValue::Bool(true));
    }
    item.send().await?;
    Ok(json!({}))
}

/// Doing it again does no harm, and it is done again until it has worked.
async fn prepare(app: &App) -> Result<(), Error> {
    if PREPARED.load(Ordering::Acquire) {
        return Ok(());
    }
    app.table.put_item().table_name("settings").item("name", text("limits")).send().await?;
    PREPARED.store(true, Ordering::Release);
    Ok(())
}

/// A failure takes the flag back.
async fn take_back(app: &App) -> Result<(), Error> {
    if !TAKEN_BACK.swap(true, Ordering::AcqRel) {
        let put = app.table.put_item().table_name("settings").item("name", text("rates")).send().await;
        put.inspect_err(|_| TAKEN_BACK.store(false, Ordering::Release))?;
    }
    Ok(())
}

/// What follows does not ask whether the flag is set.
async fn change(app: &App, name: &str) -> Result<(), Error> {
    if !CHANGED.swap(true, Ordering::Relaxed) {
        tracing::info!("first change");
    }
    app.table.put_item().table_name("settings").item("name", text(name)).send().await?;
    Ok(())
}

fn text(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}
