//! Rama on Shuttle without HTTP: the service meets connections.

use rama::service::service_fn;
use std::convert::Infallible;
use tokio::io::{AsyncWrite, AsyncWriteExt};

async fn greet<S: AsyncWrite + Unpin>(mut stream: S) -> Result<(), Infallible> {
    let greeting = std::fs::read("greeting.txt").unwrap_or_default(); //~ blocking-call-in-async
    if stream.write_all(&greeting).await.is_err() {
        std::process::exit(1); //~ process-exit
    }
    Ok(())
}

#[shuttle_runtime::main]
async fn main() -> Result<impl shuttle_rama::ShuttleService, shuttle_rama::ShuttleError> {
    println!("{}", std::fs::read_to_string("banner.txt").unwrap_or_default());
    Ok(shuttle_rama::RamaService::transport(service_fn(greet)))
}
