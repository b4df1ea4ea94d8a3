//! The application on Shuttle.

use bookings::app::App;
use loco_rs::boot::{StartMode, create_app};
use loco_rs::environment::Environment;

#[shuttle_runtime::main]
async fn main() -> shuttle_axum::ShuttleAxum {
    let environment = Environment::Production;
    let config = environment.load().expect("there is a configuration");
    let booted = create_app::<App>(StartMode::ServerOnly, &environment, config).await.expect("the application starts");
    Ok(booted.router.expect("it serves").into())
}
