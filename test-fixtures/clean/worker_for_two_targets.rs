//! A worker whose crate is compiled for the developer's machine too: each side of a condition has a clock of its own.

use worker::{Context, Env, Request, Response, Result, event};

#[cfg(not(target_arch = "wasm32"))]
use std::time::Instant;
#[cfg(target_arch = "wasm32")]
use web_time::Instant;

mod wait {
    #[cfg(not(target_arch = "wasm32"))]
    pub fn millis() -> u128 {
        let start = std::time::SystemTime::now();
        start.duration_since(std::time::UNIX_EPOCH).map(|time| time.as_millis()).unwrap_or_default()
    }

    #[cfg(target_arch = "wasm32")]
    pub fn millis() -> u128 {
        worker::Date::now().as_millis().into()
    }
}

#[event(fetch)]
async fn fetch(request: Request, _env: Env, _context: Context) -> Result<Response> {
    let start = Instant::now();
    if cfg!(not(target_arch = "wasm32")) {
        let listed = std::net::TcpListener::bind("127.0.0.1:0").is_ok();
        worker::console_log!("{listed} {:?}", std::time::SystemTime::now());
    }
    Response::ok(format!("{} {} {:?}", request.path(), wait::millis(), start.elapsed()))
}
