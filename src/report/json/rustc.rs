//! rustc's diagnostic, field for field.
//!
//! Readers reject a message in which a field is missing, and use the source lines in a span to turn columns in characters into
//! columns of their own. Places that have no text of their own point at the start of their file: without a primary span an editor
//! shows nothing.

use crate::lint::{Edit, Fix, Rule, Safety};
use crate::source::{SourceFile, Sources, Span};
use camino::Utf8Path;
use serde::Serialize;
use std::borrow::Cow;

/// Source lines longer than this are left out: a minified file would repeat itself in every message about it.
const LONG_LINE: u32 = 400;

/// A message of the compiler.
#[derive(Default, Serialize)]
pub(super) struct Diagnostic<'a> {
    #[serde(rename = "$message_type")]
    pub(super) message_type: MessageType,
    pub(super) message: Cow<'a, str>,
    pub(super) code: Option<Code>,
    pub(super) level: &'static str,
    pub(super) spans: Vec<DiagnosticSpan<'a>>,
    pub(super) children: Vec<Diagnostic<'a>>,
    pub(super) rendered: Option<String>,
}

/// The kind of message among those rustc knows.
#[derive(Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum MessageType {
    #[default]
    Diagnostic,
}

impl<'a> Diagnostic<'a> {
    /// A remark on a message.
    pub(super) fn child(level: &'static str, message: impl Into<Cow<'a, str>>) -> Self {
        Self { level, message: message.into(), ..Self::default() }
    }

    /// A change that is offered. Editors make one action of all its places.
    pub(super) fn fix(sources: &'a Sources, fix: &'a Fix) -> Self {
        let spans = fix.edits.iter().map(|edit| DiagnosticSpan::replaced(sources, edit, fix.safety)).collect();
        Self { spans, ..Self::child("help", fix.title.as_str()) }
    }
}

/// The name of a lint.
#[derive(Serialize)]
pub(super) struct Code {
    code: String,
    explanation: Option<&'static str>,
}

impl Code {
    /// Exactly one `::`, by which editors tell the tool from the rule.
    pub(super) fn of(rule: &Rule) -> Self {
        Self { code: format!("sls_lint::{}", rule.id), explanation: None }
    }
}

/// A place in a file, with the lines it covers.
#[derive(Serialize)]
pub(super) struct DiagnosticSpan<'a> {
    file_name: &'a str,
    byte_start: u32,
    byte_end: u32,
    line_start: u32,
    line_end: u32,
    column_start: u32,
    column_end: u32,
    is_primary: bool,
    text: Vec<Line<'a>>,
    label: Option<String>,
    suggested_replacement: Option<&'a str>,
    suggestion_applicability: Option<&'static str>,
    expansion: Option<()>,
}

/// A source line, and which of its columns are meant.
#[derive(Serialize)]
struct Line<'a> {
    text: &'a str,
    highlight_start: u32,
    highlight_end: u32,
}

impl<'a> DiagnosticSpan<'a> {
    /// Where the message is shown.
    pub(super) fn primary(sources: &'a Sources, span: Span, label: Option<String>) -> Self {
        Self { is_primary: true, ..Self::new(sources, span, label) }
    }

    /// What a fix replaces, and by what.
    pub(super) fn replaced(sources: &'a Sources, edit: &'a Edit, safety: Safety) -> Self {
        let applicability = match safety {
            Safety::Safe => "MachineApplicable",
            Safety::Unsafe => "MaybeIncorrect",
        };
        Self {
            suggested_replacement: Some(&edit.text),
            suggestion_applicability: Some(applicability),
            ..Self::primary(sources, edit.span, None)
        }
    }

    /// A place that explains it.
    pub(super) fn secondary(sources: &'a Sources, span: Span, label: String) -> Self {
        Self::new(sources, span, Some(label))
    }

    /// The start of a file of which no place in particular is meant, or which could not be read.
    pub(super) fn file(path: &'a Utf8Path) -> Self {
        Self {
            file_name: path.as_str(),
            byte_start: 0,
            byte_end: 0,
            line_start: 1,
            line_end: 1,
            column_start: 1,
            column_end: 1,
            is_primary: true,
            text: Vec::new(),
            label: None,
            suggested_replacement: None,
            suggestion_applicability: None,
            expansion: None,
        }
    }

    fn new(sources: &'a Sources, span: Span, label: Option<String>) -> Self {
        let file = sources.file(span.file);
        let (start, end) = sources.positions(span);
        Self {
            byte_start: start.byte,
            byte_end: end.byte,
            line_start: start.line,
            line_end: end.line,
            column_start: start.column,
            column_end: end.column,
            is_primary: false,
            text: lines(file, span),
            label,
            ..Self::file(&file.path)
        }
    }
}

/// The lines of a span, or none when one of them is too long.
fn lines(file: &SourceFile, span: Span) -> Vec<Line<'_>> {
    let (start, end) = (file.position(span.range.start), file.position(span.range.end));
    let line = |number: u32| {
        let range = file.line_range(number as usize - 1);
        (range.end - range.start <= LONG_LINE).then(|| {
            let text = file.slice(range);
            let highlight_start = if number == start.line { start.column } else { 1 };
            let highlight_end = if number == end.line { end.column } else { text.chars().count() as u32 + 1 };
            Line { text, highlight_start, highlight_end }
        })
    };
    (start.line..=end.line).map(line).collect::<Option<_>>().unwrap_or_default()
}
