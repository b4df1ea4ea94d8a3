//! Pools as large as the machine, and threads that are there to wait.

use std::num::NonZeroUsize;
use std::thread::available_parallelism;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use ort::session::Session;
use rayon::ThreadPoolBuilder;
use serde_json::Value;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Error> {
    let cores = available_parallelism().map_or(1, NonZeroUsize::get);
    ThreadPoolBuilder::new().num_threads(cores).build_global()?;
    // Six is what the largest function has.
    let pool = ThreadPoolBuilder::new().num_threads(6).build()?;
    // As many as there are.
    let own = ThreadPoolBuilder::new().num_threads(0).build()?;
    let named = ThreadPoolBuilder::new().num_threads(by_setting()).build()?;
    println!("{} {}", own.current_num_threads(), named.current_num_threads());
    println!("{} {}", pool.current_num_threads(), Loom::new().num_threads(400));
    let model = Session::builder()?.with_intra_threads(1)?.commit_from_file("/opt/model.onnx")?;
    run(service_fn(|event: LambdaEvent<Value>| handler(event, &model))).await
}

fn by_setting() -> usize {
    std::env::var("THREADS").ok().and_then(|threads| threads.parse().ok()).unwrap_or(1)
}

async fn handler(event: LambdaEvent<Value>, model: &Session) -> Result<Value, Error> {
    println!("{}", model.run_async(()).await?.len());
    Ok(event.payload)
}

/// Its threads are of wool.
struct Loom;

impl Loom {
    fn new() -> Self {
        Loom
    }

    fn num_threads(&self, count: usize) -> usize {
        count
    }
}

/// A server of which no function knows.
#[allow(dead_code)]
fn server() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(64).build()
}
