//! A shop whose first request decides for all that follow.

use std::sync::{LazyLock, OnceLock};
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Utc};
use lambda_http::{Body, Error, Request, RequestExt, Response, run, service_fn};
use tokio::sync::OnceCell;
use uuid::Uuid;

static NOW: LazyLock<DateTime<Utc>> = LazyLock::new(Utc::now); //~ frozen-request-value "requests take `NOW` for the present"
static TODAY: LazyLock<String> = LazyLock::new(|| format!("{}", Utc::now().date_naive())); //~ frozen-request-value
static SECONDS: LazyLock<u64> = LazyLock::new(seconds);
static REQUEST_ID: LazyLock<String> = LazyLock::new(|| Uuid::new_v4().to_string()); //~ frozen-request-value "every request on this instance gets the same"
static TENANT: OnceLock<String> = OnceLock::new();
static TOKEN: OnceCell<String> = OnceCell::const_new();

struct Shop {
    locale: OnceLock<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let shop = Shop { locale: OnceLock::new() };
    run(service_fn(|request: Request| serve(request, &shop))).await
}

/// The initialiser of a static, in a function of its own.
fn seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() //~ frozen-request-value "`SECONDS`"
}

async fn serve(request: Request, shop: &Shop) -> Result<Response<Body>, Error> {
    let tenant = request.query_string_parameters().first("tenant").unwrap_or("none").to_owned();
    let locale = shop.locale.get_or_init(|| request.uri().path().to_owned()); //~ frozen-request-value "`locale` keeps what the first request brings"
    let _ = TENANT.set(tenant.clone()); //~ frozen-request-value "`TENANT`"
    let token = token(&tenant).await;
    Ok(Response::new(format!("{locale} {token} {}", order(&tenant)).into()))
}

/// Signed for one tenant, and given to all.
async fn token(tenant: &str) -> &'static str {
    TOKEN.get_or_init(|| async move { format!("signed for {tenant}") }).await //~ frozen-request-value "`TOKEN`"
}

fn order(tenant: &str) -> String {
    format!("{} ordered {}", tenant, entry(7))
}

/// Two calls away from the handler.
fn entry(age: i64) -> String {
    let is_old = (*NOW - DateTime::UNIX_EPOCH).num_days() > age;
    format!("{} {} {} {is_old}", *TODAY, *SECONDS + 60, REQUEST_ID.as_str())
}
