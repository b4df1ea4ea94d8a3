//! What the functions of the shop share.

use serde::Serialize;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use std::time::Duration;
use vercel_runtime::Error;

/// An item on sale.
#[derive(Serialize, sqlx::FromRow)]
pub struct Item {
    pub id: i64,
    pub name: String,
}

/// The pool of an instance, which answers several requests at once.
pub fn pool() -> Result<PgPool, Error> {
    let url = std::env::var("DATABASE_URL")?;
    Ok(PgPoolOptions::new().max_connections(5).acquire_timeout(Duration::from_secs(3)).connect_lazy(&url)?)
}

/// The client of an instance.
pub fn client() -> Result<reqwest::Client, Error> {
    Ok(reqwest::Client::builder().timeout(Duration::from_secs(5)).build()?)
}

pub async fn items(pool: &PgPool) -> Result<Vec<Item>, Error> {
    Ok(sqlx::query_as("select id, name from items order by id limit 50").fetch_all(pool).await?)
}
