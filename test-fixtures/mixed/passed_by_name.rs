//! A function that is given by its name to foreign code is called there, like a closure.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let limits: Vec<u32> = std::env::args().filter_map(parsed).collect();
    run(service_fn(|event| handle(event, limits.len()))).await
}

/// Cold start alone.
fn parsed(text: String) -> Option<u32> {
    if text.is_empty() {
        std::process::exit(1);
    }
    text.parse().ok()
}

async fn handle(event: LambdaEvent<Vec<u32>>, most: usize) -> Result<Vec<u32>, Error> {
    let checked = event.payload.into_iter().take(most).map(checked).collect();
    Ok(checked)
}

fn checked(number: u32) -> u32 {
    if number == 0 {
        std::process::exit(2); //~ process-exit
    }
    number
}
