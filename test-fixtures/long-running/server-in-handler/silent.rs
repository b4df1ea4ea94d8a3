//! Ports that are right where they are opened, and names that sound like servers.

use axum::{Router, routing::get};
use lambda_http::{Error, run};
use tokio::net::{TcpListener, TcpStream, UdpSocket};

/// Opens envelopes.
struct Mailroom {
    inbox: Vec<String>,
}

impl Mailroom {
    fn bind(inbox: Vec<String>) -> Self {
        Self { inbox }
    }

    async fn accept(&self) -> Option<&String> {
        self.inbox.first()
    }

    async fn serve(&self) -> usize {
        self.inbox.len()
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let router = Router::new().route("/", get(page)).route("/port", get(port)).route("/mail", get(mail)).route("/log", get(log));
    // Beside the hand-over: an extension may ask it.
    let telemetry = TcpListener::bind("0.0.0.0:4000").await?;
    tokio::spawn(async move {
        while let Ok((_stream, address)) = telemetry.accept().await {
            println!("{address} asks how it goes");
        }
    });
    // At home there is no platform.
    if std::env::var("AWS_LAMBDA_FUNCTION_NAME").is_err() {
        let listener = TcpListener::bind("127.0.0.1:3000").await?;
        axum::serve(listener, router).await?;
        return Ok(());
    }
    #[cfg(debug_assertions)]
    {
        let listener = TcpListener::bind("127.0.0.1:3001").await?;
        axum::serve(listener, router.clone()).await?;
        return Ok(());
    }
    run(router).await
}

async fn page() -> &'static str {
    "a page"
}

/// Which port is free is all that is asked.
async fn port() -> String {
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let Ok(listener) = TcpListener::bind("127.0.0.1:0").await else { return String::new() };
    let port = listener.local_addr().map(|address| address.port()).unwrap_or_default();
    drop(listener);
    format!("{free:?} {port} {}", other_port().await.unwrap_or_default())
}

async fn other_port() -> std::io::Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    Ok(number(&listener))
}

fn number(listener: &TcpListener) -> u16 {
    listener.local_addr().map(|address| address.port()).unwrap_or_default()
}

async fn mail() -> String {
    let room = Mailroom::bind(vec!["a letter".to_owned()]);
    let first = room.accept().await.cloned().unwrap_or_default();
    format!("{first} of {}", room.serve().await)
}

/// A socket of one's own to send from, and a connection to somebody else's server.
async fn log() -> std::io::Result<String> {
    let socket = UdpSocket::bind("0.0.0.0:0").await?;
    socket.send_to(b"requests:1|c", "127.0.0.1:8125").await?;
    let stream = TcpStream::connect("log.example.com:514").await?;
    Ok(format!("{:?}", stream.peer_addr()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_port_is_served() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        axum::serve(listener, Router::new().route("/", get(page))).await.unwrap();
    }
}
