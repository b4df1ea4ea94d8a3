//! Who has been written to.

use std::sync::Mutex;

#[derive(Default)]
pub struct Outbox {
    written: Mutex<Vec<String>>,
}

impl Outbox {
    pub fn note(&self, to: &str) {
        if let Ok(mut written) = self.written.lock() {
            written.push(to.to_owned()); //~ shared-mutable-state
        }
    }
}
