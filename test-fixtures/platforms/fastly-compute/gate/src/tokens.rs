//! Tokens that have been seen.

use regex::Regex;
use std::cell::RefCell;

thread_local! {
    static SEEN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) }; //~ thread-local-state
}

pub fn is_known(token: &str) -> bool {
    let shape = Regex::new("^[0-9a-f]{32}$").is_ok_and(|shape| shape.is_match(token)); //~ init-per-invocation
    SEEN.with_borrow_mut(|seen| seen.push(token.to_owned()));
    shape
}

pub fn report(token: &str) {
    println!("{token}");
}
