//! Nothing to be found: what is kept is made in `main`.

use serde_json::{Value, json};
use vercel_runtime::{Error, Request, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let pool = shop::pool()?;
    run(service_fn(move |_request: Request| {
        let pool = pool.clone();
        async move { list(&pool).await }
    }))
    .await
}

async fn list(pool: &sqlx::PgPool) -> Result<Value, Error> {
    let items = shop::items(pool).await?;
    Ok(json!({ "items": items }))
}
