//! Texts that stand in the place of files: what an editor has open and has not saved.
//!
//! Whoever reads manifests or the code of the workspace reads through an overlay, so that a run sees what the author sees. It is
//! part of the request and does not change while a run lasts. Foreign code, lock files and the walk through folders are
//! those of the disk: a file that is not saved yet is found where something leads to it by name.

use super::paths::{Unreadable, read_text};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Texts by absolute path.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    texts: Arc<BTreeMap<Utf8PathBuf, Arc<str>>>,
}

impl Overlay {
    /// These texts in the place of their files. Paths are absolute, without `.` and `..`.
    pub fn new(texts: BTreeMap<Utf8PathBuf, Arc<str>>) -> Self {
        Self { texts: Arc::new(texts) }
    }

    /// Whether something stands in the place of this file.
    pub(crate) fn holds(&self, path: &Utf8Path) -> bool {
        self.texts.contains_key(path)
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &Utf8Path) -> Result<String, Unreadable> {
        match self.texts.get(path) {
            Some(text) => Ok(text.to_string()),
            None => read_text(path),
        }
    }
}
