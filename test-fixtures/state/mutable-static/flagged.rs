//! A ticket counter that keeps its books in statics: each instance sees its own numbers.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex, OnceLock};

use dashmap::DashMap;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use parking_lot::RwLock;
use serde::{Deserialize, Serialize};

static NEXT_TICKET: AtomicU64 = AtomicU64::new(1); //~ mutable-static
static HOLDS: Mutex<Vec<Hold>> = Mutex::new(Vec::new()); //~ mutable-static
static EVICTIONS: Mutex<usize> = Mutex::new(0); //~ mutable-static
static BY_CUSTOMER: LazyLock<DashMap<String, u32>> = LazyLock::new(DashMap::new); //~ mutable-static
static mut LAST_CUSTOMER: Option<String> = None; //~ mutable-static
static WAITING: tokio::sync::Mutex<Vec<String>> = tokio::sync::Mutex::const_new(Vec::new()); //~ mutable-static
static JOURNAL: Journal = Journal(Mutex::new(Vec::new())); //~ mutable-static

lazy_static::lazy_static! {
    static ref PRICES: RwLock<HashMap<String, u32>> = RwLock::new(HashMap::new()); //~ mutable-static
}

#[derive(Deserialize)]
struct Order {
    customer: String,
    show: String,
    seats: u32,
    price_override: Option<u32>,
}

#[derive(Serialize)]
struct Ticket {
    number: u64,
    seats_held: u32,
    queue_position: usize,
}

struct Hold {
    customer: String,
    seats: u32,
}

struct Journal(Mutex<Vec<String>>);

impl Journal {
    fn note(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::run(service_fn(sell)).await
}

async fn sell(event: LambdaEvent<Order>) -> Result<Ticket, Error> {
    let order = event.payload;
    let number = NEXT_TICKET.fetch_add(1, Ordering::SeqCst);
    if let Some(price) = order.price_override {
        PRICES.write().insert(order.show.clone(), price);
    }
    let seats_held = hold_seats(&order);
    let queue_position = enqueue(&order.customer).await;
    remember(order.customer);
    Ok(Ticket { number, seats_held, queue_position })
}

fn hold_seats(order: &Order) -> u32 {
    record_hold(Hold { customer: order.customer.clone(), seats: order.seats });
    *BY_CUSTOMER.entry(order.customer.clone()).or_insert(0) += order.seats;
    let holds = HOLDS.lock().unwrap();
    holds.iter().filter(|hold| hold.customer == order.customer).map(|hold| hold.seats).sum()
}

fn record_hold(hold: Hold) {
    let mut holds = HOLDS.lock().expect("no holder panics");
    if holds.len() > 10_000 {
        *EVICTIONS.lock().unwrap() += holds.len();
        holds.clear();
    }
    holds.push(hold);
}

async fn enqueue(customer: &str) -> usize {
    let mut waiting = WAITING.lock().await;
    waiting.push(customer.to_owned());
    waiting.len()
}

fn remember(customer: String) {
    JOURNAL.note(format!("sold to {customer}"));
    sessions().lock().unwrap().insert(customer.clone(), 1);
    unsafe {
        LAST_CUSTOMER = Some(customer);
    }
}

fn sessions() -> &'static Mutex<HashMap<String, u32>> {
    static SESSIONS: OnceLock<Mutex<HashMap<String, u32>>> = OnceLock::new(); //~ mutable-static
    SESSIONS.get_or_init(|| Mutex::new(HashMap::new()))
}
