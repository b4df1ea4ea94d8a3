//! The summary on standard error: how much was checked, and what was found.
//!
//! Silence is worth as much as what was looked at, so the numbers come before the verdict, and whatever was left out is named.

use super::text::{count, one_line, thousands};
use super::{Report, Summary};
use crate::lint::{Level, SuppressionKind};
use std::io;

/// Writes the summary.
pub fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let summary = &report.summary;
    let entries = count(summary.entries, "entry", "entries");
    let targets = count(summary.targets, "binary", "binaries");
    let files = count(summary.files, "file", "files");
    let lines = count(summary.lines, "line", "lines");
    write!(out, "checked {entries} in {targets} ({files}, {lines})")?;
    // Without an entry, "nothing found" would sound like a clean bill.
    if summary.entries > 0 || !report.findings.is_empty() {
        write!(out, ": {}", verdict(report))?;
    }
    match resolved(summary) {
        Some(share) => writeln!(out, "; {share}")?,
        None => writeln!(out)?,
    }
    not_shown(report, out)?;
    if !report.problems.is_empty() {
        writeln!(out, "{} kept something from being read", count(report.problems.len(), "problem", "problems"))?;
    }
    let mut missing = report.not_checked.iter().filter(|binary| !binary.aside).peekable();
    if missing.peek().is_some() {
        let names: Vec<_> = missing.map(|binary| format!("{}/{}", binary.package, binary.target)).collect();
        let programs = count(names.len(), "program", "programs");
        writeln!(out, "not checked, for want of an entry: {programs} ({})", one_line(&names.join(", ")))?;
    }
    if !summary.signatures.is_empty() {
        writeln!(out, "signatures: {}", one_line(&summary.signatures))?;
    }
    Ok(())
}

/// What was found and is not shown, and why.
fn not_shown(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let reasons = [
        (SuppressionKind::Allow, ["finding is allowed by comments in the source", "findings are allowed by comments in the source"]),
        (SuppressionKind::Baseline, ["finding stands in the baseline", "findings stand in the baseline"]),
        (SuppressionKind::Unchanged, ["finding is not about what has changed", "findings are not about what has changed"]),
    ];
    for (kind, [one, many]) in reasons {
        let number = report.count_suppressed(kind);
        if number > 0 {
            writeln!(out, "{}", count(number, one, many))?;
        }
    }
    Ok(())
}

/// What was found, worst first.
pub(super) fn verdict(report: &Report) -> String {
    let levels = [(Level::Deny, "error", "errors"), (Level::Warn, "warning", "warnings"), (Level::Note, "note", "notes")];
    let counts = levels.into_iter().map(|(level, one, many)| (report.count(level), one, many));
    let said: Vec<_> = counts.filter(|&(number, ..)| number > 0).map(|(number, one, many)| count(number, one, many)).collect();
    if said.is_empty() { "nothing found".into() } else { said.join(", ") }
}

/// The share of calls whose target is known, rounded down: only all of them are 100 %.
pub(super) fn resolved(summary: &Summary) -> Option<String> {
    let permille = (summary.resolved * 1000).checked_div(summary.calls)?;
    Some(format!("{}.{} % of {} calls resolved", permille / 10, permille % 10, thousands(summary.calls)))
}
