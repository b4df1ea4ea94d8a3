//! A table of scores in the stores of the host: what they answer is as little the component's own as what the request brings.

use core::panic;

use spin_sdk::http::{IntoResponse, Method, Request, Response};
use spin_sdk::http_component;
use spin_sdk::key_value::Store;
use spin_sdk::sqlite::{Connection, Value};
use spin_sdk::variables;

struct Score {
    name: String,
}

#[http_component]
fn scores(request: Request) -> anyhow::Result<impl IntoResponse> {
    // Which operation is asked for says nothing about the body.
    if !matches!(*request.method(), Method::Post | Method::Put) {
        return Ok(Response::new(405, String::new()));
    }
    let body = std::str::from_utf8(request.body())?;
    let name = match body.strip_prefix("name=") {
        Some(name) => name,
        None => panic!("no name"), //~ panic-in-handler "`panic!` is reached when the request"
    };
    remember(name)?;
    let table = match list() {
        Ok(table) => table,
        Err(error) => panic!("no table: {error}"), //~ panic-in-handler "`panic!` is reached when a service"
    };
    let names: Vec<&str> = table.iter().map(|score| score.name.as_str()).collect();
    let first = list().unwrap(); //~ panic-in-handler
    Ok(Response::new(200, format!("{} {} {}", names.join(","), first.len(), greeting())))
}

fn remember(name: &str) -> anyhow::Result<()> {
    let store = Store::open_default()?;
    let last = store.get("last")?.unwrap(); //~ panic-in-handler
    store.set("before", &last)?;
    store.set("last", name.as_bytes())?;
    Ok(())
}

fn list() -> anyhow::Result<Vec<Score>> {
    let connection = Connection::open_default()?;
    let answer = connection.execute("SELECT name FROM scores LIMIT ?", &[Value::Integer(10)])?;
    let names = answer.rows.iter().map(|row| match &row.values[..] {
        [Value::Text(name), ..] => Score { name: name.clone() },
        _ => Score { name: String::new() },
    });
    Ok(names.collect())
}

/// What the deployment sets is the program's own.
fn greeting() -> String {
    variables::get("greeting").expect("it is set in the manifest")
}
