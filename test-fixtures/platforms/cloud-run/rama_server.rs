//! Rama as a server of its own: routes as of its third version, below the server or below a listener.

use rama::http::server::HttpServer;
use rama::http::service::web::Router;
use rama::rt::Executor;
use rama::tcp::server::TcpListener;

async fn index() -> String {
    std::fs::read_to_string("index.html").unwrap_or_default() //~ blocking-call-in-async
}

async fn stop() -> &'static str {
    std::process::exit(0) //~ process-exit
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    println!("{:?}", std::env::var("K_SERVICE"));
    let pages = Router::new().with_get("/", index);
    let admin = Router::new().with_post("/stop", stop);
    let exec = Executor::default();
    let listener = TcpListener::bind_address("127.0.0.1:8081", exec.clone()).await?;
    let served = HttpServer::auto(exec.clone()).service(admin);
    tokio::spawn(async move { listener.serve(served).await });
    HttpServer::auto(exec).listen("0.0.0.0:8080", pages).await
}
