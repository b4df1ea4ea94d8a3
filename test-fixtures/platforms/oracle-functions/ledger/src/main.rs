//! A function with mistakes: the container is paused between requests, and another one knows nothing of this one's book.

mod book;

use fdk::{Function, FunctionError, RuntimeContext};
use std::thread;
use std::time::Duration;

fn start(_context: &RuntimeContext) -> Result<(), FunctionError> {
    Ok(())
}

fn enter(_state: &mut (), line: String) -> Result<String, FunctionError> {
    let number = book::write(&line);
    thread::spawn(move || book::print(&line)); //~ detached-task
    if number % 100 == 0 {
        thread::sleep(Duration::from_secs(1)); //~ sleep-in-handler
    }
    Ok(format!("line {number}"))
}

fn main() {
    std::process::exit(Function::new(start).run(enter));
}
