//! A service of the program's own that runs a worker: a clock brings jobs.

use apalis::layers::retry::RetryPolicy;
use apalis::prelude::*;
use apalis_cron::{CronStream, Schedule};
use std::str::FromStr;

#[derive(Clone)]
struct Letters {
    folder: &'static str,
}

impl Letters {
    fn send(&self, number: u64) {
        println!("{number} {:?}", std::fs::read_to_string(self.folder).unwrap_or_default()); //~ blocking-call-in-async
    }
}

async fn remind(job: Reminder, letters: Data<Letters>) {
    let pattern = regex::Regex::new("^[a-z]+$"); //~ init-per-invocation
    letters.send(job.number + u64::from(pattern.is_ok()));
}

#[derive(Clone, Debug, Default)]
struct Reminder {
    number: u64,
}

struct Worker {
    folder: &'static str,
}

#[shuttle_runtime::async_trait]
impl shuttle_runtime::Service for Worker {
    async fn bind(self, _address: std::net::SocketAddr) -> Result<(), shuttle_runtime::Error> {
        println!("{}", std::fs::read_to_string("greeting.txt").unwrap_or_default());
        let schedule = Schedule::from_str("0 0 * * * *").map_err(std::io::Error::other)?;
        let letters = Letters { folder: self.folder };
        let worker = WorkerBuilder::new("reminders").data(letters).retry(RetryPolicy::retries(5)).backend(CronStream::new(schedule)).build_fn(remind);
        worker.run().await;
        Ok(())
    }
}

#[shuttle_runtime::main]
async fn main() -> Result<Worker, shuttle_runtime::Error> {
    Ok(Worker { folder: "letters" })
}
