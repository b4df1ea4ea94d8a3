//! Macros of the project that hide what they do: waits, loops, exits; each is found at the call, or where the argument stands.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;
use std::time::Duration;

macro_rules! load {
    ($path:expr) => {
        std::fs::read_to_string($path)
    };
}

macro_rules! forever {
    ($pause:expr, $body:block) => {
        loop {
            $body
            tokio::time::sleep($pause).await;
        }
    };
}

macro_rules! attempts {
    ($times:expr, $body:block) => {{
        let mut left = $times;
        loop {
            match $body {
                Ok(value) => break value,
                Err(error) if left == 0 => return Err(error),
                Err(_) => left -= 1,
            }
        }
    }};
}

macro_rules! each {
    () => {};
    ($first:expr; $($rest:tt)*) => {
        $first;
        each! { $($rest)* }
    };
}

macro_rules! run {
    ($($tokens:tt)*) => {
        each! { $($tokens)* }
    };
}

macro_rules! vec {
    ($($name:ident),*) => {
        [$($name::exit(1)),*]
    };
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::run(service_fn(handler)).await
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let table = load!("/opt/table")?; //~ blocking-call-in-async
    // sls-lint: allow(blocking-call-in-async, reason = "small")
    let small = load!("/opt/small")?;
    let value = attempts!(3, { fetch(&table).await });
    run! {
        println!("{small}");
        std::thread::sleep(Duration::from_secs(1)); //~ sleep-in-handler blocking-call-in-async
        std::process::abort(); //~ process-exit
    }
    local(&event);
    own_name();
    watch().await;
    Ok(value)
}

async fn fetch(table: &str) -> Result<Value, Error> {
    Ok(table.into())
}

async fn watch() {
    forever!(Duration::from_secs(5), { println!("waiting") }); //~ unbounded-loop
}

fn local(event: &LambdaEvent<Value>) {
    let code = 3;
    macro_rules! leave {
        () => {
            std::process::exit(code)
        };
    }
    if event.payload.is_null() {
        leave!(); //~ process-exit
    }
}

fn own_name() {
    use std::process;
    vec![process]; //~ process-exit
}
