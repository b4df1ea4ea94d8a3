//! Pools of asynchronous Diesel connections.

use diesel_async::AsyncPgConnection;
use diesel_async::pooled_connection::bb8::Pool;
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;

type Orders = Pool<AsyncPgConnection>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let address = std::env::var("DATABASE_URL")?;
    let manager = AsyncDieselConnectionManager::new_with_config(address.clone(), ManagerConfig::default());
    let pool: Orders = Pool::builder().max_size(10).min_idle(Some(5)).build(manager).await?; //~ oversized-pool "may open 10 connections"
    let spare: Orders = Pool::builder().max_size(1).build(AsyncDieselConnectionManager::new(address)).await?;
    println!("{}", spare.get().await.is_ok());
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &pool))).await
}

async fn handler(event: LambdaEvent<Value>, pool: &Orders) -> Result<Value, Error> {
    let connection = pool.get().await?;
    drop(connection);
    Ok(event.payload)
}
