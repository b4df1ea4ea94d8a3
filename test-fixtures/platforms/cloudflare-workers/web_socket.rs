//! A connection that stays open after the response belongs to it: the isolate serves its events as long as it is open. What has nothing to do
//! with the connection is cancelled as ever.

use futures::StreamExt;
use worker::{Context, Env, Request, Response, Result, WebSocket, WebSocketPair, WebsocketEvent, event};

#[event(fetch)]
async fn fetch(req: Request, env: Env, _ctx: Context) -> Result<Response> {
    match req.path().as_str() {
        "/pair" => pair(),
        _ => parts(&req, &env),
    }
}

fn pair() -> Result<Response> {
    let pair = WebSocketPair::new()?;
    let server = pair.server;
    server.accept()?;
    worker::wasm_bindgen_futures::spawn_local(async move {
        let mut events = server.events().expect("it has been accepted");
        while let Some(event) = events.next().await {
            if let Ok(WebsocketEvent::Message(message)) = event {
                server.send_with_str(message.text().unwrap_or_default()).ok();
            }
        }
    });
    Response::from_websocket(pair.client)
}

fn parts(req: &Request, env: &Env) -> Result<Response> {
    let WebSocketPair { client, server } = WebSocketPair::new()?;
    server.accept()?;
    let name = env.var("NAME")?.to_string();
    worker::wasm_bindgen_futures::spawn_local(async move {
        greet(&server, &name).await.ok();
    });
    let path = req.path();
    worker::wasm_bindgen_futures::spawn_local(async move { count(path).await }); //~ detached-task
    Response::from_websocket(client)
}

async fn greet(server: &WebSocket, name: &str) -> Result<()> {
    server.send_with_str(name)
}

async fn count(_path: String) {}
