//! Computation where it holds up nobody, and calls that only sound like it.

use std::io::Cursor;
use std::sync::LazyLock;

use argon2::password_hash::SaltString;
use argon2::password_hash::rand_core::OsRng;
use argon2::{Argon2, PasswordHasher};
use axum::Router;
use axum::routing::{get, post};
use image::{DynamicImage, ImageReader};
use lambda_http::{Error, run_concurrent};
use rayon::prelude::*;
use tokio::sync::oneshot;
use tokio::task::{block_in_place, spawn_blocking};

/// Hashed once for each instance.
static DECOY: LazyLock<String> = LazyLock::new(|| bcrypt::hash("decoy", 12).unwrap_or_default());

#[tokio::main]
async fn main() -> Result<(), Error> {
    // Cold start may compute.
    let logo = image::open("logo.png")?.thumbnail(64, 64);
    println!("{} {}", logo.width(), bcrypt::hash("warm-up", 4)?);
    let accounts = Router::new().route("/sign-up", post(sign_up)).route("/sign-in", post(sign_in)).route("/token", post(token));
    let shop = Router::new().route("/picture", post(picture)).route("/prices", get(prices)).route("/size", post(size));
    run_concurrent(accounts.merge(shop)).await
}

async fn sign_up(password: String) -> Result<String, Error> {
    Ok(spawn_blocking(move || hashed(&password)).await??)
}

/// Called on a thread that may compute.
fn hashed(password: &str) -> Result<String, argon2::password_hash::Error> {
    let salt = SaltString::generate(&mut OsRng);
    Ok(Argon2::default().hash_password(password.as_bytes(), &salt)?.to_string())
}

async fn sign_in(password: String) -> bool {
    block_in_place(|| bcrypt::verify(&password, &DECOY).unwrap_or(false))
}

async fn token(secret: String) -> String {
    let mut key = [0; 32];
    // The protocol says how many.
    pbkdf2::pbkdf2_hmac::<sha2::Sha256>(secret.as_bytes(), b"salt", 4096, &mut key);
    format!("{key:?}")
}

async fn picture(body: bytes::Bytes) -> Result<String, Error> {
    let picture = spawn_blocking(move || smaller(&body)).await??;
    Ok(format!("{} x {}", picture.width(), picture.height()))
}

fn smaller(body: &[u8]) -> Result<DynamicImage, image::ImageError> {
    Ok(image::load_from_memory(body)?.thumbnail(300, 300))
}

/// The header of the file says it.
async fn size(body: bytes::Bytes) -> Result<String, Error> {
    let format = image::guess_format(&body).is_ok();
    let (width, height) = ImageReader::new(Cursor::new(&body)).with_guessed_format()?.into_dimensions()?;
    Ok(format!("{format} {width} {height} {}", Verse { lines: 4 }.verify("x")))
}

async fn prices() -> String {
    // The pool of rayon computes, and the executor waits for a message.
    let (send, receive) = oneshot::channel();
    rayon::spawn(move || {
        let prices: Vec<u64> = (0..1_000).collect();
        let total: u64 = prices.par_iter().map(|price| price * 2).sum();
        let _ = send.send(total);
    });
    receive.await.map(|total| total.to_string()).unwrap_or_default()
}

/// Checks of its own.
struct Verse {
    lines: usize,
}

impl Verse {
    fn verify(&self, text: &str) -> bool {
        text.lines().count() == self.lines
    }
}

/// Nobody calls it.
#[allow(dead_code)]
async fn unused(password: String) -> String {
    bcrypt::hash(password, 12).unwrap_or_default()
}
