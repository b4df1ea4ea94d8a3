//! A service of the program's own without a framework: what is done for a connection is done for a request.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

struct Echo {
    greeting: &'static str,
}

#[shuttle_runtime::async_trait]
impl shuttle_runtime::Service for Echo {
    async fn bind(self, address: SocketAddr) -> Result<(), shuttle_runtime::Error> {
        println!("{} {}", self.greeting, std::fs::read_to_string("greeting.txt").unwrap_or_default());
        let listener = TcpListener::bind(address).await?;
        let last = Arc::new(Mutex::new(String::new()));
        loop {
            let (stream, peer) = listener.accept().await?;
            if is_banned(peer) {
                continue;
            }
            let stream = BufReader::new(stream);
            let last = last.clone();
            tokio::spawn(async move {
                if let Err(error) = echo(stream, last).await {
                    eprintln!("{error}");
                }
            });
        }
    }
}

fn is_banned(peer: SocketAddr) -> bool {
    std::fs::read_to_string("banned.txt").is_ok_and(|banned| banned.contains(&peer.ip().to_string())) //~ blocking-call-in-async
}

async fn echo(mut stream: BufReader<TcpStream>, last: Arc<Mutex<String>>) -> std::io::Result<()> {
    let mut text = String::new();
    stream.read_to_string(&mut text).await?;
    let note = std::fs::read("note.txt").unwrap_or_default(); //~ blocking-call-in-async
    if let Ok(mut last) = last.lock() {
        last.push_str(&text); //~ shared-mutable-state
    }
    stream.write_all(&note).await
}

#[shuttle_runtime::main]
async fn main() -> Result<Echo, shuttle_runtime::Error> {
    Ok(Echo { greeting: "here" })
}
