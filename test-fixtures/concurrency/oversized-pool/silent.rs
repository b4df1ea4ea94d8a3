//! Pools as large as one request needs them.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::SqlitePoolOptions;

/// Opens connections to PostgreSQL.
struct Manager;

impl bb8::ManageConnection for Manager {
    type Connection = String;
    type Error = Error;
}

impl r2d2::ManageConnection for Manager {
    type Connection = String;
    type Error = Error;
}

struct App {
    orders: PgPool,
    shops: PgPool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // The request asks three questions at the same time.
    let orders = PgPoolOptions::new().max_connections(3).connect("postgres://orders").await?;
    // One for the request, and a spare one.
    let shops = PgPoolOptions::new().max_connections(2).connect_lazy("postgres://shops")?;
    let archive = bb8::Pool::builder().max_size(1).build(Manager).await?;
    let old = r2d2::Pool::builder().max_size(1).build(Manager)?;
    // The library opens as many as are asked for: with one request, no more than that asks for.
    let lazy = PgPool::connect_lazy("postgres://reports")?;
    // A file, and this instance alone reads it.
    let bundled = SqlitePoolOptions::new().max_connections(8).connect("sqlite://shops.db").await?;
    let by_setting = PgPoolOptions::new().max_connections(wanted()).connect_lazy("postgres://stock")?;
    println!("{} {} {}", lazy.size(), bundled.size(), by_setting.size());
    println!("{} {}", archive.get().await.is_ok(), old.try_get().is_some());
    println!("{}", Bathroom { size: 0 }.max_connections(12).size);
    let app = App { orders, shops };
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &app))).await
}

fn wanted() -> u32 {
    std::env::var("CONNECTIONS").ok().and_then(|wanted| wanted.parse().ok()).unwrap_or(1)
}

async fn handler(event: LambdaEvent<Value>, app: &App) -> Result<Value, Error> {
    let open = sqlx::query("select count(*) from orders").execute(&app.orders);
    let paid = sqlx::query("select count(*) from payments").execute(&app.orders);
    let sent = sqlx::query("select count(*) from parcels").execute(&app.orders);
    let (open, paid, sent) = tokio::try_join!(open, paid, sent)?;
    println!("{} {} {}", open.rows_affected(), paid.rows_affected(), sent.rows_affected());
    sqlx::query("select 1").execute(&app.shops).await?;
    Ok(event.payload)
}

/// Water has connections too.
struct Bathroom {
    size: u32,
}

impl Bathroom {
    fn max_connections(self, size: u32) -> Bathroom {
        Bathroom { size }
    }
}
