//! Runtime 0.1 and 0.2: a macro around a synchronous function.

#[macro_use]
extern crate lambda_runtime as lambda;

use lambda::error::HandlerError;
use serde_derive::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Question {
    name: String,
}

#[derive(Serialize)]
struct Answer {
    text: String,
}

fn main() {
    simple_logger::init_with_level(log::Level::Info).unwrap();
    lambda!(my_handler)
}

fn my_handler(question: Question, _context: lambda::Context) -> Result<Answer, HandlerError> {
    if question.name.is_empty() {
        std::process::exit(1); //~ process-exit
    }
    Ok(Answer { text: format!("hello {}", question.name) })
}
