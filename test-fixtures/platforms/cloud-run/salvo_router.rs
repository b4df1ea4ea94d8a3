//! Salvo: handlers below the attribute of the framework, mounted on a tree of routers.

use salvo::prelude::*;
use std::time::Duration;

#[handler]
async fn slow() -> &'static str {
    std::thread::sleep(Duration::from_millis(200)); //~ blocking-call-in-async sleep-in-handler "the caller waits"
    "slow"
}

#[handler]
async fn logged() {
    if std::env::args().count() > 9 {
        std::process::abort(); //~ process-exit
    }
}

#[tokio::main]
async fn main() {
    let name = std::env::var("K_SERVICE").unwrap_or_else(|_| "local".to_owned());
    println!("{name}");
    let router = Router::new().hoop(logged).push(Router::with_path("slow").get(slow));
    let acceptor = TcpListener::new("0.0.0.0:8080").bind().await;
    Server::new(acceptor).serve(router).await;
}
