//! Pools for a large server, in a small instance.

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use ort::session::Session;
use rayon::{ThreadPool, ThreadPoolBuilder};
use serde_json::Value;
use tokio::runtime::Builder;

const CORES: usize = 4 * BOARDS;
const BOARDS: usize = 4;

fn main() -> Result<(), Error> {
    pools()?;
    let mut builder = Builder::new_multi_thread();
    builder.enable_all().worker_threads(CORES); //~ oversized-thread-pool "sets 16 threads, and an instance of AWS Lambda has 6 cores at most"
    let workers = 24;
    let small = Builder::new_multi_thread().worker_threads(workers).enable_all().build()?; //~ oversized-thread-pool "24 threads"
    let answer = small.block_on(async { 6 * 7 });
    let model = model()?;
    builder.build()?.block_on(run(service_fn(|event: LambdaEvent<Value>| handler(event, &model, answer))))
}

fn pools() -> Result<(), Error> {
    ThreadPoolBuilder::new().num_threads(8).build_global()?; //~ oversized-thread-pool "8 threads"
    println!("{}", largest()?.current_num_threads());
    Ok(())
}

fn largest() -> Result<ThreadPool, Error> {
    Ok(ThreadPoolBuilder::default().thread_name(|at| format!("worker {at}")).num_threads(wanted() as usize).build()?) //~ oversized-thread-pool "64 threads"
}

fn wanted() -> u32 {
    64
}

fn model() -> Result<Session, Error> {
    Ok(Session::builder()?.with_intra_threads(12)?.commit_from_file("/opt/model.onnx")?) //~ oversized-thread-pool "12 threads"
}

async fn handler(event: LambdaEvent<Value>, model: &Session, answer: usize) -> Result<Value, Error> {
    println!("{} {answer}", model.run_async(()).await?.len());
    let pool = Pool::new(event.payload.to_string().len())?;
    Ok(tokio::task::spawn_blocking(move || pool.sum()).await?.into())
}

/// A pool with its work.
struct Pool {
    pool: ThreadPool,
    upto: usize,
}

impl Pool {
    fn new(upto: usize) -> Result<Self, Error> {
        let pool = ThreadPoolBuilder::new().num_threads(7).build()?; //~ oversized-thread-pool "7 threads" runtime-per-invocation
        Ok(Self { pool, upto })
    }

    fn sum(&self) -> usize {
        self.pool.install(|| (0..self.upto).sum())
    }
}
