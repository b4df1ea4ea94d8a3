//! What is known of a folder: the last report in which everything could be read, and what cannot be read since.
//!
//! Who types leaves a text that does not parse between two that do. What was found before stays, moved with the lines it stands
//! on, until the text can be read again; only where lines themselves have changed nothing is shown. A run that fails changes
//! nothing.

use super::documents::Documents;
use crate::discover::paths;
use crate::report::Report;
use crate::source::{FileId, SourceFile};
use camino::{Utf8Path, Utf8PathBuf};
use gen_lsp_types::{Position, Range};
use rustc_hash::FxHashSet;

/// What is checked together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Root {
    /// The folder that the run starts in.
    pub(super) cwd: Utf8PathBuf,
    /// The only file that is meant, where one belongs to no package.
    pub(super) file: Option<Utf8PathBuf>,
}

impl Root {
    /// What a file outside of all folders is checked with: its package, or nothing else.
    pub(super) fn around(path: &Utf8Path) -> Option<Self> {
        let is_manifest = path.file_name() == Some("Cargo.toml");
        if !is_manifest && path.extension() != Some("rs") {
            return None;
        }
        let folders = path.ancestors().skip(1);
        let package = folders.map(Utf8Path::to_owned).find(|folder| folder.join("Cargo.toml").is_file());
        Some(match package {
            Some(cwd) => Self { cwd, file: None },
            None => Self { cwd: path.parent()?.to_owned(), file: Some(path.to_owned()).filter(|_| !is_manifest) },
        })
    }
}

/// What is known of a root.
pub(super) struct Checked {
    /// The root.
    pub(super) root: Root,
    whole: Report,
    /// A later report, in which something that could be read before could not.
    broken: Option<Report>,
}

impl Checked {
    /// A first report is taken as it is.
    pub(super) fn new(root: Root, report: Report) -> Self {
        Self { root, whole: report, broken: None }
    }

    /// Takes in a later report.
    pub(super) fn update(&mut self, report: Report) {
        let unreadable = |report: &Report| -> FxHashSet<Utf8PathBuf> {
            report.problems.iter().filter(|problem| problem.fatal).map(|problem| problem.path.clone()).collect()
        };
        if unreadable(&report).is_subset(&unreadable(&self.whole)) {
            (self.whole, self.broken) = (report, None);
        } else {
            self.broken = Some(report);
        }
    }

    /// The report whose findings are shown.
    pub(super) fn found(&self) -> &Report {
        &self.whole
    }

    /// The newest report: it tells what cannot be read.
    pub(super) fn newest(&self) -> &Report {
        self.broken.as_ref().unwrap_or(&self.whole)
    }

    /// Whether what is shown was found in the texts as they are.
    pub(super) fn is_current(&self) -> bool {
        self.broken.is_none()
    }

    /// The file behind a path as a report shows it.
    pub(super) fn absolute(&self, shown: &Utf8Path) -> Utf8PathBuf {
        paths::join(&self.root.cwd, shown.as_str())
    }

    /// Where a place of a shown finding stands now; `None` when its lines have changed.
    pub(super) fn now(&self, file: FileId, range: Range, documents: &Documents) -> Option<Range> {
        let Some(newest) = &self.broken else { return Some(range) };
        let old = self.whole.sources.file(file);
        let open = documents.get(&self.absolute(&old.path)).map(|document| &document.file);
        let read = || newest.sources.iter().map(|(_, new)| new).find(|new| new.path == old.path);
        match open.or_else(read) {
            Some(new) => moved(range, old, new),
            None => Some(range),
        }
    }
}

/// Where a place of a text stands after a change: lines before and behind what has changed are what they were.
fn moved(range: Range, old: &SourceFile, new: &SourceFile) -> Option<Range> {
    if old.text == new.text {
        return Some(range);
    }
    let (before, after): (Vec<&str>, Vec<&str>) = (old.text.split('\n').collect(), new.text.split('\n').collect());
    let head = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let rest = before.len().min(after.len()) - head;
    let tail = before.iter().rev().zip(after.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let line = |line: u32| match line as usize {
        line if line < head => Some(line as u32),
        line if line >= before.len() - tail => Some((line + after.len() - before.len()) as u32),
        _ => None,
    };
    let position = |at: Position| line(at.line).map(|line| Position { line, ..at });
    position(range.start).zip(position(range.end)).map(|(start, end)| Range { start, end })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Problem;

    fn line_after(old: &str, new: &str, line: u32) -> Option<u32> {
        let place = Position { line, character: 1 };
        let range = Range { start: place, end: place };
        moved(range, &SourceFile::new("a.rs", old), &SourceFile::new("a.rs", new)).map(|range| range.start.line)
    }

    #[test]
    fn places_move_with_their_lines() {
        let lines = |new: &str| [0, 1, 2].map(|line| line_after("a\nb\nc", new, line));
        assert_eq!(lines("a\nx\nb\nc"), [Some(0), Some(2), Some(3)]);
        assert_eq!(lines("a\nc"), [Some(0), None, Some(1)]);
        assert_eq!(lines("a\nB\nc"), [Some(0), None, Some(2)]);
        assert_eq!(lines(""), [None; 3]);
        assert_eq!(line_after("a\na", "a\na\na", 1), Some(1));
    }

    fn report(problems: &[(&str, bool)]) -> Report {
        let problem = |&(path, fatal): &(&str, bool)| Problem { path: path.into(), span: None, message: String::new(), fatal };
        Report { problems: problems.iter().map(problem).collect(), ..Report::default() }
    }

    #[test]
    fn what_could_not_be_read_from_the_beginning_keeps_nothing() {
        let root = Root { cwd: "/w".into(), file: None };
        let mut checked = Checked::new(root, report(&[("a.rs", true)]));
        let currents = [&[("a.rs", true)] as &[_], &[("b.rs", false)], &[("b.rs", true)], &[]].map(|problems| {
            checked.update(report(problems));
            (checked.is_current(), checked.newest().problems.len())
        });
        assert_eq!(currents, [(true, 1), (true, 1), (false, 1), (true, 0)]);
    }
}
