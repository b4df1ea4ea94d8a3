//! The usual way to share clients: a closure that passes references on.

use aws_sdk_s3::Client;
use lambda_http::{Body, Error, Request, Response, run, service_fn};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_from_env().await;
    let client = Client::new(&config);
    let bucket = std::env::var("BUCKET")?;
    run(service_fn(|request: Request| put(request, &client, &bucket))).await
}

async fn put(request: Request, client: &Client, bucket: &str) -> Result<Response<Body>, Error> {
    if request.body().is_empty() {
        std::process::exit(1); //~ process-exit
    }
    client.put_object().bucket(bucket).key("latest").send().await?;
    Ok(Response::new(Body::Empty))
}
