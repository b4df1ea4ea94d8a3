//! How often each path was asked for.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

static COUNTS: LazyLock<Mutex<HashMap<String, u32>>> = LazyLock::new(Mutex::default); //~ mutable-static

pub fn count(path: &str) {
    if let Ok(mut counts) = COUNTS.lock() {
        *counts.entry(path.to_owned()).or_default() += 1;
    }
}
