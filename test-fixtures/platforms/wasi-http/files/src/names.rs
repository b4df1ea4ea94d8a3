//! What may be asked for.

use regex::Regex;

pub fn of(path: &str) -> Option<String> {
    let pattern = Regex::new("^/([a-z]+)$").ok()?;
    Some(pattern.captures(path)?[1].to_owned())
}
