//! A service as it should be: what is built serves the one request that the instance is there for.

mod routes;

use fastly::{Error, Request, Response};

#[fastly::main]
fn main(request: Request) -> Result<Response, Error> {
    let routes = routes::Routes::read()?;
    match routes.backend(request.get_path()) {
        Some(backend) => Ok(Request::get(request.get_url_str()).send(backend)?),
        None => Ok(Response::from_status(404)),
    }
}
