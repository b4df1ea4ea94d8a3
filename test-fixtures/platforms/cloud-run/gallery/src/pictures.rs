//! Pictures and their thumbnails.

use crate::Shared;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Serialize;
use std::sync::Arc;

#[derive(Serialize, sqlx::FromRow)]
pub struct Picture {
    id: i64,
    title: String,
}

pub async fn list(State(shared): State<Arc<Shared>>) -> Result<Json<Vec<Picture>>, StatusCode> {
    let found = sqlx::query_as("select id, title from pictures order by id limit 100").fetch_all(&shared.pool).await;
    found.map(Json).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

pub async fn thumbnail(State(shared): State<Arc<Shared>>, Path(id): Path<i64>) -> Result<StatusCode, StatusCode> {
    let answer = shared.client.get(format!("https://pictures.example/{id}")).send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    let bytes = answer.bytes().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    let size = tokio::task::spawn_blocking(move || bytes.iter().filter(|byte| **byte != 0).count()).await;
    let size = size.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    if size == 0 { Err(StatusCode::NOT_FOUND) } else { Ok(StatusCode::CREATED) }
}
