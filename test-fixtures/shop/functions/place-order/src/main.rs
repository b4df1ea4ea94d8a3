//! Takes an order over HTTP, stores it and asks for its payment.

use lambda_http::{Error, Request, run, service_fn};
use shop_core::http::JsonApi;
use shop_core::storage::Orders;

mod handler;
mod numbers;

/// What every request uses.
pub struct App {
    orders: Orders,
    queue: aws_sdk_sqs::Client,
    queue_url: String,
    mail: JsonApi,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    shop_core::init_logging();
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let app = App {
        orders: Orders::from_env().await?,
        queue: aws_sdk_sqs::Client::new(&config),
        queue_url: std::env::var("PAYMENTS_QUEUE")?,
        mail: JsonApi::with_client(shop_core::http::client()?, std::env::var("MAIL_URL")?),
    };
    let app = &app;
    run(service_fn(move |request: Request| async move { handler::handle(app, request).await })).await
}
