//! A shop whose executor does the heavy lifting.

use std::io::Cursor;

use argon2::password_hash::SaltString;
use argon2::password_hash::rand_core::OsRng;
use argon2::{Argon2, PasswordHash, PasswordHasher, PasswordVerifier};
use axum::Router;
use axum::routing::{get, post};
use image::{ImageFormat, ImageReader};
use lambda_http::{Error, run_concurrent};
use rayon::prelude::*;

const ROUNDS: u32 = 600_000;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let accounts = Router::new().route("/sign-up", post(sign_up)).route("/sign-in", post(sign_in)).route("/token", post(token));
    let shop = Router::new().route("/picture", post(picture)).route("/prices", get(prices)).route("/report", get(report));
    run_concurrent(accounts.merge(shop)).await
}

// Accounts.

struct Account {
    hash: String,
}

impl Account {
    fn new(password: &str) -> Result<Self, Error> {
        Ok(Self { hash: hashed(password)? })
    }
}

fn hashed(password: &str) -> Result<String, Error> {
    let salt = SaltString::generate(&mut OsRng);
    Ok(Argon2::default().hash_password(password.as_bytes(), &salt)?.to_string()) //~ cpu-bound-in-async "other requests on this thread stand still"
}

async fn sign_up(password: String) -> Result<String, Error> {
    Ok(Account::new(&password)?.hash)
}

async fn sign_in(password: String) -> bool {
    let known = stored().await;
    let Ok(hash) = PasswordHash::new(&known) else { return false };
    let matches = Argon2::default().verify_password(password.as_bytes(), &hash); //~ cpu-bound-in-async "`password_hash::PasswordVerifier::verify_password` keeps a thread"
    matches.is_ok() || bcrypt::verify(&password, &known).unwrap_or(false)
}

async fn stored() -> String {
    tokio::fs::read_to_string("/tmp/account").await.unwrap_or_default()
}

async fn token(secret: String) -> String {
    let mut key = [0; 32];
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(secret.as_bytes(), b"salt", ROUNDS, &mut key); //~ cpu-bound-in-async
    format!("{key:?}")
}

// Pictures.

async fn picture(body: bytes::Bytes) -> Result<Vec<u8>, Error> {
    let small = tokio::time::timeout(std::time::Duration::from_secs(5), async move { smaller(&body) }).await??;
    Ok(small)
}

fn smaller(body: &[u8]) -> Result<Vec<u8>, Error> {
    let picture = ImageReader::new(Cursor::new(body)).with_guessed_format()?.decode()?; //~ cpu-bound-in-async "`image::ImageReader::decode`"
    let mut small = Vec::new();
    picture.thumbnail(300, 300).write_to(&mut Cursor::new(&mut small), ImageFormat::Jpeg)?;
    Ok(small)
}

// Numbers.

async fn prices() -> String {
    let mut prices: Vec<u64> = (0..1_000).collect();
    let total: u64 = prices.par_iter().map(|price| price * 2).sum(); //~ cpu-bound-in-async "`rayon::iter::IntoParallelRefIterator::par_iter`"
    prices.par_sort_unstable();
    format!("{total} {prices:?}")
}

async fn report() -> String {
    // A task runs on the executor as well.
    let report = tokio::spawn(async {
        let (mut left, mut right) = (0, 0);
        rayon::join(|| left = sum(1), || right = sum(2)); //~ cpu-bound-in-async "`rayon::join`"
        left + right
    });
    report.await.map(|sum| sum.to_string()).unwrap_or_default()
}

fn sum(first: u64) -> u64 {
    (first..1_000_000).step_by(2).sum()
}
