//! An HTTP server like any other: only the image says that it runs on AWS Lambda, behind the web adapter.

use axum::Router;
use axum::routing::get;

#[tokio::main]
async fn main() {
    let app = Router::new().route("/", get(root));
    let Ok(listener) = tokio::net::TcpListener::bind("0.0.0.0:8080").await else {
        std::process::exit(1);
    };
    axum::serve(listener, app).await.expect("the server runs");
}

async fn root() -> &'static str {
    std::process::exit(1) //~ process-exit
}
