//! Much at the same time, within bounds.

use std::sync::Arc;
use std::time::Duration;

use aws_lambda_events::event::sqs::SqsEvent;
use futures::StreamExt;
use futures::future::{join_all, try_join_all};
use futures::stream::{self, FuturesUnordered};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use sqlx::PgPool;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

const SHOPS: [&str; 3] = ["https://a.example.com", "https://b.example.com", "https://c.example.com"];
const AT_ONCE: usize = 16;

#[derive(Clone, Deserialize)]
struct Refresh {
    pages: Vec<String>,
}

#[derive(Clone)]
struct App {
    http: reqwest::Client,
    pool: PgPool,
    mirrors: Vec<String>,
}

impl App {
    async fn refresh(&self, page: &str) -> Result<(), Error> {
        self.http.post(page).send().await?;
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let http = reqwest::Client::builder().timeout(Duration::from_secs(3)).build()?;
    let pool = PgPool::connect_lazy("postgres://pages")?;
    let app = App { http, pool, mirrors: vec!["https://m.example.com".to_owned()] };
    run(service_fn(|event: LambdaEvent<SqsEvent>| handler(event, &app))).await
}

async fn handler(event: LambdaEvent<SqsEvent>, app: &App) -> Result<(), Error> {
    // A batch is as large as the event source is configured to make it.
    join_all(event.payload.records.iter().filter_map(|record| record.body.as_deref()).map(|page| app.refresh(page))).await;
    let mut tasks = JoinSet::new();
    for record in event.payload.records {
        let app = app.clone();
        tasks.spawn(async move { message(&app, record.body.unwrap_or_default()).await });
    }
    tasks.join_all().await;
    shops(app).await;
    limited(app).await
}

async fn message(app: &App, body: String) -> Result<(), Error> {
    let refresh: Refresh = serde_json::from_str(&body)?;
    // Sixteen at a time.
    let calls = stream::iter(&refresh.pages).map(|page| app.refresh(page));
    println!("{}", calls.buffer_unordered(AT_ONCE).count().await);
    for some in refresh.pages.chunks(AT_ONCE) {
        try_join_all(some.iter().map(|page| app.refresh(page))).await?;
    }
    try_join_all(refresh.pages.iter().take(8).map(|page| app.refresh(page))).await?;
    stream::iter(&refresh.pages).for_each_concurrent(4, |page| async move { drop(app.refresh(page).await) }).await;
    permits(app, refresh.clone()).await;
    drained(app, &refresh.pages).await;
    in_turn(app, refresh.pages).await;
    Ok(())
}

async fn permits(app: &App, refresh: Refresh) {
    let permits = Arc::new(Semaphore::new(8));
    let mut tasks = JoinSet::new();
    for page in refresh.pages {
        let (app, permits) = (app.clone(), permits.clone());
        tasks.spawn(async move {
            let _permit = permits.acquire().await;
            app.refresh(&page).await.is_ok()
        });
    }
    tasks.join_all().await;
}

async fn drained(app: &App, pages: &[String]) {
    let mut waiting = FuturesUnordered::new();
    for page in pages {
        if waiting.len() >= AT_ONCE {
            waiting.next().await;
        }
        waiting.push(app.refresh(page));
    }
    while waiting.next().await.is_some() {}
}

async fn in_turn(app: &App, pages: Vec<String>) {
    for page in pages {
        let app = app.clone();
        let task = tokio::spawn(async move { app.refresh(&page).await.is_ok() });
        println!("{}", task.await.unwrap_or(false));
    }
}

async fn shops(app: &App) {
    join_all(SHOPS.iter().map(|shop| app.refresh(shop))).await;
    join_all(app.mirrors.iter().map(|mirror| app.refresh(mirror))).await;
    join_all([app.refresh("https://d.example.com"), app.refresh("https://e.example.com")]).await;
    join_all((0..10).map(|_| app.refresh("https://f.example.com"))).await;
}

async fn limited(app: &App) -> Result<(), Error> {
    let newest: Vec<String> = sqlx::query_scalar("select address from pages order by changed limit 20").fetch_all(&app.pool).await?;
    join_all(newest.iter().map(|page| app.refresh(page))).await;
    Ok(())
}
