//! A worker written as a server would be: it compiles, and fails where it runs.

use std::fs::{self, File};
use std::net::TcpStream;
use std::process::Command;
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant, SystemTime};
use worker::{Context, Env, Request, Response, Result, ScheduleContext, ScheduledEvent, event};

/// When the instance began: it is filled by the first request.
static BORN: LazyLock<Instant> = LazyLock::new(Instant::now); //~ unsupported-on-wasm "the clock of the system"

struct Report {
    lines: Vec<String>,
}

impl Report {
    fn new(title: &str) -> Self {
        let stamp = SystemTime::now(); //~ unsupported-on-wasm "it panics each time"
        let age = stamp.elapsed().unwrap_or_default();
        Self { lines: vec![format!("{title} {age:?}")] }
    }

    fn parts(&self) -> usize {
        let counted: usize = thread::scope(|scope| {
            let counter = scope.spawn(|| self.lines.len()); //~ unsupported-on-wasm "threads"
            counter.join().unwrap_or_default() //~ blocking-call-in-async
        });
        counted
    }
}

#[event(start)]
fn start() {
    let started = Instant::now(); //~ unsupported-on-wasm
    worker::console_log!("{started:?}");
}

#[event(fetch)]
async fn fetch(request: Request, _env: Env, _context: Context) -> Result<Response> {
    let report = Report::new(&request.path());
    let age = BORN.elapsed();
    let parts = report.parts();
    let template = template().unwrap_or_default();
    pause().await;
    Response::ok(format!("{template}{parts}{age:?}"))
}

fn template() -> std::io::Result<String> {
    let _ = File::open("/etc/hosts"); //~ unsupported-on-wasm "gives an error" blocking-call-in-async
    fs::read_to_string("page.html") //~ unsupported-on-wasm "a file system" blocking-call-in-async
}

async fn pause() {
    tokio::time::sleep(Duration::from_millis(20)).await; //~ unsupported-on-wasm "the timer of a runtime"
}

#[event(scheduled)]
async fn scheduled(_event: ScheduledEvent, _env: Env, _context: ScheduleContext) {
    let sent = tokio::spawn(async { 1 }); //~ unsupported-on-wasm "a runtime around its caller"
    let _ = sent.await;
    thread::sleep(Duration::from_millis(5)); //~ unsupported-on-wasm blocking-call-in-async
    let _ = TcpStream::connect("db.example:5432"); //~ unsupported-on-wasm "sockets" blocking-call-in-async
    let _ = Command::new("git").output(); //~ unsupported-on-wasm "child processes" blocking-call-in-async
}
