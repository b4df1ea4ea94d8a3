//! Rocket as it was written for years: its macros are in scope everywhere, and name items even where a local has the same name.

#[macro_use]
extern crate rocket;

use std::time::Duration;

#[get("/")]
async fn index() -> &'static str {
    std::thread::sleep(Duration::from_millis(20)); //~ blocking-call-in-async sleep-in-handler
    "hello"
}

#[get("/secret")]
async fn secret() -> &'static str {
    std::thread::sleep(Duration::from_millis(20)); //~ blocking-call-in-async sleep-in-handler
    "hidden"
}

#[rocket::main]
async fn main() -> Result<(), rocket::Error> {
    let secret = std::env::var("K_SERVICE");
    println!("{secret:?}");
    rocket::build().mount("/", routes![index, secret]).launch().await?;
    Ok(())
}
