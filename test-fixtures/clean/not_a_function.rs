//! A plain command-line program: no platform calls it, so every rule has nothing to say.

use std::process::{Command, exit};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn main() {
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_secs(1));
            println!(".");
        }
    });
    loop {
        let Ok(output) = Command::new("date").output() else { exit(1) };
        SEEN.lock().unwrap().push(String::from_utf8_lossy(&output.stdout).into_owned());
        thread::sleep(Duration::from_secs(60));
    }
}
