//! Order numbers, counted up through the day.

use std::sync::Mutex;

use chrono::{NaiveDate, Utc};

struct Counter {
    day: NaiveDate,
    last: u32,
}

static COUNTER: Mutex<Option<Counter>> = Mutex::new(None); //~ mutable-static

/// The next number, such as `2026-04-01-0007`.
pub fn next() -> String {
    let today = Utc::now().date_naive();
    let mut counter = COUNTER.lock().expect("counting never panics");
    let last = match &*counter {
        Some(Counter { day, last }) if *day == today => last + 1,
        _ => 1,
    };
    *counter = Some(Counter { day: today, last });
    format!("{today}-{last:04}")
}
