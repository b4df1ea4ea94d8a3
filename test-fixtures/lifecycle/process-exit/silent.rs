//! Ends that are right: before the first request, in a helper for the command line, in tests; and other things called `exit`.

use std::process::{self, ExitCode};

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Value, json};

struct Maze {
    rooms: Vec<u32>,
}

impl Maze {
    fn exit(&self, code: i32) -> Option<u32> {
        self.rooms.get(code as usize).copied()
    }

    fn abort(self) -> usize {
        self.rooms.len()
    }
}

fn exit(room: u32) -> u32 {
    room + 1
}

#[tokio::main]
async fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|_| process::abort()));
    let Ok(size) = std::env::var("MAZE_SIZE") else {
        eprintln!("MAZE_SIZE is not set");
        process::exit(1);
    };
    if std::env::args().any(|argument| argument == "--version") {
        print_version();
    }
    let size: u32 = size.parse().unwrap_or_else(|_| usage());
    match serve(size).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// For people who start the binary by hand.
fn print_version() {
    println!("maze {}", env!("CARGO_PKG_VERSION"));
    process::exit(0);
}

fn usage() -> ! {
    eprintln!("MAZE_SIZE must be a number");
    std::process::exit(64)
}

async fn serve(size: u32) -> Result<(), Error> {
    lambda_runtime::run(service_fn(move |event: LambdaEvent<Value>| solve(event, size))).await
}

async fn solve(event: LambdaEvent<Value>, size: u32) -> Result<Value, Error> {
    let maze = Maze { rooms: (0..size).collect() };
    let door = event.payload["door"].as_i64().unwrap_or(0) as i32;
    let way_out = maze.exit(door).map(exit);
    let code = process::id();
    let task = tokio::spawn(async {});
    task.abort();
    task.await.ok();
    Ok(json!([way_out, code, maze.abort()]))
}

/// Nothing calls this any more.
#[allow(dead_code)]
fn give_up() -> ! {
    process::exit(9)
}

#[cfg(test)]
mod tests {
    #[test]
    #[ignore]
    fn ends() {
        std::process::exit(0);
    }
}
