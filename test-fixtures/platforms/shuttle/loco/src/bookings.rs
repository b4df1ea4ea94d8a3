//! The routes.

use crate::letters::{Letter, Letters};
use loco_rs::prelude::*;

async fn list() -> Result<Response> {
    let pattern = regex::Regex::new("^[a-z]+$"); //~ init-per-invocation
    format::text(if pattern.is_ok() { "none" } else { "unknown" })
}

async fn book(State(context): State<AppContext>) -> Result<Response> {
    std::thread::sleep(std::time::Duration::from_millis(5)); //~ blocking-call-in-async sleep-in-handler
    Letters::perform_later(&context, Letter { text: "booked".to_owned() }).await?;
    format::empty()
}

pub fn routes() -> Routes {
    Routes::new().prefix("/bookings").add("/", get(list)).add("/", post(book))
}
