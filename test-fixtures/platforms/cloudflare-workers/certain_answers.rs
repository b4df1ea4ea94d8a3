//! What cannot fail is unwrapped: a header is looked up, or set, by a name that is a name.

use worker::{Context, Env, Headers, Request, Response, Result, event};

#[event(fetch)]
async fn main(req: Request, _env: Env, _ctx: Context) -> Result<Response> {
    let agent = req.headers().get("user-agent").unwrap().unwrap_or_default();
    let mut headers = Headers::new();
    headers.set("content-type", "text/plain").expect("the name is a name");
    headers.append("vary", "accept").unwrap();
    let asked = req.headers().get("x-name").unwrap().unwrap(); //~ panic-in-handler
    let free = req.headers().get(&asked).unwrap(); //~ panic-in-handler
    Ok(Response::ok(format!("{agent} {free:?}"))?.with_headers(headers))
}
