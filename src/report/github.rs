//! The `github` format: workflow commands, which GitHub Actions shows as annotations of lines.
//!
//! Of each kind a step shows ten and drops the others without a word. So of each kind ten commands are written, first those that
//! are certain, and whatever has no place is listed in the log, with a notice that says how much that is. Texts under analysis
//! must not give commands of their own: commands are escaped, and no other line can be taken for one.

use super::remark::{self, Remark};
use super::text::{self, count};
use super::{Report, summary};
use crate::lint::{Confidence, Level};
use std::io;

/// Annotations of one kind that a step shows.
const SHOWN: usize = 10;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let remarks = remark::all(report);
    let kinds = [Level::Deny, Level::Warn, Level::Note].map(|level| by_certainty(&remarks, level));
    let is_too_much = kinds.iter().any(|kind| kind.len() > SHOWN);
    let mut rest = Vec::new();
    for (at, kind) in kinds.iter().enumerate() {
        let is_last = at + 1 == kinds.len();
        // The notice about the rest needs a place among the notices.
        let room = if is_last && is_too_much { SHOWN - 1 } else { SHOWN };
        let (shown, hidden) = kind.split_at(room.min(kind.len()));
        for remark in shown {
            writeln!(out, "{}", command(report, remark))?;
        }
        rest.extend(hidden);
    }
    if rest.is_empty() { Ok(()) } else { listed(report, &rest, out) }
}

/// Remarks of a level, first findings that are certain.
fn by_certainty<'r>(remarks: &'r [Remark<'r>], level: Level) -> Vec<&'r Remark<'r>> {
    let mut kind: Vec<_> = remarks.iter().filter(|remark| remark.level == level).collect();
    kind.sort_by_key(|remark| remark.finding.is_some_and(|finding| finding.confidence == Confidence::Likely));
    kind
}

/// What has no place among the annotations, in the log.
fn listed(report: &Report, rest: &[&Remark<'_>], out: &mut dyn io::Write) -> io::Result<()> {
    let more = count(rest.len(), "more remark stands", "more remarks stand");
    let said = format!("{more} in the log of this step, and in its summary: {}", summary::verdict(report));
    writeln!(out, "::notice title=cargo sls-lint::{}", data(&said))?;
    writeln!(out, "::group::{}", count(rest.len(), "more remark", "more remarks"))?;
    for remark in rest {
        let place = text::locus(report, &remark.path, remark.span);
        let line = format!("- {place}: {}[{}]: {}", text::severity(remark.level), remark.name, remark.message);
        // The runner looks for commands of its older form anywhere in a line.
        writeln!(out, "{}", line.replace("##[", "## ["))?;
    }
    writeln!(out, "::endgroup::")
}

fn command(report: &Report, remark: &Remark<'_>) -> String {
    let kind = match remark.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Off => "notice",
    };
    let mut command = format!("::{kind} file={}", property(&text::one_line(remark.path.as_str())));
    let (start, end) = remark.range;
    if remark.span.is_some() {
        command.push_str(&format!(",line={},endLine={}", start.line, end.line));
    }
    // Columns are taken only on a single line, and the last one belongs to the place.
    if remark.span.is_some() && start.line == end.line {
        let last = end.column.saturating_sub(1).max(start.column);
        command.push_str(&format!(",col={},endColumn={last}", start.column));
    }
    let details = remark::details(report, remark);
    let lines: Vec<&str> = std::iter::once(&*remark.message).chain(details.iter().skip(1).map(String::as_str)).collect();
    let title = property(&format!("cargo sls-lint: {}", remark.name));
    format!("{command},title={title}::{}", data(&lines.join("\n")))
}

/// What a command says.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_command_or_a_property_is_escaped() {
        assert_eq!(data("50 %\r\na: b, c"), "50 %25%0D%0Aa: b, c");
        assert_eq!(property("C:/a,b%\n.rs"), "C%3A/a%2Cb%25%0A.rs");
    }
}
