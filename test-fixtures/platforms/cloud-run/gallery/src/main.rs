//! A service as it should be: everything that lasts is made in `main`, which listens and stops as the platform says.

mod pictures;

use axum::Router;
use axum::routing::{get, post};
use sqlx::postgres::PgPoolOptions;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

/// What all requests share.
pub struct Shared {
    pub pool: sqlx::PgPool,
    pub client: reqwest::Client,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    tracing_subscriber::fmt().init();
    let pool = PgPoolOptions::new().max_connections(10).connect(&std::env::var("DATABASE_URL")?).await?;
    let client = reqwest::Client::builder().timeout(Duration::from_secs(10)).build()?;
    let router = Router::new()
        .route("/pictures", get(pictures::list))
        .route("/pictures/{id}/thumbnail", post(pictures::thumbnail))
        .fallback(|| async { "nothing here" })
        .with_state(Arc::new(Shared { pool, client }));
    let port = std::env::var("PORT").unwrap_or_else(|_| "8080".to_owned());
    let listener = TcpListener::bind(format!("0.0.0.0:{port}")).await?;
    axum::serve(listener, router).with_graceful_shutdown(stopped()).await?;
    Ok(())
}

/// The platform asks with a signal.
async fn stopped() {
    match signal(SignalKind::terminate()) {
        Ok(mut terminated) => drop(terminated.recv().await),
        Err(error) => tracing::error!("no signal: {error}"),
    }
}
