//! An isolate has 128 MB, and that is less than a server's buffer.

use worker::{Context, Env, Request, Response, Result, event};

#[event(fetch)]
async fn fetch(_request: Request, _env: Env, _context: Context) -> Result<Response> {
    let small = vec![0_u8; 64 << 20];
    let large = large();
    Response::ok(format!("{} {}", small.len(), large.len()))
}

fn large() -> Vec<u32> {
    vec![0; 40 << 20] //~ oversized-allocation "asks for 160 MB at once, and an instance of Cloudflare Workers has 128 MB at most"
}
