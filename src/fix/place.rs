//! Where something may be written: in files of the packages that are checked and in those beside them, and nowhere else.
//!
//! Links are resolved before the question is asked. A package whose module is a link to a file elsewhere does not make that file its own,
//! and whoever checks a folder from strangers must not find another one changed.

use crate::report::Report;
use camino::Utf8Path;

/// Whether the text of a file, as shown to the user, may be replaced.
pub(super) fn may_write(report: &Report, shown: &Utf8Path) -> Result<(), &'static str> {
    let real = |path: &Utf8Path| report.checkout.absolute(path).canonicalize_utf8();
    let Ok(file) = real(shown) else { return Err("it cannot be found") };
    let holds_it = |folder: &Utf8Path| real(folder).is_ok_and(|folder| file.starts_with(folder));
    // What is no code is read beside packages only, on the way up to the folder that the run is about.
    let is_beside =
        || shown.extension() != Some("rs") && shown.parent().is_some_and(|folder| real(folder).ok().as_deref() == file.parent());
    if !report.packages.iter().any(|package| holds_it(&package.dir)) && !is_beside() {
        return Err("it stands outside of the packages that are checked");
    }
    match file.metadata() {
        Ok(metadata) if !metadata.is_file() => Err("it is no regular file"),
        Ok(metadata) if metadata.permissions().readonly() => Err("it may not be written"),
        Ok(_) => Ok(()),
        Err(_) => Err("it cannot be found"),
    }
}
