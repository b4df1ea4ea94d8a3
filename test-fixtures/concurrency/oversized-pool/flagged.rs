//! Pools as large as a server needs them.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use sqlx::mysql::MySqlPoolOptions;
use sqlx::postgres::PgPoolOptions;
use sqlx::{MySqlPool, PgPool};

const CONNECTIONS: u32 = 4 * WORKERS;
const WORKERS: u32 = 8;

/// Opens connections to PostgreSQL.
struct Manager;

impl bb8::ManageConnection for Manager {
    type Connection = String;
    type Error = Error;
}

/// The same for a pool of threads.
struct Threads;

impl r2d2::ManageConnection for Threads {
    type Connection = String;
    type Error = Error;
}

struct App {
    orders: PgPool,
    shops: MySqlPool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let app = App { orders: start().await?, shops: shops()? };
    let archive = archive().await?;
    let _old = (old()?, older()?, oldest()?);
    println!("{}", archive.get().await.is_ok());
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &app))).await
}

async fn start() -> Result<PgPool, Error> {
    orders("postgres://orders").await
}

async fn orders(address: &str) -> Result<PgPool, Error> {
    Ok(PgPoolOptions::new().max_connections(10).min_connections(2).connect(address).await?) //~ oversized-pool "may open 10 connections, and one request at a time uses 2"
}

fn shops() -> Result<MySqlPool, Error> {
    let options = MySqlPoolOptions::new().max_connections(CONNECTIONS); //~ oversized-pool "32 connections"
    Ok(options.connect_lazy("mysql://shops")?)
}

async fn archive() -> Result<bb8::Pool<Manager>, Error> {
    let size = 20;
    Ok(bb8::Pool::builder().max_size(size).build(Manager).await?) //~ oversized-pool "20 connections"
}

fn old() -> Result<r2d2::Pool<Threads>, Error> {
    Ok(r2d2::Pool::new(Threads)?) //~ oversized-pool "opens 10 connections"
}

fn older() -> Result<r2d2::Pool<Threads>, Error> {
    Ok(r2d2::Pool::builder().connection_timeout(std::time::Duration::from_secs(1)).build(Threads)?) //~ oversized-pool "opens 10 connections"
}

fn oldest() -> Result<r2d2::Pool<Threads>, Error> {
    Ok(r2d2::Pool::builder().max_size(16).build(Threads)?) //~ oversized-pool "16 connections"
}

async fn handler(event: LambdaEvent<Value>, app: &App) -> Result<Value, Error> {
    let orders = sqlx::query("select 1").execute(&app.orders);
    let shops = sqlx::query("select 1").execute(&app.shops);
    let (orders, shops) = tokio::try_join!(orders, shops)?;
    println!("{} {}", orders.rows_affected(), shops.rows_affected());
    Ok(event.payload)
}
