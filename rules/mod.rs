//! The rule book: the table of contents of all rules.

use crate::lint::Rule;

/// Every rule.
pub const ALL: &[&Rule] = &[];
