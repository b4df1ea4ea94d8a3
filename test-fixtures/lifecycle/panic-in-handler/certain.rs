//! Answers that are there whatever the request holds.

use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};

async fn handler(request: Request) -> Result<Response<Body>, Error> {
    let context = request.request_context_ref().unwrap();
    let mut names = Vec::new();
    for entry in std::fs::read_dir("templates")?.flatten() { //~ blocking-call-in-async
        names.push(entry.file_name().to_str().unwrap().to_owned());
        names.push(entry.path().file_stem().unwrap().to_string_lossy().into_owned());
    }
    Ok(Response::new(format!("{context:?} {names:?}").into()))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler)).await
}
