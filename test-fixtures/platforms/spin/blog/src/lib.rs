//! A component as it should be: what is built serves the one request for which the instance is there.

mod posts;

use spin_sdk::http::{IntoResponse, Params, Request, Response, Router};
use spin_sdk::http_component;
use std::time::Instant;

type Error = Box<dyn std::error::Error>;

#[http_component]
fn handle(request: Request) -> Result<impl IntoResponse, Error> {
    let start = Instant::now();
    let mut router = Router::new();
    router.get("/posts/:name", post);
    let answer = router.handle(request);
    println!("{} ms", start.elapsed().as_millis());
    Ok(answer)
}

fn post(_request: Request, params: Params) -> Result<impl IntoResponse, Error> {
    match posts::read(params.get("name").unwrap_or_default())? {
        Some(text) => Ok(Response::new(200, text)),
        None => Ok(Response::new(404, "no such post".to_owned())),
    }
}
