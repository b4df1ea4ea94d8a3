//! Any version will do: the lock file says that it is one that takes requests one after the other.

use vercel_runtime::{Body, Error, Request, Response, run};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(handler).await
}

async fn handler(_request: Request) -> Result<Response<Body>, Error> {
    let name = std::fs::read_to_string("name.txt")?; //~ blocking-call-in-async "nothing else on this thread runs"
    Ok(Response::new(name.into()))
}
