//! The router of the crate: functions and closures, with and without futures.

use worker::{Context, Env, Request, Response, Result, RouteContext, Router, event};

struct Shared {
    name: String,
}

#[event(fetch)]
async fn main(request: Request, env: Env, _context: Context) -> Result<Response> {
    Router::with_data(Shared { name: "shop".to_owned() })
        .get("/", |_, context| Response::ok(context.data.name))
        .get("/stop", stop)
        .post_async("/items/:id", add)
        .get_async("/slow", |_, _| async move {
            std::thread::sleep(std::time::Duration::from_millis(1)); //~ blocking-call-in-async unsupported-on-wasm
            Response::empty()
        })
        .run(request, env)
        .await
}

fn stop(_request: Request, _context: RouteContext<Shared>) -> Result<Response> {
    std::process::exit(1) //~ process-exit
}

async fn add(mut request: Request, context: RouteContext<Shared>) -> Result<Response> {
    let text = request.text().await?;
    let id = context.param("id").cloned().unwrap_or_default();
    store(&id, &text)
}

fn store(id: &str, text: &str) -> Result<Response> {
    if text.is_empty() {
        std::process::abort(); //~ process-exit
    }
    Response::ok(id)
}
