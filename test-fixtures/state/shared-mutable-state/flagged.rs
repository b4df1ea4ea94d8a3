//! A shop basket behind an axum router: the state that every route receives is written by every route.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};

use axum::extract::{Path, State};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use dashmap::DashMap;
use lambda_http::Error;
use serde::{Deserialize, Serialize};

#[derive(Clone, Deserialize, Serialize)]
struct Line {
    sku: String,
    count: u32,
}

#[derive(Clone)]
struct Shop {
    baskets: Arc<RwLock<HashMap<String, Vec<Line>>>>,
    orders: Arc<Mutex<Vec<Line>>>,
    next_order: Arc<AtomicU64>,
    stock: Arc<Stock>,
}

#[derive(Default)]
struct Stock {
    left: tokio::sync::Mutex<HashMap<String, u32>>,
}

impl Stock {
    async fn take(&self, line: &Line) -> bool {
        let mut left = self.left.lock().await;
        match left.get(&line.sku).copied() {
            Some(count) if count >= line.count => {
                left.insert(line.sku.clone(), count - line.count); //~ shared-mutable-state
                true
            }
            _ => false,
        }
    }
}

type Visits = Arc<DashMap<String, u64>>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let shop = Shop {
        baskets: Arc::new(RwLock::new(HashMap::new())),
        orders: Arc::new(Mutex::new(Vec::new())),
        next_order: Arc::new(AtomicU64::new(1)),
        stock: Arc::new(Stock::default()),
    };
    let visits: Visits = Arc::new(DashMap::new());
    let app = Router::new()
        .route("/baskets/{customer}", get(show).post(add).delete(empty))
        .route("/orders", post(order))
        .layer(Extension(visits))
        .with_state(shop);
    lambda_http::run(app).await
}

async fn show(State(shop): State<Shop>, Extension(visits): Extension<Visits>, Path(customer): Path<String>) -> Json<Vec<Line>> {
    *visits.entry(customer.clone()).or_insert(0) += 1; //~ shared-mutable-state
    let lines = shop.baskets.read().unwrap().get(&customer).cloned();
    Json(lines.unwrap_or_default())
}

async fn add(State(shop): State<Shop>, Path(customer): Path<String>, Json(line): Json<Line>) -> Json<usize> {
    let count = put_line(&shop, customer, line);
    Json(count)
}

fn put_line(shop: &Shop, customer: String, line: Line) -> usize {
    append(&shop.baskets, customer, line)
}

fn append(baskets: &RwLock<HashMap<String, Vec<Line>>>, customer: String, line: Line) -> usize {
    baskets.write().unwrap().insert(customer, vec![line]); //~ shared-mutable-state
    baskets.read().unwrap().len()
}

async fn empty(State(shop): State<Shop>, Path(customer): Path<String>) {
    shop.baskets.write().unwrap().remove(&customer); //~ shared-mutable-state
}

async fn order(State(shop): State<Shop>, Json(line): Json<Line>) -> Json<u64> {
    let number = shop.next_order.fetch_add(1, Ordering::SeqCst); //~ shared-mutable-state
    if shop.stock.take(&line).await {
        shop.orders.lock().unwrap().push(line); //~ shared-mutable-state
    }
    Json(number)
}
