//! Invoices in the database.

use sqlx::Row;
use sqlx::postgres::PgPoolOptions;
use std::sync::Mutex;
use std::time::Duration;

static NUMBERS: Mutex<Vec<u64>> = Mutex::new(Vec::new()); //~ mutable-static

pub async fn send_all() -> Result<usize, sqlx::Error> {
    let pool = PgPoolOptions::new().max_connections(4).connect("postgres://billing.example/db").await?; //~ connection-per-invocation
    let rows = sqlx::query("select customer from invoices where due < now() limit 100").fetch_all(&pool).await?;
    for row in &rows {
        let number = next();
        let customer: String = row.try_get("customer")?;
        send(&customer, number).await;
        tokio::time::sleep(Duration::from_secs(1)).await; //~ sleep-in-handler
    }
    Ok(rows.len())
}

fn next() -> u64 {
    let Ok(mut numbers) = NUMBERS.lock() else { return 0 };
    let number = numbers.last().map_or(1, |last| last + 1);
    numbers.push(number);
    number
}

async fn send(customer: &str, number: u64) {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(10)).build().unwrap_or_default(); //~ client-per-invocation
    let answer = client.post(format!("https://post.example/{customer}/{number}")).send().await;
    println!("{}", answer.is_ok());
}

pub async fn thank(number: &str) {
    println!("thanks for {number}");
}
