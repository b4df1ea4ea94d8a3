//! Shuttle with a service of the program's own, which binds the server itself.

use axum::Router;
use axum::routing::get;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;

struct Site {
    greeting: &'static str,
}

#[shuttle_runtime::async_trait]
impl shuttle_runtime::Service for Site {
    async fn bind(self, address: SocketAddr) -> Result<(), shuttle_runtime::Error> {
        println!("{}", self.greeting);
        // Nobody waits yet.
        std::thread::sleep(Duration::from_millis(1));
        let listener = TcpListener::bind(address).await?;
        axum::serve(listener, Router::new().route("/", get(hello))).await?;
        Ok(())
    }
}

async fn hello() -> &'static str {
    std::thread::sleep(Duration::from_secs(1)); //~ blocking-call-in-async sleep-in-handler
    "hello"
}

#[shuttle_runtime::main]
async fn main() -> Result<Site, shuttle_runtime::Error> {
    Ok(Site { greeting: "here" })
}
