//! A report function that steers its helpers through the environment of the process.

use std::env::{self, set_var as put_env};
use std::path::Path;

use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};

const TOKEN: &str = "AWS_SESSION_TOKEN";

#[tokio::main]
async fn main() -> Result<(), Error> {
    // Everything is meant to go to one region.
    unsafe { env::set_var("AWS_REGION", "eu-central-1") }; //~ env-mutation "`AWS_REGION` is set by AWS Lambda itself"
    name_logs();
    run(service_fn(report)).await
}

fn name_logs() {
    let stream = String::from("AWS_LAMBDA_LOG_STREAM_NAME");
    unsafe { put_env(&stream, "reports") }; //~ env-mutation "`AWS_LAMBDA_LOG_STREAM_NAME` is set by AWS Lambda itself"
}

async fn report(request: Request) -> Result<Response<Body>, Error> {
    let tenant = request.headers().get("x-tenant").and_then(|value| value.to_str().ok()).unwrap_or("none").to_owned();
    unsafe { env::set_var("TENANT", &tenant) }; //~ env-mutation "changes the environment of the whole process in a request"
    for (name, value) in request.headers() {
        let name = format!("HEADER_{}", name.as_str().to_uppercase());
        unsafe { env::set_var(name, value.to_str().unwrap_or_default()) }; //~ env-mutation
    }
    assume(request.query_string_parameters().first("token"));
    let text = render(&tenant)?;
    let zone = tenant.clone();
    tokio::task::spawn_blocking(move || unsafe { put_env("TZ", zone) }).await?; //~ env-mutation
    Ok(Response::new(text.into()))
}

/// The credentials of whoever asks: for everybody who comes later, too.
fn assume(token: Option<&str>) {
    match token {
        Some(token) => override_variable(TOKEN, token),
        None => forget(),
    }
}

fn override_variable(name: &str, value: &str) {
    unsafe { env::set_var(name, value) }; //~ env-mutation "`AWS_SESSION_TOKEN` is set by AWS Lambda itself"
}

fn forget() {
    unsafe { env::remove_var("REPORT_TOKEN") }; //~ env-mutation
}

fn render(tenant: &str) -> Result<String, Error> {
    enter(&Path::new("templates").join(tenant))?;
    Ok(env::current_dir()?.display().to_string())
}

fn enter(folder: &Path) -> std::io::Result<()> {
    env::set_current_dir(folder) //~ env-mutation "moves the whole process in a request"
}
