//! A function that writes as if the disk were its own.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use rusqlite::Connection;

const FOLDER: &str = "data";

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (writer, _guard) = tracing_appender::non_blocking(tracing_appender::rolling::daily("logs", "orders")); //~ write-outside-tmp "`logs` is written" unflushed-telemetry
    tracing_subscriber::fmt().with_writer(writer).init();
    let carts = sled::open("carts")?; //~ write-outside-tmp "`carts`"
    run(service_fn(|request: Request| serve(request, &carts))).await
}

async fn serve(request: Request, carts: &sled::Db) -> Result<Response<Body>, Error> {
    let path = request.uri().path().to_owned();
    tokio::fs::create_dir_all(FOLDER).await?; //~ write-outside-tmp "`data` is written, but on AWS Lambda only `/tmp` can be"
    tokio::fs::copy("/tmp/report.csv", Path::new(FOLDER).join("report.csv")).await?; //~ write-outside-tmp "`data/report.csv`"
    let size = tokio::task::spawn_blocking(move || work(&path)).await??;
    Ok(Response::new(format!("{size} {}", carts.was_recovered()).into()))
}

fn work(path: &str) -> Result<usize, Error> {
    if let Err(error) = note(path) {
        eprintln!("not noted: {error}");
    }
    save(Path::new("/var/orders"), path)?;
    count(path)
}

/// The error is handled, and comes each time.
fn note(path: &str) -> std::io::Result<()> {
    let mut log = OpenOptions::new().append(true).create(true).open("./access.log")?; //~ write-outside-tmp "`./access.log`"
    writeln!(log, "{path}")
}

/// Two calls from the handler, in a folder that a caller names, under a name that the request brings.
fn save(folder: &Path, path: &str) -> Result<(), Error> {
    let mut file = File::create(folder.join(path))?; //~ write-outside-tmp "`/var/orders/..`"
    file.write_all(path.as_bytes())?;
    Ok(())
}

fn count(path: &str) -> Result<usize, Error> {
    let connection = Connection::open(database())?; //~ write-outside-tmp "`/opt/orders/orders.sqlite`" connection-per-invocation
    Ok(connection.execute("UPDATE paths SET count = count + 1 WHERE path = ?1", [path])?)
}

fn database() -> PathBuf {
    PathBuf::from("/opt/orders").join("orders.sqlite")
}
