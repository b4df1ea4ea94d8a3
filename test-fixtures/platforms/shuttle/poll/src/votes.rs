//! The votes so far.

use regex::Regex;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

static VOTES: LazyLock<Mutex<HashMap<String, u32>>> = LazyLock::new(Mutex::default); //~ mutable-static

pub fn is_name(text: &str) -> bool {
    Regex::new("^[a-z]+$").is_ok_and(|pattern| pattern.is_match(text)) //~ init-per-invocation
}

pub fn add(name: &str) {
    if let Ok(mut votes) = VOTES.lock() {
        *votes.entry(name.to_owned()).or_default() += 1;
    }
}

pub async fn publish(name: &str) -> String {
    let client = reqwest::Client::new(); //~ client-per-invocation
    let answer = client.post("https://wall.example").body(name.to_owned()).send().await; //~ missing-timeout
    answer.map(|answer| answer.status().to_string()).unwrap_or_default()
}
