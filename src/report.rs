//! The outcome of a run, and its formats: one file each.
//!
//! A [`Report`] is complete and ordered before any format sees it, so every format shows the same thing. Formats write bytes
//! and decide nothing.

use crate::lint::{Finding, Level, Suppression};
use crate::source::{Sources, Span};
use camino::Utf8PathBuf;

/// Everything a run found out.
#[derive(Debug)]
pub struct Report {
    /// The texts the spans below refer to.
    pub sources: Sources,
    /// Findings with the levels in force, ordered by path, position and rule. None is at [`Level::Off`].
    pub findings: Vec<Judged>,
    /// What could not be read, ordered by path and position. The rest was checked.
    pub problems: Vec<Problem>,
    /// Function programs without an entry we know, ordered by name: never to be taken for clean.
    pub not_checked: Vec<NotChecked>,
    /// What was checked.
    pub summary: Summary,
}

/// A finding with the level in force at its place.
#[derive(Debug)]
pub struct Judged {
    /// The finding.
    pub finding: Finding,
    /// How severe it is.
    pub level: Level,
    /// Set when an allow covers it: it is not shown then, but counted, and kept in `report-json`.
    pub suppressed: Option<Suppression>,
}

/// Something that could not be read or understood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file or folder as shown to the user.
    pub path: Utf8PathBuf,
    /// Where in it, when the file was read.
    pub span: Option<Span>,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// Whether the run cannot be called complete: exit code 2 when nothing else could be checked.
    pub fatal: bool,
}

/// A binary that belongs to a function platform but in which no entry was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NotChecked {
    /// The package.
    pub package: String,
    /// The binary target.
    pub target: String,
    /// The target's root file.
    pub path: Utf8PathBuf,
    /// Why it was taken for a function and what was looked for: lower case, no full stop.
    pub reason: String,
}

/// What was checked: the measure of how far silence can be trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    /// Packages read.
    pub packages: usize,
    /// Binary targets looked at.
    pub targets: usize,
    /// Source files read.
    pub files: usize,
    /// Lines in them.
    pub lines: usize,
    /// Entries found.
    pub entries: usize,
    /// Functions, closures and async blocks reached from entries and cold start.
    pub regions: usize,
    /// Calls in them.
    pub calls: usize,
    /// Calls whose target is known.
    pub resolved: usize,
    /// Findings that an allow covers.
    pub suppressed: usize,
    /// Where signatures of foreign code came from.
    pub signatures: String,
}
