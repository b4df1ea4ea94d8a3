//! A pool in front of a proxy, which shares the database's connections among all instances.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let address = "postgres://app@shop.proxy-abc123.eu-west-1.rds.amazonaws.com/shop";
    let pool = PgPoolOptions::new().max_connections(16).connect(address).await?;
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &pool))).await
}

async fn handler(event: LambdaEvent<Value>, pool: &PgPool) -> Result<Value, Error> {
    sqlx::query("select 1").execute(pool).await?;
    Ok(event.payload)
}
