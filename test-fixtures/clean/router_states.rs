//! States of a router that hold resources, not data.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::extract::{FromRef, Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Extension, Json, Router};
use lambda_http::{Error, run};
use sqlx::PgPool;

static COLD: AtomicBool = AtomicBool::new(true);

#[derive(Clone, FromRef)]
struct App {
    pool: Arc<PgPool>,
    http: reqwest::Client,
    settings: Arc<Settings>,
}

struct Settings {
    greeting: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let pool = PgPool::connect(&std::env::var("DATABASE_URL")?).await?;
    let http = reqwest::Client::builder().timeout(Duration::from_secs(2)).build()?;
    let settings = Arc::new(Settings { greeting: std::env::var("GREETING").unwrap_or_default() });
    let s3 = aws_sdk_s3::Client::new(&aws_config::load_from_env().await);
    let app = Router::new()
        .route("/users/{id}", get(user))
        .route("/greeting", get(greeting))
        .route("/upstream", get(upstream))
        .layer(Extension(s3))
        .with_state(App { pool: Arc::new(pool), http, settings });
    run(app).await
}

async fn user(State(pool): State<Arc<PgPool>>, Path(id): Path<i64>) -> Result<Json<String>, StatusCode> {
    let name = sqlx::query_scalar("select name from users where id = $1").bind(id).fetch_one(&*pool).await;
    name.map(Json).map_err(|_| StatusCode::NOT_FOUND)
}

async fn greeting(State(settings): State<Arc<Settings>>, Extension(s3): Extension<aws_sdk_s3::Client>) -> String {
    if COLD.swap(false, Ordering::Relaxed) {
        tracing::info!("cold start");
    }
    let stored = s3.head_object().bucket("greetings").key("today").send().await.is_ok();
    format!("{}{}", settings.greeting, if stored { "!" } else { "" })
}

async fn upstream(State(http): State<reqwest::Client>) -> Result<String, StatusCode> {
    let answer = http.get("https://upstream.example.com/").send().await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}
