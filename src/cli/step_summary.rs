//! The summary of a step of GitHub Actions: Markdown that is shown on the page of a run.
//!
//! The runner names a file for it. Other commands of the same step may have written there, so we append; and a file that is
//! larger than GitHub takes is dropped whole, so we write no more than it has room for.

use crate::report::{self, Report};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

/// What GitHub takes from a step.
const LARGEST: u64 = 1024 * 1024;

/// Appends the report to the file that the runner names, if it names one.
pub(super) fn append(report: &Report, file: Option<&Path>) -> Result<(), String> {
    let Some(path) = file.filter(|path| !path.as_os_str().is_empty()) else { return Ok(()) };
    let room = LARGEST.saturating_sub(std::fs::metadata(path).map_or(0, |metadata| metadata.len()));
    let text = report::markdown_within(report, usize::try_from(room).unwrap_or(usize::MAX));
    if text.len() as u64 > room {
        return Ok(());
    }
    let appended = OpenOptions::new().create(true).append(true).open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    appended.map_err(|error| format!("cannot write the step's summary {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_is_appended_where_there_is_room() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("summary.md");
        std::fs::write(&path, "before\n").unwrap();
        append(&Report::default(), Some(&path)).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("before\n<!-- cargo-sls-lint -->\n### "), "{text}");

        let full = vec![b' '; LARGEST as usize - 10];
        std::fs::write(&path, &full).unwrap();
        append(&Report::default(), Some(&path)).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), full);
        append(&Report::default(), None).unwrap();
        append(&Report::default(), Some(Path::new(""))).unwrap();
    }
}
