//! All routes in one program: the attribute brings the files of the folder.

use vercel_runtime::{Body, Error, Request, Response, bundled_api, run};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(handler).await
}

#[bundled_api]
pub async fn handler(request: Request) -> Result<Response<Body>, Error> {}
