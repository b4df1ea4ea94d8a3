//! Rocket as it was written for years: its macros are in scope everywhere.

#[macro_use]
extern crate rocket;

use std::time::Duration;

#[get("/")]
async fn index() -> &'static str {
    std::thread::sleep(Duration::from_millis(20)); //~ blocking-call-in-async sleep-in-handler
    "hello"
}

#[rocket::main]
async fn main() -> Result<(), rocket::Error> {
    println!("{:?}", std::env::var("K_SERVICE"));
    rocket::build().mount("/", routes![index]).launch().await?;
    Ok(())
}
