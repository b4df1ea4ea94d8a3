//! A worker with mistakes: it was a program on a server, and compiles for WebAssembly without a word.

mod items;
mod settings;
mod visits;

use portable_clock::Instant;
use worker::{Context, Env, Request, Response, Result, ScheduleContext, ScheduledEvent, event};

#[event(fetch)]
async fn fetch(request: Request, env: Env, _context: Context) -> Result<Response> {
    let start = Instant::now();
    visits::count(&request.path());
    if settings::of(&env).await.is_some_and(|settings| settings.is_closed) {
        return Response::error("closed", 503);
    }
    let page = items::page(&env, &request.path()).await?;
    worker::console_log!("{:?}", start.elapsed());
    Response::ok(page)
}

#[event(scheduled)]
async fn scheduled(_event: ScheduledEvent, env: Env, _context: ScheduleContext) {
    let refreshed = tokio::time::timeout(items::LONGEST, items::refresh(&env)).await; //~ unsupported-on-wasm
    if refreshed.is_err() {
        std::process::exit(1); //~ process-exit
    }
}
