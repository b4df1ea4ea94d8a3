//! The official runtime: a function becomes a service, and several requests run on one instance.

use std::process;
use vercel_runtime::{Error, Request, Response, ResponseBody, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}

async fn handler(request: Request) -> Result<Response<ResponseBody>, Error> {
    let name = request.uri().path().trim_start_matches('/').to_owned();
    if name.is_empty() {
        process::exit(1); //~ process-exit "kills the instance"
    }
    let page = std::fs::read_to_string("public/index.html")?; //~ blocking-call-in-async "other requests on this thread stand still"
    Ok(Response::builder().status(200).body(page.replace("NAME", &name).into())?)
}
