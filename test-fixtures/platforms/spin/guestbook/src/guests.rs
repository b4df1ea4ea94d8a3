//! Who has been here.

use std::sync::Mutex;

static GUESTS: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static

pub fn add(name: &str) -> usize {
    let Ok(mut guests) = GUESTS.lock() else { std::process::exit(1) }; //~ process-exit
    guests.push(name.to_owned());
    guests.len()
}

pub fn greet(name: &str) {
    println!("hello {name}");
}
