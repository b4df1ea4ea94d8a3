//! A booking function that connects to everything it needs, each time it is asked.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use redis::AsyncCommands;
use serde::{Deserialize, Serialize};
use sqlx::postgres::{PgConnection, PgPoolOptions};
use sqlx::{Connection, PgPool};

#[derive(Deserialize)]
struct Booking {
    seat: i64,
    guest: String,
}

#[derive(Serialize)]
struct Receipt {
    free: i64,
}

struct App {
    database_url: String,
    redis: redis::Client,
}

struct Seats {
    pool: PgPool,
}

impl Seats {
    async fn open(url: &str) -> Result<Self, Error> {
        let pool = PgPoolOptions::new().max_connections(1).connect(url).await?; //~ connection-per-invocation
        Ok(Self { pool })
    }

    async fn free(&self) -> Result<i64, Error> {
        Ok(sqlx::query_scalar("select count(*) from seats where guest is null").fetch_one(&self.pool).await?)
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let app = App { database_url: std::env::var("DATABASE_URL")?, redis: redis::Client::open(std::env::var("REDIS_URL")?)? };
    let app = &app;
    let func = move |event: LambdaEvent<Booking>| async move { book(event.payload, app).await };
    lambda_runtime::run(service_fn(func)).await
}

async fn book(booking: Booking, app: &App) -> Result<Receipt, Error> {
    let mut connection = PgConnection::connect(&app.database_url).await?; //~ connection-per-invocation
    sqlx::query("update seats set guest = $1 where id = $2").bind(&booking.guest).bind(booking.seat).execute(&mut connection).await?;
    connection.close().await?;
    forget_cached(app, booking.seat).await?;
    history(app, &booking).await?;
    let free = count_free(app).await?;
    Ok(Receipt { free })
}

async fn forget_cached(app: &App, seat: i64) -> Result<(), Error> {
    let mut cache = cache(app).await?;
    cache.del::<_, ()>(format!("seat:{seat}")).await?;
    Ok(())
}

async fn cache(app: &App) -> Result<redis::aio::MultiplexedConnection, Error> {
    Ok(app.redis.get_multiplexed_async_connection().await?) //~ connection-per-invocation
}

async fn history(app: &App, booking: &Booking) -> Result<(), Error> {
    let pool = sqlx::PgPool::connect(&app.database_url).await?; //~ connection-per-invocation
    sqlx::query("insert into history (guest) values ($1)").bind(&booking.guest).execute(&pool).await?;
    pool.close().await;
    let lazy = PgPool::connect_lazy(&app.database_url)?; //~ connection-per-invocation
    sqlx::query("delete from holds where guest = $1").bind(&booking.guest).execute(&lazy).await?;
    Ok(())
}

async fn count_free(app: &App) -> Result<i64, Error> {
    let manager = redis::aio::ConnectionManager::new(app.redis.clone()).await?; //~ connection-per-invocation
    let known: Option<i64> = manager.clone().get("free").await?;
    match known {
        Some(free) => Ok(free),
        None => Seats::open(&app.database_url).await?.free().await,
    }
}
