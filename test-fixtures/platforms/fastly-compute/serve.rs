//! An instance that is kept for further requests: what is built in each can be kept, and statics are seen by the next.

use fastly::http::serve::Serve;
use fastly::{Error, Request, Response};
use std::sync::{Mutex, OnceLock};

static PATTERN: OnceLock<regex::Regex> = OnceLock::new();
static LAST: Mutex<String> = Mutex::new(String::new()); //~ mutable-static "later requests on this instance see it"

fn handler(request: Request) -> Result<Response, Error> {
    let kept = PATTERN.get_or_init(|| regex::Regex::new("^/[a-z]*$").unwrap());
    let built = regex::Regex::new("^/[0-9]*$")?; //~ init-per-invocation
    LAST.lock().unwrap().push_str(request.get_path());
    let known = kept.is_match(request.get_path()) || built.is_match(request.get_path());
    Ok(Response::from_body(known.to_string()))
}

fn main() -> Result<(), Error> {
    Serve::new().with_max_requests(50).run(handler).into_result()
}
