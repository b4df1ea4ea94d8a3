//! Signatures of foreign code: what a function takes and returns, never what it does.
//!
//! They are item facts like any other, so the resolver treats foreign and workspace declarations alike. Today they come from the
//! hand-written declarations beside the catalogue, which list what function code uses of the standard library and the common
//! crates; a path they lack is still known as a path, and its type is unknown.

use crate::catalog;
use crate::extract;
use crate::facts::FileFacts;
use crate::name::Name;

/// Where signatures come from.
#[derive(Debug, Default)]
pub struct Library;

impl Library {
    /// The declarations of a crate, under the name that code uses for it; `None` when nothing is known of it.
    pub fn crate_facts(&self, name: Name) -> Option<FileFacts> {
        let of_crate = |pattern: &str| names(pattern, name.as_str());
        catalog::signatures().iter().find(|(pattern, _)| of_crate(pattern)).map(|(_, text)| extract::items(text))
    }

    /// How the signatures of this run were obtained, for reports.
    pub fn describe(&self) -> &'static str {
        "curated"
    }
}

/// Whether a crate pattern with at most one `*` stands for a name. The star stands for at least one character.
fn names(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name.len() > start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}
