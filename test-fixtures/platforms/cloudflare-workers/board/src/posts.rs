//! Posts, in a database and at a neighbour's.

use axum::extract::Path;
use std::time::Duration;
use tokio_postgres::{Config, NoTls};

pub async fn of(Path(name): Path<String>) -> String {
    if !crate::name().is_match(&name) {
        return String::new();
    }
    let client = reqwest::Client::builder().timeout(Duration::from_secs(5)).build().unwrap_or_default();
    let answer = client.get(format!("https://posts.example/{name}")).send().await;
    answer.map(|answer| answer.status().to_string()).unwrap_or_default()
}

pub async fn all() -> String {
    let config: Config = "host=db.example user=board".parse().expect("the address is right");
    let socket = worker::Socket::builder().connect("db.example", 5432).expect("the address is right");
    let Ok((client, connection)) = config.connect_raw(socket, NoTls).await else { return String::new() };
    wasm_bindgen_futures::spawn_local(async move {
        if let Err(error) = connection.await {
            worker::console_error!("{error}");
        }
    });
    let rows = client.query("select title from posts limit 20", &[]).await.unwrap_or_default();
    rows.len().to_string()
}
