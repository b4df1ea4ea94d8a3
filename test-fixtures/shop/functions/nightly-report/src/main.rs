//! Writes yesterday's sales to the reports bucket.

use std::time::Duration;

use aws_lambda_events::event::cloudwatch_events::CloudWatchEvent;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use shop_core::storage::Orders;

mod report;

struct App {
    orders: Orders,
    s3: aws_sdk_s3::Client,
    secrets: aws_sdk_secretsmanager::Client,
    bucket: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    shop_core::init_logging();
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let app = App {
        orders: Orders::from_env().await?,
        s3: aws_sdk_s3::Client::new(&config),
        secrets: aws_sdk_secretsmanager::Client::new(&config),
        bucket: std::env::var("REPORTS_BUCKET")?,
    };
    let handler = service_fn(|event: LambdaEvent<CloudWatchEvent>| nightly(event, &app));
    lambda_runtime::run(handler).await
}

async fn nightly(event: LambdaEvent<CloudWatchEvent>, app: &App) -> Result<usize, Error> {
    // Orders placed at midnight need a moment to arrive.
    tokio::time::sleep(Duration::from_secs(30)).await; //~ sleep-in-handler
    let orders = app.orders.all().await?;
    if orders.is_empty() {
        tracing::warn!("no orders at all");
        std::process::exit(0); //~ process-exit
    }
    let key = signing_key(app).await?;
    let text = report::render(&orders, event.payload.time.date_naive());
    let name = report::name(&text, &key);
    app.s3.put_object().bucket(&app.bucket).key(name).body(text.into_bytes().into()).send().await?;
    Ok(orders.len())
}

async fn signing_key(app: &App) -> Result<String, Error> {
    let secret = app.secrets.get_secret_value().secret_id("shop/report-signing-key").send().await?; //~ init-per-invocation
    Ok(secret.secret_string().unwrap_or_default().to_owned())
}
