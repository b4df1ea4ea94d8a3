//! Runtimes made once, and other things that are called a runtime.

use std::sync::{LazyLock, OnceLock};

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Handle, Runtime};

static WORKERS: LazyLock<Runtime> = LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).build().unwrap());
static SINGLE: OnceLock<Runtime> = OnceLock::new();
static CORES: LazyLock<rayon::ThreadPool> = LazyLock::new(|| rayon::ThreadPoolBuilder::new().build().unwrap());
static SPARE: OnceLock<rayon::ThreadPool> = OnceLock::new();

fn main() -> Result<(), Error> {
    let runtime = build_runtime()?;
    let greeting = Runtime::new()?.block_on(async { "hello" });
    runtime.block_on(serve(greeting))
}

fn build_runtime() -> std::io::Result<Runtime> {
    Builder::new_multi_thread().enable_all().build()
}

async fn serve(greeting: &'static str) -> Result<(), Error> {
    let service = service_fn(move |event: LambdaEvent<Value>| evaluate(event, greeting));
    lambda_runtime::Runtime::new(service).run().await
}

async fn evaluate(event: LambdaEvent<Value>, greeting: &str) -> Result<Value, Error> {
    let source = event.payload["script"].as_str().unwrap_or_default().to_owned();
    let script = script::Runtime::new(&source);
    let length = WORKERS.spawn(async move { source.len() }).await?;
    let single = SINGLE.get_or_init(|| Builder::new_current_thread().build().unwrap());
    let current = Handle::current();
    let handle = single.handle().clone();
    let same = current.id() == handle.id();
    let thread = std::thread::Builder::new().name("script".into());
    let threads = CORES.current_num_threads() + spare().current_num_threads();
    Ok(json!([greeting, script.steps(), length, same, format!("{thread:?}"), threads]))
}

/// Made in the first request that needs it, for all that follow.
fn spare() -> &'static rayon::ThreadPool {
    if SPARE.get().is_none() {
        let _ = SPARE.set(rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap());
    }
    SPARE.get().unwrap()
}

mod script {
    /// Runs scripts.
    pub struct Runtime {
        lines: usize,
    }

    impl Runtime {
        pub fn new(source: &str) -> Self {
            Self { lines: source.lines().count() }
        }

        pub fn steps(&self) -> usize {
            self.lines
        }
    }
}
