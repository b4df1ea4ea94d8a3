//! Fixes: what they make of programs, when they are refused, and what they leave alone.

mod common;

#[path = "fixes/binary.rs"]
mod binary;
#[path = "fixes/pairs.rs"]
mod pairs;
