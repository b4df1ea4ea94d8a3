//! One function for each event, and one that runs before all of them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::Duration;
use worker::*;

static READY: AtomicBool = AtomicBool::new(false);
static PATTERN: LazyLock<regex::Regex> = LazyLock::new(|| regex::Regex::new("^[0-9]+$").unwrap());
static RUNS: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static
static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static

#[event(start)]
fn start() {
    READY.store(true, Ordering::SeqCst);
    SEEN.lock().unwrap().reserve(16);
}

#[event(fetch, respond_with_errors)]
async fn fetch(request: Request, env: Env, context: Context) -> Result<Response> {
    let path = request.path();
    if !PATTERN.is_match(&path) {
        let other = regex::Regex::new("^[a-z]+$").unwrap(); //~ init-per-invocation
        return Response::ok(format!("{}", other.is_match(&path)));
    }
    let client = reqwest::Client::new();
    let answer = client.get(env.var("UPSTREAM")?.to_string()).send().await.map_err(|error| error.to_string())?; //~ missing-timeout "keeps the request open until the platform stops it"
    if path.len() > 64 {
        let hash = bcrypt::hash(&path, 10).unwrap_or_default();
        Delay::from(Duration::from_millis(50)).await;
        return Response::ok(hash);
    }
    context.wait_until(async move { report(&path).await });
    wasm_bindgen_futures::spawn_local(async { report("again").await }); //~ detached-task "what is not finished when the response is sent is cancelled"
    Response::ok(answer.status().to_string())
}

async fn report(path: &str) {
    console_log!("{path}");
}

#[event(scheduled)]
async fn scheduled(event: ScheduledEvent, _env: Env, _context: ScheduleContext) {
    RUNS.lock().unwrap().push(event.cron());
}

#[event(queue)]
async fn queue(batch: MessageBatch<String>, _env: Env, _context: Context) -> Result<()> {
    for message in batch.messages()? {
        note(message.body());
    }
    Ok(())
}

fn note(text: &str) {
    SEEN.lock().unwrap().push(text.to_owned());
}

#[worker::event(email)]
async fn email(_message: ForwardableEmailMessage, _env: Env, _context: Context) -> Result<()> {
    std::thread::sleep(Duration::from_millis(5)); //~ blocking-call-in-async unsupported-on-wasm
    Ok(())
}
