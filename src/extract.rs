//! placeholder
use crate::facts::*;
use rustc_hash::FxHashMap;
/// placeholder
pub fn items(_: &str) -> FileFacts { FileFacts::default() }
/// placeholder
pub fn body(_: &str, _: &Function) -> Body { Body::default() }
/// placeholder
pub fn initializer(_: &str, _: TextRange) -> Body { Body::default() }
/// placeholder
pub fn whole(_: &str) -> (FileFacts, FxHashMap<TextRange, Body>) { Default::default() }
