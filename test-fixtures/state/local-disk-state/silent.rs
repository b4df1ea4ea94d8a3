//! Files that a function may have: work in progress, copies of what lies elsewhere, and what others share.

use std::fs;
use std::path::Path;

use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};
use rusqlite::Connection;
use sqlx::postgres::PgPool;

const MODEL: &str = "/tmp/model.bin";
const COUNTER: &str = "/mnt/shared/counter";

/// A store of our own that is named like the other.
mod sled {
    pub fn open(path: &str) -> String {
        path.to_owned()
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let pool = PgPool::connect("postgres://orders.internal/orders").await?;
    let note = sled::open("/tmp/notes");
    run(service_fn(|request: Request| serve(request, &pool, &note))).await
}

async fn serve(request: Request, pool: &PgPool, note: &str) -> Result<Response<Body>, Error> {
    let name = request.query_string_parameters().first("name").unwrap_or("none").to_owned();
    sqlx::query("INSERT INTO orders (name) VALUES ($1)").bind(name.clone()).execute(pool).await?;
    let id = request.uri().path().trim_start_matches('/').to_owned();
    let text = tokio::task::spawn_blocking(move || work(&name, &id)).await??;
    Ok(Response::new(format!("{text} {note}").into()))
}

fn work(name: &str, id: &str) -> Result<String, Error> {
    let model = model()?;
    let country = country(name)?;
    let rows = spool(id)?;
    let shared = count_shared()?;
    let configured = configured(name)?;
    let sorted = sorted(name)?;
    Ok(format!("{} {country} {rows} {shared} {configured} {sorted}", model.len()))
}

/// Downloaded once per instance: a copy, under a fixed name.
fn model() -> Result<Vec<u8>, Error> {
    if let Ok(model) = fs::read(MODEL) {
        return Ok(model);
    }
    let model = vec![0; 1024];
    fs::write(MODEL, &model)?;
    Ok(model)
}

/// A table that comes with the program, and is only read.
fn country(name: &str) -> Result<String, Error> {
    let table = Connection::open("countries.sqlite")?; //~ connection-per-invocation
    Ok(table.query_row("SELECT country FROM names WHERE name = ?1", [name], |row| row.get(0))?)
}

/// A database for this one request.
fn spool(id: &str) -> Result<usize, Error> {
    let spool = Connection::open(format!("/tmp/{id}.sqlite"))?;
    spool.execute_batch("CREATE TABLE lines (text TEXT)")?;
    let memory = Connection::open(":memory:")?; //~ connection-per-invocation
    memory.execute_batch("CREATE TABLE lines (text TEXT)")?;
    Ok(spool.execute("INSERT INTO lines VALUES (?1)", [id])? + memory.execute("INSERT INTO lines VALUES (?1)", [id])?)
}

/// A file system that all instances mount.
fn count_shared() -> Result<u64, Error> {
    let count = fs::read_to_string(COUNTER)?.trim().parse::<u64>()? + 1;
    fs::write(COUNTER, count.to_string())?;
    let ledger = Connection::open(Path::new("/mnt/shared").join("ledger.sqlite"))?; //~ connection-per-invocation
    ledger.execute("UPDATE ledger SET count = count + 1", [])?;
    Ok(count)
}

/// Where this leads, the deployment decides.
fn configured(name: &str) -> Result<usize, Error> {
    let path = std::env::var("DATABASE").unwrap_or_else(|_| "/tmp/local.sqlite".into());
    let database = Connection::open(path)?; //~ connection-per-invocation
    Ok(database.execute("DELETE FROM names WHERE name = ?1", [name])?)
}

/// Work in progress: written first, read by another, removed.
fn sorted(name: &str) -> Result<String, Error> {
    fs::write("/tmp/unsorted", name)?;
    let unsorted = fs::read_to_string("/tmp/unsorted")?;
    fs::write("/tmp/sorted", unsorted.to_lowercase())?;
    let ledger = Connection::open("/tmp/export.sqlite")?; //~ connection-per-invocation
    ledger.execute("INSERT INTO names VALUES (?1)", [name])?;
    let bytes = fs::read("/tmp/export.sqlite")?;
    let scratch = fs::read_to_string("/tmp/scratch").unwrap_or_default();
    fs::write("/tmp/scratch", format!("{scratch}{name}{}", bytes.len()))?;
    fs::remove_file("/tmp/scratch")?;
    Ok(fs::read_to_string("/tmp/sorted")?)
}
