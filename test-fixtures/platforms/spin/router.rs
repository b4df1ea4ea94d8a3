//! The router of the SDK, in a component without a future of its own: it runs those of its handlers.

use spin_sdk::http::{IntoResponse, Params, Request, Response, Router};
use spin_sdk::http_component;
use std::time::Duration;

#[http_component]
fn handle(request: Request) -> Response {
    let mut router = Router::default();
    router.get("/items/:id", item);
    router.post_async("/items", add);
    router.any_async("/*", |_: Request, _: Params| async { Ok::<_, anyhow::Error>(Response::new(404, ())) });
    router.handle(request)
}

fn item(_request: Request, params: Params) -> anyhow::Result<impl IntoResponse> {
    let id = params.get("id").unwrap_or_default().to_owned();
    std::thread::sleep(Duration::from_millis(100)); //~ sleep-in-handler
    Ok(Response::new(200, id))
}

async fn add(request: Request, _params: Params) -> anyhow::Result<impl IntoResponse> {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build()?;
    let answer = client.post("https://items.example").body(request.into_body()).send().await?;
    if answer.status().is_server_error() {
        std::process::abort(); //~ process-exit
    }
    Ok(Response::new(201, ()))
}
