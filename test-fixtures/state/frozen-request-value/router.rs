//! What a router hands over is of the request, but for its state.

use std::sync::OnceLock;

use axum::extract::{Path, State};
use axum::routing::get;
use axum::{Extension, Router};
use lambda_http::{Error, run};

#[derive(Clone)]
struct Settings {
    currency: String,
}

static CURRENCY: OnceLock<String> = OnceLock::new();
static LABEL: OnceLock<String> = OnceLock::new();
static SHOP: OnceLock<String> = OnceLock::new();

#[tokio::main]
async fn main() -> Result<(), Error> {
    let settings = Settings { currency: "EUR".to_owned() };
    let app = Router::new().route("/{shop}", get(price)).layer(Extension(settings.clone())).with_state(settings);
    run(app).await
}

async fn price(State(settings): State<Settings>, Extension(extension): Extension<Settings>, Path(shop): Path<String>) -> String {
    let currency = CURRENCY.get_or_init(|| settings.currency.to_uppercase());
    let label = LABEL.get_or_init(|| format!("in {}", extension.currency));
    let shop = SHOP.get_or_init(|| shop.to_uppercase()); //~ frozen-request-value
    format!("{shop} {label} {currency}")
}
