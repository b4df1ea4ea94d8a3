//! The same mistake without a router: a lock made in `main` and borrowed by the handler's closure.

use std::collections::HashMap;
use std::sync::Mutex;

use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

struct Totals {
    by_day: HashMap<String, f64>,
    last: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let totals = Mutex::new(Totals { by_day: HashMap::new(), last: None });
    let totals = &totals;
    run(service_fn(move |event: LambdaEvent<Value>| async move { handle(event, totals).await })).await
}

async fn handle(event: LambdaEvent<Value>, totals: &Mutex<Totals>) -> Result<Value, Error> {
    let day = event.payload["day"].as_str().unwrap_or("today").to_owned();
    let amount = event.payload["amount"].as_f64().ok_or("no amount")?;
    let total = book(totals, day, amount);
    Ok(json!({ "total": total }))
}

fn book(totals: &Mutex<Totals>, day: String, amount: f64) -> f64 {
    let mut totals = totals.lock().unwrap();
    totals.last = Some(day.clone()); //~ shared-mutable-state
    *totals.by_day.entry(day.clone()).or_insert(0.0) += amount; //~ shared-mutable-state
    totals.by_day[&day]
}
