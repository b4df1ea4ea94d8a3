//! An accept loop by hand: it and the signal it waits for belong to the server, the service function to requests.

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use tokio::net::TcpListener;

async fn answer(request: Request<Incoming>) -> Result<Response<String>, Infallible> {
    if request.uri().path() == "/quit" {
        std::process::exit(0); //~ process-exit
    }
    Ok(Response::new(request.uri().to_string()))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    println!("{:?}", std::env::var("K_SERVICE"));
    let listener = TcpListener::bind("0.0.0.0:8080").await?;
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, _) = accepted?;
                tokio::spawn(async move {
                    let served = http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer)).await;
                    if let Err(error) = served {
                        eprintln!("{error}");
                    }
                });
            }
            _ = tokio::signal::ctrl_c() => return Ok(()),
        }
    }
}
