//! A service of our own that is given to Shuttle whole.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{Context, Poll};

#[derive(Clone)]
struct Pages;

impl tower::Service<http::Request<String>> for Pages {
    type Response = http::Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _request: http::Request<String>) -> Self::Future {
        let page = std::fs::read_to_string("index.html").unwrap_or_default(); //~ blocking-call-in-async
        ready(Ok(http::Response::new(page)))
    }
}

#[shuttle_runtime::main]
async fn main() -> shuttle_tower::ShuttleTower<Pages> {
    println!("{}", std::fs::read_to_string("greeting.txt").unwrap_or_default());
    Ok(Pages.into())
}
