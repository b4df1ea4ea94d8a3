//! A custom handler without a framework: a thread for each connection, and the loop that makes them belongs to the server.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Mutex;
use std::time::Duration;

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static

fn main() -> std::io::Result<()> {
    let port = std::env::var("FUNCTIONS_CUSTOMHANDLER_PORT").unwrap_or_else(|_| "3000".to_owned());
    let greeting = std::fs::read_to_string("greeting.txt").unwrap_or_default();
    println!("{greeting} {:?}", regex::Regex::new("^[a-z]+$"));
    let listener = TcpListener::bind(format!("127.0.0.1:{port}"))?;
    for stream in listener.incoming() {
        let Ok(stream) = stream else { continue };
        std::thread::spawn(move || {
            if let Err(error) = answer(stream) {
                eprintln!("{error}");
            }
        });
    }
    Ok(())
}

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut head = String::new();
    BufReader::new(&stream).read_line(&mut head)?;
    if let Ok(mut seen) = SEEN.lock() {
        seen.push(head.clone());
    }
    std::thread::sleep(Duration::from_millis(200)); //~ sleep-in-handler
    if head.starts_with("DELETE") {
        std::process::exit(2); //~ process-exit
    }
    stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
}
