//! What all functions share: settings, and trying again.

pub mod settings {
    use std::env::{self, VarError};

    /// What the deployment sets.
    #[derive(Clone, Debug)]
    pub struct Settings {
        pub stage: String,
        pub webhook: String,
    }

    impl Settings {
        pub fn from_env() -> Result<Self, VarError> {
            Ok(Self { stage: env::var("STAGE")?, webhook: env::var("WEBHOOK")? })
        }

        pub fn table(&self, name: &str) -> Result<String, VarError> {
            env::var(name).map(|table| format!("{}-{table}", self.stage))
        }
    }
}

pub mod retry {
    use std::future::Future;
    use std::time::Duration;

    /// How long to wait between attempts.
    #[derive(Clone, Copy, Debug)]
    pub struct Backoff {
        wait: Duration,
        attempts: u32,
    }

    impl Backoff {
        pub const fn new(wait: Duration, attempts: u32) -> Self {
            Self { wait, attempts }
        }

        fn next(self) -> Option<Self> {
            let attempts = self.attempts.checked_sub(1)?;
            Some(Self { wait: self.wait * 2, attempts })
        }
    }

    /// Tries until it works or no attempt is left.
    pub async fn retry<T, E, F, R>(mut backoff: Backoff, attempt: F) -> Result<T, E>
    where
        F: Fn() -> R,
        R: Future<Output = Result<T, E>>,
    {
        loop {
            match attempt().await {
                Ok(value) => return Ok(value),
                Err(error) => match backoff.next() {
                    Some(next) => {
                        tokio::time::sleep(backoff.wait).await;
                        backoff = next;
                    }
                    None => return Err(error),
                },
            }
        }
    }
}
