//! placeholder
use super::*;
/// placeholder
pub fn run(_: &Program) {}
