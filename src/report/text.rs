//! Words and characters that several formats share.
//!
//! Texts under analysis are not trusted with the terminal or the log they are printed to: escape sequences and bidirectional
//! overrides in a file name or a source line must not move the cursor or reorder what the reader sees.

use crate::lint::{EntryName, Finding, Level};
use crate::report::{NotChecked, Problem, Report};
use crate::source::Span;
use camino::Utf8Path;
use std::borrow::Cow;

/// What is said of findings that are not certain.
pub(super) const LIKELY: &str = "likely, not certain: some step rests on an assumption that could not be checked";

/// Which entry a finding is reached from, where no trace says it.
pub(super) fn reached(entry: &EntryName) -> String {
    format!("reached from the {} entry `{}`", one_line(&entry.platform), one_line(&entry.name))
}

/// The level in the words of compilers.
pub(super) fn severity(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Off => "note",
    }
}

/// A problem is an error when the run cannot be called complete because of it.
pub(super) fn problem_level(problem: &Problem) -> Level {
    if problem.fatal { Level::Deny } else { Level::Warn }
}

/// A tool beside the functions needs no check, as far as can be seen; anything else that was not checked may be wrong.
pub(super) fn not_checked_level(binary: &NotChecked) -> Level {
    if binary.aside { Level::Note } else { Level::Warn }
}

/// What to say about a binary that was not checked.
pub(crate) fn not_checked(binary: &NotChecked) -> String {
    format!("`{}` of package `{}` was not checked: {}", binary.target, binary.package, binary.reason)
}

/// The step of the trace that stands at the cause itself, if one does: it is not shown twice. A call and the path of its callee
/// start together.
pub(super) fn step_at_cause(finding: &Finding) -> Option<usize> {
    let start = |span: Span| (span.file, span.range.start);
    finding.trace.iter().rposition(|step| start(step.span) == start(finding.span))
}

/// Path, line and column of a place, or of the start of the file when nothing in it is meant.
pub(super) fn locus(report: &Report, path: &Utf8Path, span: Option<Span>) -> String {
    let (line, column) = span.map_or((1, 1), |span| {
        let start = report.sources.positions(span).0;
        (start.line, start.column)
    });
    format!("{}:{line}:{column}", one_line(path.as_str()))
}

/// Whether a character would act on the display rather than stand in it.
pub(super) fn is_hostile(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text that is certain to stay on its line, with characters that act on the display written as escapes.
pub fn one_line(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hostile) {
        return text.into();
    }
    let escaped = text.chars().map(|c| if is_hostile(c) { c.escape_default().to_string() } else { c.to_string() });
    escaped.collect::<String>().into()
}

/// A number with its noun: `1 file`, `5,120 lines`.
pub(super) fn count(number: usize, singular: &str, plural: &str) -> String {
    format!("{} {}", thousands(number), if number == 1 { singular } else { plural })
}

/// A number with commas between thousands.
pub(super) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!([0, 12, 123, 1234, 1_234_567].map(thousands), ["0", "12", "123", "1,234", "1,234,567"]);
        assert_eq!(count(1, "entry", "entries"), "1 entry");
        assert_eq!(count(5120, "line", "lines"), "5,120 lines");
    }

    #[test]
    fn what_acts_on_the_display_is_escaped() {
        assert_eq!(one_line("src/é.rs"), "src/é.rs");
        assert_eq!(one_line("a\u{1b}[2Jb\nc\u{202e}"), "a\\u{1b}[2Jb\\nc\\u{202e}");
    }
}
