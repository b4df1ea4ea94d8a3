//! The greeter on Spin.

use spin_sdk::http::{IntoResponse, Request, Response};
use spin_sdk::http_component;

#[http_component]
async fn handle(request: Request) -> anyhow::Result<impl IntoResponse> {
    let greeting = greeter::greeting(request.path());
    let weather = greeter::weather("here").await;
    Ok(Response::new(200, format!("{greeting}, {weather}")))
}
