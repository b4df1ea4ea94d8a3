//! What one file says: the vocabulary in which every later room speaks.
//!
//! Facts are plain owned data about a single text: its items, their signatures, and the bodies as a small expression tree. They
//! explicitly hold no syntax-tree node, no reference to another file, no resolved target and no judgement. That makes them
//! `Send`, comparable, and true for ever for the same text, so they can be made in parallel and kept.
//!
//! Two levels exist because most bodies are never looked at: [`FileFacts`] describes items with their bodies as byte ranges
//! only, and a [`Body`] is made from such a range when an entry reaches it.
//!
//! Places are [`TextRange`]s in the file the facts were made from.

pub use crate::source::TextRange;

mod body;
mod item;
mod kept;
mod leaf;
mod made;
mod types;

pub use body::*;
pub use item::*;
pub use leaf::*;
pub use made::*;
pub use types::*;
