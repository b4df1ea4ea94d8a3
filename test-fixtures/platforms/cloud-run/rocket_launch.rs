//! Rocket makes `main` itself; the variable that Cloud Run sets tells where the server runs.

use rocket::{State, get, launch, post, routes};
use std::collections::HashMap;
use std::sync::Mutex;

struct Seen(Mutex<HashMap<String, u32>>);

#[get("/health")]
fn health() -> &'static str {
    "ok"
}

#[post("/visits/<name>")]
async fn visit(name: &str, seen: &State<Seen>) -> String {
    let mut seen = seen.0.lock().unwrap();
    seen.insert(name.to_owned(), 1); //~ shared-mutable-state
    let _ = std::fs::write("/tmp/visits", name); //~ blocking-call-in-async "other requests on this thread stand still"
    format!("{} names", seen.len())
}

#[launch]
fn rocket() -> _ {
    let revision = std::env::var("K_REVISION").unwrap_or_default();
    println!("starting {revision}");
    rocket::build().manage(Seen(Mutex::new(HashMap::new()))).mount("/", routes![health, visit])
}
