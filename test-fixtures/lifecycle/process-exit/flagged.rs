//! An importer that ends the process when it does not like what it gets, as a command-line tool would.

use std::process::{self, exit};

use aws_lambda_events::event::sqs::SqsEvent;
use lambda_runtime::{Error, LambdaEvent, service_fn};

struct Importer {
    strict: bool,
}

impl Importer {
    fn check(&self, line: &str) -> usize {
        let fields = split(line);
        if self.strict && fields.len() != 3 {
            eprintln!("three fields expected");
            process::exit(2); //~ process-exit
        }
        fields.len()
    }

    fn parse(&self, line: &str) -> u32 {
        line.parse().unwrap_or_else(|error| fail(&format!("not a number: {error}")))
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let importer = Importer { strict: std::env::var_os("STRICT").is_some() };
    let func = service_fn(|event| handler(event, &importer));
    lambda_runtime::run(func).await
}

async fn handler(event: LambdaEvent<SqsEvent>, importer: &Importer) -> Result<usize, Error> {
    let mut count = 0;
    for record in event.payload.records {
        let Some(body) = record.body else { exit(3) }; //~ process-exit
        count += import(&body, importer);
    }
    match count {
        0 => std::process::exit(0),           //~ process-exit
        1_000_000.. => std::process::abort(), //~ process-exit
        _ => Ok(count),
    }
}

fn import(body: &str, importer: &Importer) -> usize {
    body.lines().map(|line| importer.check(line) + importer.parse(line) as usize).sum()
}

fn split(line: &str) -> Vec<&str> {
    let fields: Option<Vec<_>> = line.split(';').map(|field| (!field.is_empty()).then_some(field)).collect();
    fields.unwrap_or_else(|| process::abort()) //~ process-exit
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    exit(1) //~ process-exit
}
