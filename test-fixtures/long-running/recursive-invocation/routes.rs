//! A webhook that must answer at once: the event that it sends to the function itself arrives at another route.

use std::env;

use aws_sdk_lambda::Client;
use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::InvocationType;
use axum::Router;
use axum::extract::State;
use axum::routing::post;
use lambda_http::{Error, run};

#[derive(Clone)]
struct Hooks {
    functions: Client,
    own_name: String,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let own_name = env::var("AWS_LAMBDA_FUNCTION_NAME")?;
    let hooks = Hooks { functions: Client::new(&config), own_name };
    let routes = Router::new().route("/webhook", post(accept)).route("/events", post(work)).with_state(hooks);
    run(routes).await
}

async fn accept(State(hooks): State<Hooks>, body: String) -> String {
    let call = hooks.functions.invoke().function_name(&hooks.own_name).payload(Blob::new(body));
    match call.invocation_type(InvocationType::Event).send().await {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.to_string(),
    }
}

async fn work(body: String) -> String {
    body.to_uppercase()
}
