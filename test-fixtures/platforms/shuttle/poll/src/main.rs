//! A service with mistakes: the container lives long, but requests still pay for what they build and wait for.

mod votes;

use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};

#[shuttle_runtime::main]
async fn main() -> shuttle_axum::ShuttleAxum {
    let router = Router::new().route("/votes/{name}", post(vote)).route("/result", get(result));
    Ok(router.into())
}

async fn vote(Path(name): Path<String>) -> String {
    if !votes::is_name(&name) {
        return "no such name".to_owned();
    }
    votes::add(&name);
    std::thread::sleep(std::time::Duration::from_millis(20)); //~ blocking-call-in-async sleep-in-handler
    votes::publish(&name).await
}

async fn result() -> String {
    std::fs::read_to_string("result.txt").unwrap_or_default() //~ blocking-call-in-async
}
