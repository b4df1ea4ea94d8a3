//! What a collection holds is told by what is collected into it, through `Result` and `Option`, whichever is written out.

use std::collections::HashMap;
use std::str::FromStr;

use lambda_runtime::{Error, LambdaEvent};

struct Raw {
    id: String,
}

struct Task {
    id: String,
}

struct Note {
    id: String,
}

impl Task {
    fn execute(&self) -> usize {
        self.id.len()
    }
}

impl Note {
    fn execute(&self) -> usize {
        self.id.capacity()
    }
}

impl TryFrom<Raw> for Task {
    type Error = Error;

    fn try_from(raw: Raw) -> Result<Self, Error> {
        Ok(Self { id: raw.id })
    }
}

impl TryFrom<&Raw> for Task {
    type Error = Error;

    fn try_from(raw: &Raw) -> Result<Self, Error> {
        Ok(Self { id: raw.id.clone() })
    }
}

impl FromStr for Note {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Ok(Self { id: text.to_owned() })
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::run(lambda_runtime::service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Vec<String>>) -> Result<usize, Error> {
    let raws: Vec<Raw> = event.payload.into_iter().map(|id| Raw { id }).collect();
    let mut sum = 0;
    let by_path = raws.iter().map(Task::try_from).collect::<Result<Vec<_>, _>>()?;
    for task in &by_path {
        sum += task.execute(); //= crate::Task::execute
    }
    let by_closure = raws.iter().map(|raw| Task::try_from(raw)).collect::<Result<Vec<_>, _>>()?;
    sum += by_closure.iter().map(|task| task.execute()).sum::<usize>(); //= crate::Task::execute
    let parsed = raws.iter().map(|raw| raw.id.parse::<Note>()).collect::<Result<Vec<_>, _>>()?;
    for note in parsed.iter() {
        sum += note.execute(); //= crate::Note::execute
    }
    let unopened: Result<Vec<_>, _> = raws.iter().map(|raw| raw.id.parse::<Note>()).collect();
    for note in unopened? {
        sum += note.execute(); //= crate::Note::execute
    }
    let some: Option<Vec<_>> = raws.iter().map(|raw| Task::try_from(raw).ok()).collect();
    for task in some.unwrap_or_default() {
        sum += task.execute(); //= crate::Task::execute
    }
    let by_id: HashMap<String, _> =
        raws.iter().map(|raw| Ok((raw.id.clone(), Task::try_from(raw)?))).collect::<Result<_, Error>>()?;
    for task in by_id.values() {
        sum += task.execute(); //= crate::Task::execute
    }
    for (_, task) in &by_id {
        sum += task.execute(); //= crate::Task::execute
    }
    Ok(sum)
}
