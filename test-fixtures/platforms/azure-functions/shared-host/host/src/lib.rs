//! The server behind the host, which the functions of this workspace share.

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// Listens where the host says, and has each request answered by `handle`.
pub async fn serve<F, R>(handle: F) -> Result<(), Error>
where
    F: Fn(Request<Incoming>) -> R,
    R: Future<Output = Result<Response<String>, Error>>,
{
    let port = std::env::var("FUNCTIONS_CUSTOMHANDLER_PORT")?.parse()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    loop {
        let (stream, _) = listener.accept().await?;
        http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(&handle)).await?;
    }
}
