//! The thing function: prepares its clients once, then answers requests.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use shared::settings::Settings;
use tracing_subscriber::EnvFilter;

mod handler;
mod model;
mod store;

use handler::{App, Incoming, Outgoing};

#[tokio::main]
async fn main() -> Result<(), Error> {
    tracing_subscriber::fmt().json().with_env_filter(EnvFilter::from_default_env()).init();
    let settings = Settings::from_env()?;
    let app = App::new(settings).await?;
    let app = &app;
    run(service_fn(move |event: LambdaEvent<Incoming>| async move { answer(app, event).await })).await
}

async fn answer(app: &App, event: LambdaEvent<Incoming>) -> Result<Outgoing, Error> {
    let (incoming, context) = event.into_parts();
    tracing::info!(request = %context.request_id, "received a thing");
    let outgoing = app.handle(incoming).await?;
    tracing::info!(request = %context.request_id, handled = outgoing.handled, "answered");
    Ok(outgoing)
}
