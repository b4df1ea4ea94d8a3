//! A component of its own for each request: nothing is kept, so nothing has to be built once.

use spin_sdk::http::{IntoResponse, Request, Response};
use spin_sdk::http_component;
use std::sync::Mutex;

static HITS: Mutex<u32> = Mutex::new(0); //~ mutable-static "it is lost with the request, because the next one meets a new instance"

#[http_component]
fn handle(request: Request) -> anyhow::Result<impl IntoResponse> {
    let pattern = regex::Regex::new("^/[a-z]*$")?;
    let hits = {
        let mut hits = HITS.lock().unwrap();
        *hits += 1;
        *hits
    };
    if !pattern.is_match(request.path()) {
        std::process::exit(1); //~ process-exit
    }
    let page = std::fs::read_to_string("/page.html")?;
    let client = redis::Client::open("redis://127.0.0.1/")?;
    drop(client.get_connection()?);
    Ok(Response::new(200, page.replace("HITS", &hits.to_string())))
}
