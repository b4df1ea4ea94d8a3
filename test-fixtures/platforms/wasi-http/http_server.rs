//! The attribute of wstd.

use std::cell::RefCell;
use std::time::Duration;
use wstd::http::{Body, Request, Response, Result};

thread_local! {
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

#[wstd::http_server]
async fn main(request: Request<Body>) -> Result<Response<Body>> {
    let name = request.uri().path().to_owned();
    let page = std::fs::read_to_string("page.html")?; //~ blocking-call-in-async "nothing else on this thread runs"
    wait().await;
    LAST.with_borrow_mut(|last| last.push_str(&name));
    let hash = bcrypt::hash(&name, 10).unwrap_or_default();
    let answer = reqwest::Client::builder().timeout(Duration::from_secs(1)).build();
    println!("{hash} {}", answer.is_ok());
    Ok(Response::new(page.replace("NAME", &name).into()))
}

async fn wait() {
    std::thread::sleep(Duration::from_millis(10)); //~ blocking-call-in-async sleep-in-handler
}
