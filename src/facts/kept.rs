//! How items of foreign code are kept: what of them is written down, and how deep it may be nested when it is read back.
//!
//! Of foreign code no place is ever shown and no attribute asked for, so neither is kept; of a body it is kept that there is one.
//! What is read back may be damaged or hostile, and reading recurses: nesting beyond what the parser accepts is an error.

use serde::{Deserialize, Deserializer, de::Error};
use std::cell::Cell;

/// Deeper nesting is read from no text.
const DEEPEST: u32 = 512;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Reads a part that may hold parts of its own kind.
pub(super) fn bounded<'de, T: Deserialize<'de>, D: Deserializer<'de>>(reader: D) -> Result<T, D::Error> {
    let depth = DEPTH.get();
    if depth == DEEPEST {
        return Err(D::Error::custom("nested too deeply"));
    }
    DEPTH.set(depth + 1);
    let read = T::deserialize(reader);
    DEPTH.set(depth);
    read
}

/// A range of which only its presence is kept.
pub(super) mod presence {
    use crate::source::TextRange;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::facts) fn serialize<S: Serializer>(range: &Option<TextRange>, writer: S) -> Result<S::Ok, S::Error> {
        range.is_some().serialize(writer)
    }

    pub(in crate::facts) fn deserialize<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<TextRange>, D::Error> {
        Ok(bool::deserialize(reader)?.then(TextRange::default))
    }
}
