//! The report as text.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::OnceLock;

use chrono::NaiveDate;
use regex::Regex;
use shop_core::Order;

pub fn render(orders: &[Order], today: NaiveDate) -> String {
    let mut by_domain: BTreeMap<String, (usize, u64)> = BTreeMap::new();
    for order in orders.iter().filter(|order| order.placed_at.date_naive() < today) {
        let totals = by_domain.entry(domain(&order.customer)).or_default();
        totals.0 += 1;
        totals.1 += order.total_cents();
    }
    let mut text = format!("sales before {today}\n");
    for (domain, (count, cents)) in by_domain {
        let _ = writeln!(text, "{domain}: {count} orders, {}.{:02}", cents / 100, cents % 100);
    }
    text
}

/// The part of an address that says which company somebody belongs to.
fn domain(address: &str) -> String {
    let pattern = Regex::new(r"^[^@]+@(?:mail\.|www\.)?(.+)$").expect("the pattern is valid"); //~ init-per-invocation
    match pattern.captures(address) {
        Some(captures) => captures[1].to_lowercase(),
        None => "unknown".into(),
    }
}

/// Reports are named after their first date and a check sum.
pub fn name(text: &str, key: &str) -> String {
    let date = date_pattern().find(text).map_or("undated", |found| found.as_str());
    let sum = text.bytes().chain(key.bytes()).fold(0u32, |sum, byte| sum.rotate_left(5) ^ u32::from(byte));
    format!("{date}-{sum:08x}.txt")
}

fn date_pattern() -> &'static Regex {
    static DATE: OnceLock<Regex> = OnceLock::new();
    DATE.get_or_init(|| Regex::new(r"\d{4}-\d{2}-\d{2}").expect("the pattern is valid"))
}
