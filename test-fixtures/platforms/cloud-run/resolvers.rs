//! Methods below attributes: operations of an API, and resolvers of a schema.

use juniper::graphql_object;
use poem::listener::TcpListener;
use poem::{Route, Server};
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};

struct Api {
    client: reqwest::Client,
}

#[OpenApi]
impl Api {
    fn new() -> Self {
        let text = std::fs::read_to_string("api.toml").unwrap_or_default();
        println!("{text}");
        Self { client: reqwest::Client::new() }
    }

    #[oai(path = "/report", method = "get")]
    async fn report(&self) -> PlainText<String> {
        println!("{:?}", self.client);
        PlainText(std::fs::read_to_string("report.txt").unwrap_or_default()) //~ blocking-call-in-async
    }
}

struct Query;

#[graphql_object]
impl Query {
    async fn version() -> String {
        std::fs::read_to_string("version.txt").unwrap_or_default() //~ blocking-call-in-async
    }
}

#[tokio::main]
async fn main() -> Result<(), std::io::Error> {
    println!("{}", std::env::var("K_REVISION").unwrap_or_default());
    let service = OpenApiService::new(Api::new(), "reports", "1.0");
    Server::new(TcpListener::bind("0.0.0.0:8080")).run(Route::new().nest("/", service)).await
}
