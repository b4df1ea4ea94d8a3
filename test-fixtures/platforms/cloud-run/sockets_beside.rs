//! An accept loop of which nothing says that it is run as a function, and a client: both are the program's own affair.

use std::io::Write;
use std::net::{TcpListener, TcpStream};

fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:9000")?;
    for stream in listener.incoming() {
        tell(stream?)?;
    }
    Ok(())
}

fn tell(mut stream: TcpStream) -> std::io::Result<()> {
    std::thread::sleep(std::time::Duration::from_secs(1));
    stream.write_all(format!("{:?}", regex::Regex::new("^[a-z]+$").is_ok()).as_bytes())
}
