//! A function that wants to be a server.

use std::io::Write;
use std::net::SocketAddr;

use axum::{Router, routing::get};
use hyper::service::{make_service_fn, service_fn as hyper_service};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::Value;
use tokio::net::TcpListener;
use warp::Filter;

/// What a library that nobody knows is given.
struct Gate {
    listener: TcpListener,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let admin = TcpListener::bind("0.0.0.0:9000").await?;
    axum::serve(admin, Router::new().route("/health", get(health))).await?; //~ server-in-handler "the hand-over to AWS Lambda behind it is never reached"
    run(service_fn(handler)).await
}

async fn health() -> &'static str {
    "well"
}

async fn handler(event: LambdaEvent<Value>) -> Result<(), Error> {
    match event.payload["kind"].as_str() {
        Some("router") => serve_router().await,
        Some("lines") => serve_lines().await,
        Some("pages") => serve_pages().await,
        Some("old") => serve_old().await,
        Some("files") => tokio::task::spawn_blocking(serve_files).await?,
        Some("gate") => open_gate().await,
        _ => serve_beside().await,
    }
}

async fn serve_router() -> Result<(), Error> {
    let listener = TcpListener::bind("0.0.0.0:3000").await?;
    axum::serve(listener, Router::new().route("/", get(health))).await?; //~ server-in-handler "until the time-out"
    Ok(())
}

/// The listener is opened in one function and used in another.
async fn serve_lines() -> Result<(), Error> {
    let listener = TcpListener::bind(("127.0.0.1", 3001)).await?;
    accept_all(&listener).await
}

async fn accept_all(listener: &TcpListener) -> Result<(), Error> {
    loop {
        let (_stream, address) = listener.accept().await?; //~ server-in-handler
        println!("{address} is here");
    }
}

async fn serve_pages() -> Result<(), Error> {
    let page = warp::path("page").map(|| "a page");
    warp::serve(page).run(([127, 0, 0, 1], 3002)).await; //~ server-in-handler
    Ok(())
}

async fn serve_old() -> Result<(), Error> {
    let address = SocketAddr::from(([127, 0, 0, 1], 3003));
    let make = make_service_fn(|_| async { Ok::<_, Error>(hyper_service(|_request| async { Ok::<_, Error>(hyper::Response::new("old")) })) });
    hyper::server::Server::bind(&address).serve(make).await?; //~ server-in-handler
    Ok(())
}

/// Blocking, on a thread that may be blocked.
fn serve_files() -> Result<(), Error> {
    let listener = std::net::TcpListener::bind("127.0.0.1:3004")?;
    for stream in listener.incoming() { //~ server-in-handler
        stream?.write_all(b"no file")?;
    }
    Ok(())
}

async fn open_gate() -> Result<(), Error> {
    let gate = Gate { listener: TcpListener::bind("127.0.0.1:3005").await? }; //~ server-in-handler "opens a port"
    println!("{:?}", gate.listener.local_addr()?);
    Ok(())
}

/// Frozen with the instance, and started again by the next request.
async fn serve_beside() -> Result<(), Error> {
    let listener = TcpListener::bind("127.0.0.1:3006").await?;
    tokio::spawn(async move { //~ detached-task
        while let Ok((_stream, address)) = listener.accept().await { //~ server-in-handler "each request starts another server"
            println!("{address} is here");
        }
    });
    Ok(())
}
