//! A service as it should be: the pool comes from the platform, and old notes are removed beside the requests.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use sqlx::PgPool;
use std::time::Duration;

#[derive(Serialize, sqlx::FromRow)]
struct Note {
    id: i64,
    text: String,
}

#[shuttle_runtime::main]
async fn main(#[shuttle_shared_db::Postgres] pool: PgPool) -> shuttle_axum::ShuttleAxum {
    let router = Router::new().route("/notes/{id}", get(note)).with_state(pool.clone());
    tokio::spawn(remove_old(pool));
    Ok(router.into())
}

async fn note(State(pool): State<PgPool>, Path(id): Path<i64>) -> Result<Json<Note>, StatusCode> {
    let found = sqlx::query_as("select id, text from notes where id = $1").bind(id).fetch_optional(&pool).await;
    match found {
        Ok(Some(note)) => Ok(Json(note)),
        Ok(None) => Err(StatusCode::NOT_FOUND),
        Err(_) => Err(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// Goes on as long as the container lives.
async fn remove_old(pool: PgPool) {
    let mut hours = tokio::time::interval(Duration::from_secs(3600));
    loop {
        hours.tick().await;
        if let Err(error) = sqlx::query("delete from notes where written < now() - interval '30 days'").execute(&pool).await {
            eprintln!("old notes stay: {error}");
        }
    }
}
