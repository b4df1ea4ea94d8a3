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
        catalog::signature_text(name.as_str()).map(extract::items)
    }

    /// How the signatures of this run were obtained, for reports.
    pub fn describe(&self) -> &'static str {
        "curated"
    }
}
