//! Jobs.

use std::time::Duration;

pub fn event(name: &str) {
    println!("{name}");
}

pub async fn run() {
    loop {
        tokio::time::sleep(Duration::from_secs(60)).await;
        event("turn");
    }
}
