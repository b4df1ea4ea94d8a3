//! A shop that keeps its books on the disk of the instance.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use rusqlite::Connection;
use serde_json::{Value, json};
use sqlx::sqlite::SqlitePool;

const FOLDER: &str = "/tmp/shop";
const VISITS: &str = "/tmp/visits.json";

struct Shop {
    pool: SqlitePool,
    carts: sled::Db,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let pool = SqlitePool::connect("sqlite:///tmp/shop.db?mode=rwc").await?; //~ local-disk-state "`/tmp/shop.db` is a database on the disk of one instance"
    let carts = open_carts()?;
    let shop = Shop { pool, carts };
    run(service_fn(|request: Request| serve(request, &shop))).await
}

fn open_carts() -> sled::Result<sled::Db> {
    sled::open(format!("{FOLDER}/carts")) //~ local-disk-state "`/tmp/shop/carts` is a database"
}

async fn serve(request: Request, shop: &Shop) -> Result<Response<Body>, Error> {
    let path = request.uri().path().to_owned();
    sqlx::query("INSERT INTO views (path) VALUES (?)").bind(path.clone()).execute(&shop.pool).await?;
    let (log, visits) = tokio::task::spawn_blocking(move || {
        let log = write_log(&path)?;
        Ok::<_, Error>((log, count_visit(&path)?))
    })
    .await??;
    remember(&visits).await?;
    Ok(Response::new(format!("{log} of {visits}, carts on disk: {}", shop.carts.was_recovered()).into()))
}

/// Two calls from the handler, and the file is named by a third.
fn write_log(path: &str) -> Result<usize, Error> {
    let connection = connect(&log_file())?;
    Ok(connection.execute("insert into log (path) values (?1)", [path])?)
}

fn log_file() -> PathBuf {
    Path::new(FOLDER).join("log.sqlite")
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    Connection::open(path) //~ local-disk-state "`/tmp/shop/log.sqlite`" connection-per-invocation
}

fn count_visit(path: &str) -> Result<Value, Error> {
    let mut visits = load()?;
    visits[path] = json!(visits[path].as_u64().unwrap_or_default() + 1);
    store(&visits)?;
    let mut last = File::create("/tmp/last")?;
    last.write_all(path.as_bytes())?;
    Ok(visits)
}

fn load() -> Result<Value, Error> {
    Ok(serde_json::from_str(&fs::read_to_string(VISITS)?)?)
}

fn store(visits: &Value) -> Result<(), Error> {
    let file = File::create(VISITS)?; //~ local-disk-state "`/tmp/visits.json` is read, changed and written back"
    Ok(serde_json::to_writer(file, visits)?)
}

async fn remember(visits: &Value) -> Result<(), Error> {
    let before = tokio::fs::read_to_string("/tmp/history.txt").await.unwrap_or_default();
    tokio::fs::write("/tmp/history.txt", format!("{before}\n{visits}")).await?; //~ local-disk-state "`/tmp/history.txt`"
    tokio::task::spawn_blocking(rank).await?
}

fn rank() -> Result<(), Error> {
    let text = fs::read_to_string("/tmp/ranks").unwrap_or_default();
    let mut ranks: Vec<&str> = text.lines().collect();
    ranks.sort_unstable();
    let mut file = OpenOptions::new().write(true).truncate(true).create(true).open("/tmp/ranks")?; //~ local-disk-state
    file.write_all(ranks.join("\n").as_bytes())?;
    Ok(())
}
