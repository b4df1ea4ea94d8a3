//! Where there is one thread, there is nowhere else to compute.

use worker::{Context, Env, Request, Response, Result, event};

#[event(fetch)]
async fn fetch(mut request: Request, _env: Env, _context: Context) -> Result<Response> {
    let password = request.text().await?;
    Response::ok(bcrypt::hash(password, 10).unwrap_or_default())
}
