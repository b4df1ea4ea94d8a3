//! placeholder
use crate::facts::*;
/// placeholder
pub fn items(_: &str) -> FileFacts { FileFacts::default() }
