//! Everything a report has to say, as one list: what formats read that know nothing but places with a text.
//!
//! Such formats have no word for what was not looked at, so a problem or a binary that was not checked is a remark like any
//! other, with a name of its own in the place of a rule's.

use super::{Report, text};
use crate::lint::{Confidence, Finding, Level};
use crate::source::{Position, Span};
use camino::{Utf8Path, Utf8PathBuf};
use std::borrow::Cow;

/// The name of remarks about what could not be read.
pub(super) const UNREAD: &str = "unread";
/// The name of remarks about binaries that were not checked.
pub(super) const NOT_CHECKED: &str = "not-checked";

/// A place with a text.
pub(super) struct Remark<'a> {
    /// How severe it is.
    pub(super) level: Level,
    /// The rule, or [`UNREAD`] or [`NOT_CHECKED`].
    pub(super) name: &'static str,
    /// The file, from the root of the repository.
    pub(super) path: Utf8PathBuf,
    /// Where in the file.
    pub(super) span: Option<Span>,
    /// The same for readers: the start of the file where nothing in it is meant, the end never before the start.
    pub(super) range: (Position, Position),
    /// What is to be said: lower case, no full stop, one line.
    pub(super) message: Cow<'a, str>,
    /// The finding, if it is about one.
    pub(super) finding: Option<&'a Finding>,
}

/// All remarks of a report, findings first, in the report's order.
pub(super) fn all(report: &Report) -> Vec<Remark<'_>> {
    let findings = report.shown().map(|judged| {
        let finding = &judged.finding;
        let about = remark(report, report.sources.path(finding.span.file), Some(finding.span));
        let message = text::one_line(&finding.message);
        Remark { level: judged.level, name: finding.rule.id, message, finding: Some(finding), ..about }
    });
    let problems = report.problems.iter().map(|problem| Remark {
        level: text::problem_level(problem),
        message: text::one_line(&problem.message),
        ..remark(report, &problem.path, problem.span)
    });
    let binaries = report.not_checked.iter().map(|binary| {
        let message = text::one_line(&text::not_checked(binary)).into_owned().into();
        Remark { level: text::not_checked_level(binary), name: NOT_CHECKED, message, ..remark(report, &binary.path, None) }
    });
    findings.chain(problems).chain(binaries).collect()
}

/// All that is known beside the message, a line each: the place, the calls that lead there, and what to do.
pub(super) fn details(report: &Report, remark: &Remark<'_>) -> Vec<String> {
    let Some(finding) = remark.finding else { return vec![at(report, remark)] };
    let place = |span: Span| text::locus(report, &report.checkout.path(report.sources.path(span.file)), Some(span));
    let steps = finding.trace.iter().enumerate();
    let steps = steps.map(|(at, step)| format!("{}: {} ({})", at + 1, text::one_line(&step.message), place(step.span)));
    let entry = finding.entry.as_ref().filter(|_| finding.trace.is_empty());
    let entry = entry.map(|entry| format!("{} ({})", text::reached(entry), place(entry.span)));
    let labels = finding.labels.iter().map(|label| format!("{} ({})", text::one_line(&label.message), place(label.span)));
    let help = finding.help.iter().map(|help| format!("help: {}", text::one_line(help)));
    let likely = (finding.confidence == Confidence::Likely).then(|| text::LIKELY.to_owned());
    let more = format!("more: {}", finding.rule.url());
    let lines = std::iter::once(at(report, remark)).chain(steps).chain(entry).chain(labels).chain(help).chain(likely);
    lines.chain([more]).collect()
}

fn at(report: &Report, remark: &Remark<'_>) -> String {
    format!("at {}", text::locus(report, &remark.path, remark.span))
}

fn remark<'a>(report: &Report, path: &Utf8Path, span: Option<Span>) -> Remark<'a> {
    let start = Position { line: 1, column: 1, byte: 0 };
    let (start, end) = span.map_or((start, start), |span| report.sources.positions(span));
    Remark {
        level: Level::Warn,
        name: UNREAD,
        path: report.checkout.path(path),
        span,
        range: (start, end.max(start)),
        message: "".into(),
        finding: None,
    }
}
