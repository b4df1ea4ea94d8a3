//! What can be written, what is only read, and what happens only elsewhere.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use lambda_http::{Body, Error, Request, Response, run, service_fn};
use rusqlite::Connection;

const MOUNT: &str = "/mnt/orders";

struct Options {
    is_local: bool,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let options = Options { is_local: std::env::args().any(|argument| argument == "--local") };
    if std::env::var("AWS_LAMBDA_RUNTIME_API").is_err() {
        fs::write("local.pid", std::process::id().to_string())?;
    }
    run(service_fn(|request: Request| serve(request, &options))).await
}

async fn serve(request: Request, options: &Options) -> Result<Response<Body>, Error> {
    let path = request.uri().path().to_owned();
    if options.is_local {
        tokio::fs::write("last-request.txt", &path).await?;
    }
    let folder = std::env::var("ORDERS").unwrap_or_else(|_| "orders".to_owned());
    tokio::fs::write(Path::new(&folder).join("last"), &path).await?;
    let size = tokio::task::spawn_blocking(move || work(&path)).await??;
    Ok(Response::new(size.to_string().into()))
}

fn work(path: &str) -> Result<u64, Error> {
    let id = path.trim_start_matches('/');
    let scratch = format!("/tmp/{id}");
    fs::write(&scratch, id)?;
    fs::rename(&scratch, format!("{MOUNT}/{id}"))?;
    OpenOptions::new().write(true).open("/dev/stderr")?.write_all(b"moved\n")?;
    trace(id)?;
    let mut text = String::new();
    OpenOptions::new().read(true).write(false).open("names.txt")?.read_to_string(&mut text)?;
    File::open("prices.csv")?.read_to_string(&mut text)?;
    let countries = Connection::open("countries.sqlite")?; //~ connection-per-invocation
    let rows: u64 = countries.query_row("SELECT count(*) FROM countries", [], |row| row.get(0))?;
    write(id, "report.txt")?;
    copy_to(&std::env::temp_dir(), id)?;
    Ok(rows + text.len() as u64)
}

/// Only where somebody asks for it.
fn trace(id: &str) -> Result<(), Error> {
    if std::env::var_os("TRACE_REQUESTS").is_none() {
        return Ok(());
    }
    fs::write("trace.txt", id)?;
    if cfg!(debug_assertions) {
        fs::write("debug.txt", id)?;
    }
    Ok(())
}

/// A function of our own that writes nothing.
fn write(id: &str, name: &str) -> Result<(), Error> {
    println!("{name}: {id}");
    Ok(())
}

fn copy_to(folder: &Path, id: &str) -> Result<(), Error> {
    fs::copy("names.txt", folder.join(id))?; //~ leftover-temp-file
    Ok(())
}
