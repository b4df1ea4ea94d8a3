//! Lazy values in statics, in function-local statics and in the shared state.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use sqlx::PgPool;
use tokio::sync::OnceCell;

#[derive(Default)]
struct App {
    pool: OnceCell<PgPool>,
    http: OnceLock<reqwest::Client>,
    secret: OnceCell<String>,
}

impl App {
    async fn pool(&self) -> Result<&PgPool, Error> {
        self.pool
            .get_or_try_init(|| async {
                let url = std::env::var("DATABASE_URL")?;
                Ok::<_, Error>(PgPool::connect(&url).await?)
            })
            .await
    }

    fn http(&self) -> &reqwest::Client {
        self.http.get_or_init(|| reqwest::Client::builder().timeout(Duration::from_secs(2)).build().expect("the TLS backend is there"))
    }

    async fn secret(&self) -> Result<&str, Error> {
        let secret =
            self.secret.get_or_try_init(|| async { self.http().get("http://localhost:2773/secret").send().await?.text().await }).await?;
        Ok(secret)
    }
}

fn started() -> &'static std::time::Instant {
    static STARTED: OnceLock<std::time::Instant> = OnceLock::new();
    STARTED.get_or_init(std::time::Instant::now)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let app = Arc::new(App::default());
    run(service_fn(move |_: Request| {
        let app = app.clone();
        async move { count(&app).await }
    }))
    .await
}

async fn count(app: &App) -> Result<Response<Body>, Error> {
    let rows: i64 = sqlx::query_scalar("select count(*) from visits").fetch_one(app.pool().await?).await?;
    let secret = app.secret().await?;
    tracing::info!(age = ?started().elapsed(), length = secret.len(), "counted");
    Ok(Response::new(rows.to_string().into()))
}
