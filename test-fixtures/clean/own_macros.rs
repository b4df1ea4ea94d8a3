//! Macros of the project in which nothing is wrong: what is not called, not matched, not in scope, not finite, or not what it is named.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;

macro_rules! main {
    ($handler:path) => {
        #[tokio::main]
        async fn main() -> Result<(), Error> {
            let table = std::fs::read_to_string("/opt/table")?;
            println!("{table}");
            lambda_runtime::run(service_fn($handler)).await
        }
    };
}

main!(handler);

macro_rules! in_thread {
    ($($body:tt)*) => {
        tokio::task::spawn_blocking(move || { $($body)* }).await
    };
}

macro_rules! unused {
    () => {
        std::process::exit(1)
    };
}

macro_rules! picky {
    (only this) => {
        std::process::exit(1)
    };
}

macro_rules! bounded {
    ($body:block) => {
        loop {
            $body
            break;
        }
    };
}

macro_rules! logged {
    ($value:expr) => {{
        let client = "a name";
        println!("{client}");
        $value
    }};
}

macro_rules! explode {
    ($($tokens:tt)*) => {
        explode!($($tokens)* $($tokens)* $($tokens)*);
        explode!($($tokens)* $($tokens)*)
    };
}

macro_rules! endless {
    ($($tokens:tt)*) => {
        endless!($($tokens)* x)
    };
}

mod elsewhere {
    #[allow(unused_macros)]
    macro_rules! describe {
        ($what:expr) => {
            std::process::exit($what)
        };
    }
}

macro_rules! describe {
    ($what:expr) => {
        println!("{}", $what)
    };
}

struct Sleeper;

impl Sleeper {
    fn exit(&self, _: i32) {}
}

macro_rules! leaves {
    ($process:expr) => {
        $process.exit(1)
    };
}

async fn handler(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let read = in_thread! {
        std::fs::metadata("/opt").ok();
        std::fs::read("/opt/table")
    }?;
    picky!(something else);
    bounded!({
        println!("{}", read?.len());
    });
    let client = event.payload;
    let copy = logged!(client.clone());
    describe!(copy);
    leaves!(Sleeper);
    explode!(a b c);
    endless!();
    Ok(client)
}
