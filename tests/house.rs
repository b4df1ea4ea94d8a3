//! The house rules of this project as tests: each law of the design that can be read off the source text, or off what a run over
//! all fixtures says.
//!
//! A law that nothing checks is forgotten within a month. Every test here reads the real files, so a new room, rule or page is
//! held to the laws without being listed anywhere.

mod common;
#[path = "house/manners.rs"]
mod manners;
#[path = "house/pages.rs"]
mod pages;
#[path = "house/rooms.rs"]
mod rooms;
#[path = "house/runs.rs"]
mod runs;
#[path = "house/tokens.rs"]
mod tokens;

/// Fails with all complaints at once, so that one run shows everything there is to mend.
fn agree(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}
