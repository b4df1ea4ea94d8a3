//! Differences, as `patch` and `git apply` read them.

use super::Change;
use camino::Utf8Path;
use similar::TextDiff;

/// What a change does to a file, with three lines around each place. Paths are those that the user sees.
pub(super) fn unified(shown: &Utf8Path, change: &Change) -> String {
    TextDiff::from_lines(&*change.old, &*change.new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{shown}"), &format!("b/{shown}"))
        .to_string()
}
