//! Environments that may be changed, and things that are merely called so.

use std::collections::HashMap;
use std::env;
use std::process::Command;
use std::sync::LazyLock;

use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};

/// Set once, before the first use, by whoever is first.
static ZONE: LazyLock<String> = LazyLock::new(|| {
    unsafe { env::set_var("TZ", "Europe/Berlin") };
    env::var("TZ").unwrap_or_default()
});

/// What a script is told: a map, and no process has it.
#[derive(Default)]
struct Variables(HashMap<String, String>);

impl Variables {
    fn set_var(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    fn remove_var(&mut self, name: &str) {
        self.0.remove(name);
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    // No variable of the platform: the adapter reads it.
    unsafe { env::set_var("AWS_LAMBDA_HTTP_IGNORE_STAGE_IN_PATH", "true") };
    unsafe { env::remove_var("RUST_LOG_STYLE") };
    env::set_current_dir("/var/task")?;
    imitate_platform();
    if cfg!(debug_assertions) {
        unsafe { env::set_var("AWS_DEFAULT_REGION", "eu-central-1") };
    }
    run(service_fn(answer)).await
}

/// On a developer's machine nobody sets what the platform sets.
fn imitate_platform() {
    if env::var_os("AWS_LAMBDA_FUNCTION_NAME").is_some() {
        return;
    }
    unsafe { env::set_var("AWS_LAMBDA_FUNCTION_NAME", "local") };
}

async fn answer(request: Request) -> Result<Response<Body>, Error> {
    let region = env::var("AWS_REGION").unwrap_or_default();
    let mut variables = Variables::default();
    variables.set_var("AWS_REGION", &region);
    variables.remove_var("TENANT");
    set_var("TENANT", request.query_string_parameters().first("tenant").unwrap_or_default());
    let mut script = Command::new("/opt/bin/report");
    // The child's environment and folder, not ours.
    script.env("AWS_REGION", &region).env_remove("TENANT").current_dir("/tmp").envs(&variables.0);
    Ok(Response::new(format!("{:?} in {}", script.get_program(), *ZONE).into()))
}

/// A local function with the name of the other.
fn set_var(name: &str, value: &str) {
    tracing::debug!(name, value, "noted");
}

/// Nothing calls it.
pub fn switch_region(region: &str) {
    unsafe { env::set_var("AWS_REGION", region) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_region_is_told() {
        unsafe { env::set_var("AWS_REGION", "eu-west-1") };
        assert!(answer(Request::default()).await.is_ok());
    }
}
