//! A tool beside the functions, which serves nobody.

use std::time::Duration;

#[tokio::main]
async fn main() {
    std::thread::sleep(Duration::from_secs(1));
    println!("slept");
}
