//! Arms that are said never to be taken: those that somebody outside can take all the same, and those that the code rules out.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde::Deserialize;

#[derive(Deserialize)]
struct Command {
    verb: String,
    kind: Kind,
    level: u8,
    code: String,
    numbers: Vec<u64>,
}

#[derive(Deserialize)]
enum Kind {
    Add(u32),
    Remove(u32),
    Clear,
}

/// Made by the program itself.
enum Step {
    First,
    Second,
    Last,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let client = Client::new(&aws_config::load_from_env().await);
    run(service_fn(|event: LambdaEvent<Command>| handle(event, &client))).await
}

async fn handle(event: LambdaEvent<Command>, client: &Client) -> Result<u32, Error> {
    let command = event.payload;
    let sum = by_text(&command) + by_kind(&command.kind) + by_number(&command) + by_letters(&command.code) + by_answer(client).await?;
    Ok(sum + looked_at(&command)? + checked(&command)? + computed(&command) + of_its_own(&command) + not_all(&command) + typed(&command))
}

fn by_text(command: &Command) -> u32 {
    match command.verb.as_str() {
        "add" => 1,
        "remove" => 2,
        _ => unreachable!("the gateway lets nothing else in"), //~ panic-in-handler "`unreachable!` is reached when the request"
    }
}

fn by_kind(kind: &Kind) -> u32 {
    match kind {
        Kind::Add(count) => *count,
        _ => {
            println!("only additions are sent");
            unreachable!() //~ panic-in-handler
        }
    }
}

fn by_number(command: &Command) -> u32 {
    let level = command.level;
    match level {
        0 => 1,
        1..=4 => 2,
        other => unreachable!("level {other}"), //~ panic-in-handler
    }
}

fn by_letters(code: &str) -> u32 {
    let mut sum = 0;
    for letter in code.chars() {
        sum += match letter {
            'a' => 1,
            'b' => 2,
            _ => unreachable!(), //~ panic-in-handler
        };
    }
    sum
}

async fn by_answer(client: &Client) -> Result<u32, Error> {
    let answer = client.get_item().table_name("steps").key("id", AttributeValue::S("1".to_owned())).send().await?;
    let item = answer.item.unwrap_or_default();
    match item.get("name") {
        Some(AttributeValue::S(name)) => Ok(name.len() as u32),
        None => Ok(0),
        _ => unreachable!(), //~ panic-in-handler "when a service or file"
    }
}

/// The outer match lets through what the inner one knows.
fn looked_at(command: &Command) -> Result<u32, Error> {
    match command.verb.as_str() {
        "add" | "remove" => {
            println!("{} items", command.numbers.len());
            Ok(match command.verb.as_str() {
                "add" => 1,
                "remove" => 2,
                _ => unreachable!(),
            })
        }
        other => Err(format!("{other} is no verb").into()),
    }
}

fn checked(command: &Command) -> Result<u32, Error> {
    known(&command.code)?;
    match command.code.as_str() {
        "x" => Ok(1),
        "y" => Ok(2),
        _ => unreachable!("it is known"),
    }
}

fn known(code: &str) -> Result<(), Error> {
    if ["x", "y"].contains(&code) { Ok(()) } else { Err("no such code".into()) }
}

/// Arithmetic and methods rule the rest out.
fn computed(command: &Command) -> u32 {
    let first = command.numbers.first().copied().unwrap_or_default();
    let by_rest = match first % 3 {
        0 => 1,
        1 => 2,
        2 => 3,
        _ => unreachable!("a rest is smaller"),
    };
    let bounded = first.min(1);
    let by_bound = match bounded {
        0 => 1,
        1 => 2,
        _ => unreachable!(),
    };
    let by_sign = match (first as i64).signum() {
        -1 => 1,
        0 => 2,
        1 => 3,
        _ => unreachable!(),
    };
    let digits = command.code.chars().filter_map(|letter| letter.to_digit(2));
    let by_digit: u32 = digits
        .map(|digit| match digit {
            0 => 1,
            1 => 2,
            _ => unreachable!("digits to the base of two"),
        })
        .sum();
    let mut by_letter = 0;
    for letter in command.code.chars().filter(|letter| matches!(letter, 'a' | 'b')) {
        by_letter += match letter {
            'a' => 1,
            'b' => 2,
            _ => unreachable!(),
        };
    }
    by_rest + by_bound + by_sign + by_digit + by_letter
}

/// No request makes the value.
fn of_its_own(command: &Command) -> u32 {
    let mut sum = 0;
    for at in 0..3 {
        let step = if at == 0 { Step::First } else { Step::Second };
        sum += match step {
            Step::First => 1,
            Step::Second => command.numbers.len() as u32,
            _ => unreachable!("the last step is somewhere else"),
        };
    }
    let last = Step::Last;
    sum + u32::from(matches!(last, Step::Last))
}

/// The macro stands in no arm for all the rest.
fn not_all(command: &Command) -> u32 {
    match command.kind {
        Kind::Add(count) => count,
        Kind::Remove(count) if count < 10 => count,
        Kind::Remove(_) | Kind::Clear => unreachable!("an agreement with the sender"),
    }
}

fn typed(command: &Command) -> u32 {
    match (command.numbers.len() > 1, &command.kind) {
        (true, _) => 1,
        (false, Kind::Clear) => 2,
        (false, _) => 3,
    }
}
