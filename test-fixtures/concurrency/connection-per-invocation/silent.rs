//! Connections opened once and used for each request.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use lambda_http::Error;
use redis::AsyncCommands;
use redis::aio::ConnectionManager;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use tokio::sync::OnceCell;

static REPORTS: OnceCell<PgPool> = OnceCell::const_new();

#[derive(Clone)]
struct App {
    pool: PgPool,
    cache: ConnectionManager,
    names: Arc<Vec<String>>,
}

async fn open_pool(variable: &str) -> Result<PgPool, Error> {
    let url = std::env::var(variable)?;
    Ok(PgPoolOptions::new().max_connections(1).connect(&url).await?)
}

async fn reports() -> Result<&'static PgPool, Error> {
    REPORTS.get_or_try_init(|| open_pool("REPORTS_URL")).await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let pool = open_pool("DATABASE_URL").await?;
    sqlx::query("set application_name = 'shop'").execute(&pool).await?;
    let redis = redis::Client::open(std::env::var("REDIS_URL")?)?;
    let cache = ConnectionManager::new(redis).await?;
    let names = Arc::new(sqlx::query_scalar("select name from products").fetch_all(&pool).await?);
    let app = Router::new().route("/products", get(list)).route("/visits", post(visit)).with_state(App { pool, cache, names });
    lambda_http::run(app).await
}

async fn list(State(app): State<App>) -> Json<Vec<String>> {
    let mut connection = app.pool.acquire().await.expect("the database is up"); //~ panic-in-handler
    let fresh: Vec<String> = sqlx::query_scalar("select name from products").fetch_all(&mut *connection).await.unwrap_or_default();
    Json(if fresh.is_empty() { app.names.to_vec() } else { fresh })
}

async fn visit(State(app): State<App>) -> Json<i64> {
    let mut cache = app.cache.clone();
    let visits: i64 = cache.incr("visits", 1).await.unwrap_or(0);
    let pool = app.pool.clone();
    let mut transaction = pool.begin().await.expect("the database is up"); //~ panic-in-handler
    sqlx::query("insert into visits default values").execute(&mut *transaction).await.ok();
    transaction.commit().await.ok();
    if let Ok(reports) = reports().await {
        sqlx::query("refresh materialized view daily").execute(reports).await.ok();
    }
    Json(Dialer::default().connect(visits))
}

/// Connects telephones.
#[derive(Default)]
struct Dialer {
    prefix: i64,
}

impl Dialer {
    fn connect(&self, number: i64) -> i64 {
        self.prefix + number
    }
}
