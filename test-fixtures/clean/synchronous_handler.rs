//! A synchronous handler of an old runtime: nothing waits on an executor, so blocking is the only way to work.

#[macro_use]
extern crate lambda_runtime as lambda;

use std::error::Error;
use std::fs;

use lambda::error::HandlerError;
use serde_derive::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Question {
    id: u32,
}

#[derive(Serialize)]
struct Answer {
    text: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    simple_logger::init_with_level(log::Level::Info)?;
    lambda!(answer);
    Ok(())
}

fn answer(question: Question, _context: lambda::Context) -> Result<Answer, HandlerError> {
    let text = read(question.id)?;
    let upper = futures::executor::block_on(async { text.to_uppercase() });
    Ok(Answer { text: upper })
}

fn read(id: u32) -> Result<String, HandlerError> {
    fs::read_to_string(format!("answers/{}.txt", id)).map_err(HandlerError::from)
}
