//! Shuttle makes `main`; the function below its attribute gives the server, and what it starts goes on.

use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};
use shuttle_axum::ShuttleAxum;
use shuttle_runtime::SecretStore;
use sqlx::PgPool;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[derive(Clone)]
struct App {
    pool: PgPool,
    last: Arc<Mutex<String>>,
}

#[shuttle_runtime::main]
async fn main(#[shuttle_shared_db::Postgres] pool: PgPool, #[shuttle_runtime::Secrets] secrets: SecretStore) -> ShuttleAxum {
    let name = secrets.get("NAME").unwrap_or_default();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(Duration::from_secs(60)).await;
            println!("{name} is alive");
        }
    });
    let app = App { pool, last: Arc::new(Mutex::new(String::new())) };
    let router = Router::new().route("/", get(index)).route("/names", post(rename)).with_state(app);
    Ok(router.into())
}

async fn index(State(app): State<App>) -> String {
    std::fs::read_to_string("index.html").unwrap_or_else(|_| app.last.lock().unwrap().clone()) //~ blocking-call-in-async
}

async fn rename(State(app): State<App>, name: String) -> &'static str {
    app.last.lock().unwrap().push_str(&name); //~ shared-mutable-state
    let pool = app.pool.clone();
    tokio::spawn(async move { sqlx::query("insert into names values ($1)").bind(name).execute(&pool).await }); //~ detached-task "lost without a trace"
    "renamed"
}
