//! The texts in which configuration stands.

use crate::discover::Overlay;
use crate::discover::paths::Unreadable;
use camino::{Utf8Path, Utf8PathBuf};
use std::sync::Arc;

/// A file that was read.
pub(super) struct Text {
    /// Where it stands, as an absolute path.
    pub(super) path: Utf8PathBuf,
    /// What it says.
    pub(super) text: Arc<str>,
}

/// The text of a file, `None` where there is none; an error where there is one that cannot be read.
pub(super) fn of_file(overlay: &Overlay, path: &Utf8Path) -> Result<Option<Text>, String> {
    match overlay.read(path) {
        Ok(text) => Ok(Some(Text { path: path.to_owned(), text: text.into() })),
        Err(Unreadable::Absent) => Ok(None),
        Err(Unreadable::Because(message)) => Err(message),
    }
}
