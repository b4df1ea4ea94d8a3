//! What the shop's functions have in common.

pub mod http;
pub mod model;
pub mod payment;
pub mod retry;
pub mod storage;

pub use model::{Line, Order, OrderStatus};

/// Structured logs, as our log groups expect them. Called once, from `main`.
pub fn init_logging() {
    tracing_subscriber::fmt()
        .json()
        .with_target(false)
        .without_time()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .init();
}
