//! The trait of wasmCloud's crate.

use wasmcloud_component::http;

struct Echo;

impl http::Server for Echo {
    fn handle(request: http::IncomingRequest) -> http::Result<http::Response<impl http::OutgoingBody>> {
        if request.uri().path() == "/stop" {
            std::process::exit(0); //~ process-exit
        }
        Ok(http::Response::new(request.uri().path().to_owned()))
    }
}

http::export!(Echo);
