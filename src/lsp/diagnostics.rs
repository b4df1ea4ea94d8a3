//! From reports to diagnostics, file by file.
//!
//! A diagnostic stands at the cause, and each step of the trace is a place that belongs to it; for a client that shows no such
//! places the steps are part of the message. Problems and binaries that were not checked are diagnostics of their file, because
//! silence there is not to be taken for clean. A file that several folders lead to is told of each thing once.

use super::checked::Checked;
use super::client::{Client, SOURCE};
use super::documents::Documents;
use crate::assemble::NotChecked;
use crate::lint::{Confidence, Edit, Fix, Judged, Level};
use crate::report::{self, Problem};
use crate::source::Span;
use camino::Utf8PathBuf;
use gen_lsp_types::{
    Code, CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, Location, Message, Range, Uri,
};
use serde_json::json;
use std::collections::BTreeMap;

/// Diagnostics by file, in the order of their places.
pub(super) type ByFile = BTreeMap<Utf8PathBuf, Vec<Diagnostic>>;

/// For whom diagnostics are made.
pub(super) struct Reader<'a> {
    /// What the client can.
    pub(super) client: &'a Client,
    /// What it has open.
    pub(super) documents: &'a Documents,
}

/// The diagnostics of everything that was checked.
pub(super) fn of(checked: &[Checked], reader: &Reader<'_>) -> ByFile {
    let mut files = ByFile::new();
    for one in checked {
        let found = one.found().shown().filter_map(|judged| finding(one, judged, reader));
        let problems = one.newest().problems.iter().map(|it| problem(one, it, reader));
        let not_checked = one.newest().not_checked.iter().map(|it| not_checked(one, it));
        for (path, diagnostic) in found.chain(problems).chain(not_checked) {
            files.entry(path).or_default().push(diagnostic);
        }
    }
    for diagnostics in files.values_mut() {
        diagnostics.sort_by(|a, b| key(a).cmp(&key(b)));
        diagnostics.dedup_by(|a, b| key(a) == key(b));
    }
    files
}

fn key(diagnostic: &Diagnostic) -> (Range, Option<&str>, Option<&str>) {
    let code = match &diagnostic.code {
        Some(Code::String(code)) => Some(&**code),
        Some(Code::Int(_)) | None => None,
    };
    let message = match &diagnostic.message {
        Message::String(message) if code.is_none() => Some(&**message),
        Message::String(_) | Message::MarkupContent(_) => None,
    };
    (diagnostic.range, code, message)
}

fn finding(checked: &Checked, judged: &Judged, reader: &Reader<'_>) -> Option<(Utf8PathBuf, Diagnostic)> {
    let finding = &judged.finding;
    let sources = &checked.found().sources;
    let steps = finding.trace.iter().enumerate().map(|(at, step)| (step.span, format!("{}: {}", at + 1, step.message)));
    let places: Vec<_> = steps.chain(finding.labels.iter().map(|label| (label.span, label.message.clone()))).collect();
    let mut message = vec![finding.message.clone()];
    if finding.confidence == Confidence::Likely {
        message.push("likely, not certain: some step rests on an assumption that could not be checked".to_owned());
    }
    message.extend(finding.help.iter().map(|help| format!("help: {help}")));
    if !reader.client.shows_places {
        let line = |span: Span| format!("{}:{}", sources.path(span.file), sources.positions(span).0.line);
        message.extend(places.iter().map(|(span, text)| format!("{text} ({})", line(*span))));
    }
    let href = Uri::parse(&finding.rule.url()).ok();
    let is_idle = reader.client.fades && finding.fix.as_ref().is_some_and(|fix| takes_away(fix, finding.span));
    let diagnostic = Diagnostic {
        range: checked.now(finding.span.file, reader.client.encoding.range(sources, finding.span), reader.documents)?,
        severity: Some(severity(judged.level)),
        code: Some(finding.rule.id.to_owned().into()),
        code_description: href.map(|href| CodeDescription { href }),
        source: Some(SOURCE.to_owned()),
        message: message.join("\n").into(),
        tags: is_idle.then(|| vec![DiagnosticTag::Unnecessary]),
        related_information: reader.client.shows_places.then(|| places.into_iter().filter_map(|it| related(checked, it, reader)).collect()),
        data: Some(json!({
            "rule": finding.rule.id,
            "family": finding.rule.family,
            "confidence": finding.confidence,
            "fix": finding.fix.as_ref().map(|fix| json!({ "title": fix.title, "safety": fix.safety })),
        })),
    };
    Some((checked.absolute(sources.path(finding.span.file)), diagnostic))
}

/// What a fix does nothing with but take away is not needed.
fn takes_away(fix: &Fix, place: Span) -> bool {
    let covers = |edit: &Edit| edit.text.is_empty() && edit.span.file == place.file && edit.span.range.contains(place.range);
    fix.edits.iter().any(covers)
}

fn related(checked: &Checked, (span, message): (Span, String), reader: &Reader<'_>) -> Option<DiagnosticRelatedInformation> {
    let sources = &checked.found().sources;
    let range = checked.now(span.file, reader.client.encoding.range(sources, span), reader.documents)?;
    let uri = reader.documents.uri(&checked.absolute(sources.path(span.file)))?;
    Some(DiagnosticRelatedInformation { location: Location { uri, range }, message })
}

fn problem(checked: &Checked, problem: &Problem, reader: &Reader<'_>) -> (Utf8PathBuf, Diagnostic) {
    let range = problem.span.map(|span| reader.client.encoding.range(&checked.newest().sources, span));
    let level = if problem.fatal { Level::Deny } else { Level::Warn };
    (checked.absolute(&problem.path), about_file(range, level, problem.message.clone()))
}

fn not_checked(checked: &Checked, binary: &NotChecked) -> (Utf8PathBuf, Diagnostic) {
    (checked.absolute(&binary.path), about_file(None, Level::Warn, report::not_checked(binary)))
}

fn about_file(range: Option<Range>, level: Level, message: String) -> Diagnostic {
    Diagnostic {
        range: range.unwrap_or_default(),
        severity: Some(severity(level)),
        source: Some(SOURCE.to_owned()),
        message: message.into(),
        ..Diagnostic::default()
    }
}

fn severity(level: Level) -> DiagnosticSeverity {
    match level {
        Level::Deny => DiagnosticSeverity::Error,
        Level::Warn => DiagnosticSeverity::Warning,
        Level::Note | Level::Off => DiagnosticSeverity::Information,
    }
}
