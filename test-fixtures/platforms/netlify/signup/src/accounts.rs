//! Accounts, at a service that takes its time.

use std::time::Duration;

pub async fn open(name: &str) -> Result<(), reqwest::Error> {
    let client = reqwest::Client::new(); //~ client-per-invocation
    client.post("https://accounts.example").body(name.to_owned()).send().await?.error_for_status()?; //~ missing-timeout
    loop { //~ polling-loop
        let answer = client.get(format!("https://accounts.example/{name}")).send().await?;
        if answer.status().is_success() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

pub async fn welcome(name: &str) {
    println!("welcome {name}");
}
