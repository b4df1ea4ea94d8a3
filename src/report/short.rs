//! The `short` format: `FILE:LINE:COLUMN: LEVEL[RULE]: TEXT`, one line each.
//!
//! It is meant for grep, for editors that know compilers' one-line messages, and for logs. Problems and binaries that were not
//! checked have the same shape without a rule; where nothing inside the file is meant, the place is its start.

use super::{Report, text};
use std::io;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    for judged in report.shown() {
        let finding = &judged.finding;
        let place = text::locus(report, report.sources.path(finding.span.file), Some(finding.span));
        writeln!(out, "{place}: {}[{}]: {}", text::severity(judged.level), finding.rule.id, text::one_line(&finding.message))?;
    }
    for problem in &report.problems {
        let place = text::locus(report, &problem.path, problem.span);
        writeln!(out, "{place}: {}: {}", text::severity(text::problem_level(problem)), text::one_line(&problem.message))?;
    }
    for binary in &report.not_checked {
        let place = text::locus(report, &binary.path, None);
        let level = text::severity(text::not_checked_level(binary));
        writeln!(out, "{place}: {level}: {}", text::one_line(&text::not_checked(binary)))?;
    }
    Ok(())
}
