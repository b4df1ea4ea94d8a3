//! An instance that meets many requests at the same time, and a pool for them.

use lambda_runtime::{Error, LambdaEvent, run_concurrent, service_fn};
use serde_json::Value;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let pool = PgPoolOptions::new().max_connections(16).connect("postgres://orders").await?;
    run_concurrent(service_fn(move |event: LambdaEvent<Value>| handler(event, pool.clone()))).await
}

async fn handler(event: LambdaEvent<Value>, pool: PgPool) -> Result<Value, Error> {
    sqlx::query("select 1").execute(&pool).await?;
    Ok(event.payload)
}
