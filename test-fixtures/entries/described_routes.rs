//! Routes that are described for OpenAPI: macros give routers their names.

use std::thread::sleep;
use std::time::Duration;

use lambda_http::{Error, run};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

#[utoipa::path(get, path = "/slow")]
async fn slow() -> String {
    sleep(Duration::from_millis(500)); //~ sleep-in-handler blocking-call-in-async
    "late".to_owned()
}

mod greetings {
    #[utoipa::path(post, path = "/greetings")]
    pub async fn greet(name: String) -> String {
        format(&name)
    }

    fn format(name: &str) -> String {
        std::thread::sleep(std::time::Duration::from_secs(1)); //~ sleep-in-handler blocking-call-in-async
        format!("hello {name}")
    }
}

#[utoipa::path(get, path = "/unmounted")]
async fn unmounted() -> String {
    sleep(Duration::from_millis(500));
    "never".to_owned()
}

fn router() -> OpenApiRouter {
    OpenApiRouter::new().routes(routes!(slow)).routes(utoipa_axum::routes!(greetings::greet))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let (router, _description) = router().split_for_parts();
    run(router).await
}
