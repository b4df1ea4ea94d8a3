//! A worker that asks its platform for what the target lacks.

use std::time::{Duration, UNIX_EPOCH};
use web_time::Instant;
use worker::{Context, Date, Delay, Env, Request, Response, Result, event};

mod clock {
    pub struct SystemTime;

    impl SystemTime {
        pub fn now() -> u64 {
            worker::Date::now().as_millis()
        }
    }

    pub mod thread {
        pub fn sleep(_: std::time::Duration) {}
    }
}

use clock::{SystemTime, thread};

/// Compiled in.
const PAGE: &str = include_str!("flagged.rs");

#[event(fetch)]
async fn fetch(request: Request, env: Env, _context: Context) -> Result<Response> {
    let start = Instant::now();
    let first = web_time::SystemTime::now();
    let stamp = Date::now().as_millis();
    let own = SystemTime::now();
    thread::sleep(Duration::from_millis(1));
    Delay::from(Duration::from_millis(5)).await;
    let since = UNIX_EPOCH + Duration::from_millis(stamp);
    let kept = env.kv("PAGES")?.get(&request.path()).text().await?;
    let now = chrono::Utc::now();
    Response::ok(format!("{PAGE}{kept:?}{since:?}{own}{now}{first:?}{:?}", start.elapsed()))
}

/// A runtime of its own, for a library that asks for one.
#[event(scheduled)]
async fn scheduled(_event: worker::ScheduledEvent, _env: Env, _context: worker::ScheduleContext) {
    worker::console_log!("{}", joined());
}

fn joined() -> u32 {
    let set = futures::executor::LocalPool::new();
    drop(set);
    1
}

#[cfg(test)]
mod tests {
    #[test]
    fn time_passes() {
        let start = std::time::Instant::now();
        std::thread::sleep(std::time::Duration::from_millis(1));
        assert!(std::fs::read_to_string("page.html").is_err() && start.elapsed().as_millis() > 0);
    }
}
