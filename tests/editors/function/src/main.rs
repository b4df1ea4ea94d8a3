//! A function that sleeps in each request, for clients to find.

mod handler;

use lambda_runtime::{Error, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handler::handle)).await
}
