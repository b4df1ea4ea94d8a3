//! Rates, from a service.

use std::time::Duration;

pub struct Rates {
    agent: ureq::Agent,
}

impl Rates {
    pub fn new() -> Self {
        Self { agent: ureq::AgentBuilder::new().timeout(Duration::from_secs(5)).build() }
    }

    pub fn today(&self) -> Result<u64, ureq::Error> {
        let text = self.agent.get("https://rates.example/today").call()?.into_string()?;
        Ok(text.trim().parse().unwrap_or(1))
    }
}
