//! The attributes of later versions: the instance is kept, and meets several requests at once.

use spin_sdk::http::{IntoResponse, Request};
use spin_sdk::{http_service, redis_subscriber};
use std::sync::Mutex;

static LAST: Mutex<String> = Mutex::new(String::new()); //~ mutable-static "later requests on this instance see it"

#[http_service]
async fn handle(request: Request) -> anyhow::Result<impl IntoResponse> {
    let pattern = regex::Regex::new("^/[a-z]*$")?; //~ init-per-invocation
    Ok(format!("{}", pattern.is_match(request.path())))
}

#[redis_subscriber]
async fn remember(message: Vec<u8>) -> anyhow::Result<()> {
    LAST.lock().unwrap().push_str(&String::from_utf8(message)?);
    Ok(())
}
