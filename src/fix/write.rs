//! Puts a new text in the place of a file, all of it or nothing.
//!
//! The text is written beside the file and renamed over it, so that nobody ever reads half of it, and a full disk costs the draft only. The
//! file keeps its permissions and, where we may say so, its owner. A link stays a link: what it points to gets the text.

use super::Change;
use camino::Utf8Path;
use std::fs;
use std::io::{self, Write};

/// Replaces what a file says, unless that is no longer what was checked.
pub(super) fn replace(change: &Change) -> Result<(), String> {
    let failed = |error: io::Error| format!("cannot write {}: {error}", change.path);
    let path = change.path.canonicalize_utf8().map_err(failed)?;
    if fs::read(&path).map_err(failed)? != change.old.as_bytes() {
        return Err(format!("cannot write {}: it has changed since it was checked", change.path));
    }
    write(&path, &change.new).map_err(failed)
}

fn write(path: &Utf8Path, text: &str) -> io::Result<()> {
    let metadata = fs::metadata(path)?;
    let folder = path.parent().unwrap_or(Utf8Path::new("."));
    let mut draft = tempfile::Builder::new().prefix(".sls-lint-").tempfile_in(folder)?;
    draft.write_all(text.as_bytes())?;
    keep_owner(draft.path(), &metadata);
    draft.as_file().set_permissions(metadata.permissions())?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Only some may give files away. For others the file is theirs already, or becomes theirs.
#[cfg(unix)]
fn keep_owner(draft: &std::path::Path, metadata: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, chown};
    let _ = chown(draft, Some(metadata.uid()), Some(metadata.gid()));
}

#[cfg(not(unix))]
fn keep_owner(_: &std::path::Path, _: &fs::Metadata) {}
