//! What both platforms run. The stricter one counts: what Spin's new instances make right is wrong where instances are kept.

use std::sync::Mutex;
use std::time::Duration;

static GREETED: Mutex<Vec<String>> = Mutex::new(Vec::new()); //~ mutable-static "later requests on this instance see it"

pub fn greeting(name: &str) -> String {
    let pattern = regex::Regex::new("^[a-z]+$").expect("the pattern is right"); //~ init-per-invocation
    if !pattern.is_match(name) {
        return "hello".to_owned();
    }
    GREETED.lock().unwrap().push(name.to_owned());
    format!("hello {name}")
}

/// Only Spin's component asks for this.
pub async fn weather(place: &str) -> String {
    let client = reqwest::Client::builder().timeout(Duration::from_secs(2)).build().unwrap_or_default();
    let answer = client.get(format!("https://weather.example/{place}")).send().await;
    answer.map(|answer| answer.status().to_string()).unwrap_or_default()
}
