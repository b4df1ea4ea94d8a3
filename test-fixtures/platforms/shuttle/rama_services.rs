//! Rama on Shuttle: routes below layers, and a service of the program's own among them.

use rama::http::service::web::{Router, WebService};
use rama::{Context, Layer, Service};
use std::convert::Infallible;

async fn hello(context: Context<()>) -> String {
    let pattern = regex::Regex::new("^[a-z]+$"); //~ init-per-invocation
    format!("{} {:?}", pattern.is_ok(), context.get::<u32>())
}

async fn missing() -> &'static str {
    std::thread::sleep(std::time::Duration::from_millis(5)); //~ blocking-call-in-async sleep-in-handler
    "there is no such page"
}

#[derive(Clone)]
struct Prices {
    path: &'static str,
}

impl Prices {
    fn read(path: &'static str) -> Self {
        println!("{}", std::fs::read_to_string(path).unwrap_or_default().len());
        Self { path }
    }
}

impl Service<(), String> for Prices {
    type Response = String;
    type Error = Infallible;

    async fn serve(&self, _context: Context<()>, request: String) -> Result<String, Infallible> {
        Ok(std::fs::read_to_string(self.path).unwrap_or(request)) //~ blocking-call-in-async
    }
}

#[shuttle_runtime::main]
async fn main() -> Result<impl shuttle_rama::ShuttleService, shuttle_rama::ShuttleError> {
    let admin = WebService::default().get("/names", async |_context: Context<()>| std::fs::read_to_string("names.txt").unwrap_or_default()); //~ blocking-call-in-async
    let router = Router::new().get("/", hello).get("/prices", Prices::read("prices.txt")).sub("/admin", admin).not_found(missing);
    Ok(shuttle_rama::RamaService::application(rama::layer::MapErrLayer::new().into_layer(router)))
}
