//! Letters are written beside the requests that want them.

use loco_rs::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Letter {
    pub text: String,
}

pub struct Letters;

#[async_trait::async_trait]
impl BackgroundWorker<Letter> for Letters {
    fn build(_context: &AppContext) -> Self {
        Self
    }

    async fn perform(&self, letter: Letter) -> Result<()> {
        let form = std::fs::read_to_string("letter.txt").unwrap_or_default(); //~ blocking-call-in-async
        println!("{form} {}", letter.text);
        Ok(())
    }
}
