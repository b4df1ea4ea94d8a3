//! A function that refreshes product pages, all of them at once.

use std::collections::HashMap;
use std::time::Duration;

use aws_sdk_s3::Client as Bucket;
use futures::StreamExt;
use futures::future::{join_all, try_join_all};
use futures::stream::{self, FuturesUnordered};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use sqlx::PgPool;
use tokio::task::JoinSet;

#[derive(Clone, Deserialize)]
struct Refresh {
    pages: Vec<String>,
    copies: u32,
    by_shop: HashMap<String, String>,
}

#[derive(Clone)]
struct App {
    http: reqwest::Client,
    pool: PgPool,
    bucket: Bucket,
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
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let app = App { http, pool, bucket: Bucket::new(&config) };
    run(service_fn(|event: LambdaEvent<Refresh>| handler(event, &app))).await
}

async fn handler(event: LambdaEvent<Refresh>, app: &App) -> Result<(), Error> {
    let refresh = event.payload;
    update(app, &refresh.pages).await?;
    one_by_one(app, refresh.clone()).await;
    in_tasks(app.clone(), &refresh.pages).await;
    in_a_set(app.clone(), refresh.by_shop).await;
    stored(app).await?;
    streamed(app, &refresh.pages).await;
    copies(app, refresh.copies).await?;
    mirrored(app).await?;
    announced(app).await?;
    Ok(())
}

async fn update(app: &App, pages: &[String]) -> Result<(), Error> {
    refresh_all(app, pages).await
}

async fn refresh_all(app: &App, pages: &[String]) -> Result<(), Error> {
    try_join_all(pages.iter().map(|page| app.refresh(page))).await?; //~ unbounded-fan-out "as the request brings elements"
    Ok(())
}

async fn one_by_one(app: &App, refresh: Refresh) {
    let mut waiting = FuturesUnordered::new();
    for page in &refresh.pages {
        waiting.push(app.refresh(page)); //~ unbounded-fan-out
    }
    while let Some(result) = waiting.next().await {
        println!("{}", result.is_ok());
    }
}

async fn in_tasks(app: App, pages: &[String]) {
    let mut handles = Vec::new();
    for page in pages.to_vec() {
        let app = app.clone();
        handles.push(tokio::spawn(async move { app.refresh(&page).await.is_ok() })); //~ unbounded-fan-out
    }
    for handle in handles {
        println!("{}", handle.await.unwrap_or(false));
    }
}

async fn in_a_set(app: App, by_shop: HashMap<String, String>) {
    let mut set = JoinSet::new();
    for (_, page) in by_shop {
        let app = app.clone();
        set.spawn(async move { app.refresh(&page).await.is_ok() }); //~ unbounded-fan-out
    }
    while let Some(result) = set.join_next().await {
        println!("{}", result.is_ok());
    }
}

async fn stored(app: &App) -> Result<(), Error> {
    let pages: Vec<String> = sqlx::query_scalar("select address from pages").fetch_all(&app.pool).await?;
    let mut calls = Vec::new();
    for page in &pages {
        calls.push(app.refresh(page));
    }
    join_all(calls).await; //~ unbounded-fan-out "`sqlx::query::QueryScalar::fetch_all` answers with"
    Ok(())
}

async fn streamed(app: &App, pages: &[String]) {
    let all = stream::iter(pages).map(|page| app.refresh(page)).buffer_unordered(usize::MAX); //~ unbounded-fan-out
    println!("{}", all.count().await);
    stream::iter(pages).for_each_concurrent(None, |page| async move { //~ unbounded-fan-out
        app.refresh(page).await.ok();
    }).await;
    let calls = stream::iter(pages).map(|page| app.refresh(page));
    println!("{}", calls.buffered(pages.len()).count().await); //~ unbounded-fan-out
}

async fn copies(app: &App, wanted: u32) -> Result<(), Error> {
    let copies = std::cmp::min(1 + wanted / 10, 1_000_000);
    try_join_all((0..copies).map(|_| app.refresh("https://example.com/copy"))).await?; //~ unbounded-fan-out
    Ok(())
}

async fn mirrored(app: &App) -> Result<(), Error> {
    let pages: Vec<String> = app.http.get("https://example.com/pages.json").send().await?.json().await?;
    let tasks: Vec<_> = pages
        .into_iter()
        .map(|page| {
            let app = app.clone();
            tokio::spawn(async move { app.refresh(&page).await.is_ok() }) //~ unbounded-fan-out
        })
        .collect();
    for done in join_all(tasks).await {
        println!("{}", done.is_ok());
    }
    Ok(())
}

async fn names(app: &App) -> Result<Vec<String>, Error> {
    let list = app.bucket.list_objects_v2().bucket("pages").into_paginator().send();
    let pages = list.try_collect::<Vec<String>>().await?;
    Ok(pages)
}

async fn announced(app: &App) -> Result<(), Error> {
    let names = names(app).await?;
    join_all(names.iter().map(|name| app.refresh(name))).await; //~ unbounded-fan-out
    Ok(())
}
