//! A generator of random numbers behind a lock: nobody asks which number comes next.

use std::sync::{Arc, Mutex};

use axum::{Router, extract::State, routing::get};
use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;

type Random = Arc<Mutex<ChaCha8Rng>>;

async fn token(State(random): State<Random>) -> String {
    let mut bytes = [0u8; 16];
    if let Ok(mut random) = random.lock() {
        random.fill_bytes(&mut bytes);
    }
    format!("{bytes:?}")
}

#[tokio::main]
async fn main() -> Result<(), lambda_http::Error> {
    let random: Random = Arc::new(Mutex::new(ChaCha8Rng::from_os_rng()));
    let app = Router::new().route("/token", get(token)).with_state(random);
    lambda_http::run(app).await
}
