//! A task for each of so many parts: how many there are is said by another system, or by the program itself.

use std::num::NonZero;

use aws_sdk_dynamodb::Client;
use futures::future::{join_all, try_join_all};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::task::JoinSet;

const PARTS: i64 = 8;

struct App {
    client: Client,
    pool: sqlx::PgPool,
    parts: i64,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(&aws_config::load_from_env().await);
    let parts = std::env::var("PARTS")?.parse()?;
    let pool = sqlx::postgres::PgPoolOptions::new().max_connections(1).connect("postgres://films.internal/films").await?;
    let app = App { client, pool, parts };
    run(service_fn(|_: LambdaEvent<Value>| handle(&app))).await
}

async fn handle(app: &App) -> Result<(), Error> {
    app.by_size().await?;
    app.by_large_bound().await?;
    app.by_field().await?;
    app.by_bound().await?;
    app.by_page().await?;
    app.by_configuration().await?;
    app.by_machine().await
}

impl App {
    async fn size(&self) -> Result<i64, Error> {
        let size: Option<i64> = sqlx::query_scalar("select count(*) from films").fetch_one(&self.pool).await?;
        Ok(size.unwrap_or_default())
    }

    async fn part(&self, at: i64) -> Result<(), Error> {
        self.client.get_item().table_name(format!("films-{at}")).send().await?;
        Ok(())
    }

    async fn by_size(&self) -> Result<(), Error> {
        let parts = self.size().await? / 100_000 + 1;
        let tasks: Vec<_> = (0..parts)
            .map(|at| {
                let client = self.client.clone();
                tokio::spawn(async move { client.get_item().table_name(format!("films-{at}")).send().await }) //~ unbounded-fan-out "fetch_one` says in its answer"
            })
            .collect();
        for task in tasks {
            task.await??;
        }
        Ok(())
    }

    async fn by_large_bound(&self) -> Result<(), Error> {
        let parts = std::cmp::min(1 + self.size().await? / 100_000, 1_000_000);
        join_all((0..parts).map(|at| self.part(at))).await; //~ unbounded-fan-out
        Ok(())
    }

    async fn by_field(&self) -> Result<(), Error> {
        let row: (String, i64) = sqlx::query_as("select name, size from tables").fetch_one(&self.pool).await?;
        let mut tasks = JoinSet::new();
        for at in 0..row.1.max(1) {
            let client = self.client.clone();
            tasks.spawn(async move { client.get_item().table_name(format!("films-{at}")).send().await }); //~ unbounded-fan-out
        }
        tasks.join_all().await;
        Ok(())
    }

    async fn by_bound(&self) -> Result<(), Error> {
        let parts = (self.size().await? / 100_000 + 1).min(16);
        try_join_all((0..parts).map(|at| self.part(at))).await?;
        let parts = std::cmp::min(self.size().await?, PARTS);
        try_join_all((0..parts).map(|at| self.part(at))).await?;
        let parts = self.size().await?.clamp(1, PARTS);
        try_join_all((0..parts).map(|at| self.part(at))).await?;
        Ok(())
    }

    /// A page has as many elements as the service lets a page have.
    async fn by_page(&self) -> Result<(), Error> {
        let page = self.client.query().table_name("films").send().await?;
        let count = page.items().len() as i64;
        try_join_all((0..count).map(|at| self.part(at))).await?;
        let first = page.items().iter().map(|item| item.len() as i64).sum::<i64>();
        try_join_all((0..first).map(|at| self.part(at))).await?;
        println!("{:?}", page.last_evaluated_key());
        let names: Vec<String> = sqlx::query_scalar("select names from tables").fetch_one(&self.pool).await?;
        let first = names.first().map_or(0, |name| name.len() as i64);
        try_join_all((0..names.len() as i64 + first).map(|at| self.part(at))).await?;
        Ok(())
    }

    async fn by_configuration(&self) -> Result<(), Error> {
        try_join_all((0..self.parts).map(|at| self.part(at))).await?;
        let parts: i64 = std::env::var("SHARDS")?.parse()?;
        try_join_all((0..parts).map(|at| self.part(at))).await?;
        try_join_all((0..PARTS).map(|at| self.part(at))).await?;
        Ok(())
    }

    async fn by_machine(&self) -> Result<(), Error> {
        let cores = std::thread::available_parallelism().map_or(1, NonZero::get) as i64;
        try_join_all((0..cores).map(|at| self.part(at))).await?;
        Ok(())
    }
}
