//! An import that hands rows from one task to another, without asking whether the other keeps up.

use futures::StreamExt;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;
use sqlx::PgPool;
use tokio::sync::mpsc::{self, UnboundedSender};

#[derive(Clone, Deserialize)]
struct Import {
    rows: Vec<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let pool = PgPool::connect_lazy("postgres://rows")?;
    run(service_fn(|event: LambdaEvent<Import>| handler(event, &pool))).await
}

async fn handler(event: LambdaEvent<Import>, pool: &PgPool) -> Result<(), Error> {
    let import = event.payload;
    start(pool, import.rows.clone()).await?;
    by_threads(&import);
    by_futures(import.clone()).await;
    stored(pool).await?;
    handed_on(import.clone()).await;
    by_tasks(import.clone()).await;
    for_each(&import).await;
    Ok(())
}

async fn start(pool: &PgPool, rows: Vec<String>) -> Result<(), Error> {
    insert(pool, rows).await
}

async fn insert(pool: &PgPool, rows: Vec<String>) -> Result<(), Error> {
    let (sender, mut receiver) = mpsc::unbounded_channel(); //~ unbounded-channel "as the request brings elements"
    for row in rows {
        sender.send(row)?;
    }
    drop(sender);
    while let Some(row) = receiver.recv().await {
        sqlx::query("insert into rows values ($1)").bind(row).execute(pool).await?;
    }
    Ok(())
}

fn by_threads(import: &Import) {
    let (sender, receiver) = std::sync::mpsc::channel(); //~ unbounded-channel
    for row in &import.rows {
        sender.send(row.clone()).ok();
    }
    println!("{}", receiver.try_iter().count());
}

async fn by_futures(import: Import) {
    let (sender, receiver) = futures::channel::mpsc::unbounded(); //~ unbounded-channel
    let filling = async move {
        for row in import.rows {
            sender.unbounded_send(row).ok();
        }
    };
    let (_, count) = futures::future::join(filling, receiver.count()).await;
    println!("{count}");
}

async fn stored(pool: &PgPool) -> Result<(), Error> {
    let (sender, mut receiver) = mpsc::unbounded_channel(); //~ unbounded-channel "answers with elements"
    let rows: Vec<String> = sqlx::query_scalar("select name from rows").fetch_all(pool).await?;
    for row in rows {
        sender.send(row)?;
    }
    println!("{:?}", receiver.recv().await);
    Ok(())
}

async fn handed_on(import: Import) {
    let (sender, mut receiver) = mpsc::unbounded_channel(); //~ unbounded-channel
    fill(sender, &import.rows);
    while let Some(row) = receiver.recv().await {
        println!("{row}");
    }
}

fn fill(sender: UnboundedSender<String>, rows: &[String]) {
    let copy = sender.clone();
    for row in rows {
        copy.send(row.clone()).ok();
    }
}

async fn by_tasks(import: Import) {
    let (sender, mut receiver) = mpsc::unbounded_channel(); //~ unbounded-channel
    let counting = async {
        let mut rows = import.rows;
        while let Some(row) = rows.pop() {
            let sender = sender.clone();
            sender.send(row.len()).ok();
        }
    };
    counting.await;
    println!("{:?}", receiver.recv().await);
}

async fn for_each(import: &Import) {
    let (sender, mut receiver) = mpsc::unbounded_channel(); //~ unbounded-channel
    import.rows.iter().for_each(|row| drop(sender.send(row.len())));
    println!("{:?}", receiver.recv().await);
}
