//! The `human` format: what is wrong, where, how the platform gets there, and what to do.
//!
//! The cause is the primary label, with all its lines; others stand on their first. The trace from the entry is drawn as numbered labels, because the renderer orders labels by
//! file and line, not by call. A long trace shows its two ends, where the reader can act, and lists the rest below.

use super::{Judged, Look, NotChecked, Problem, Report, text};
use crate::lint::{Confidence, Finding, Level};
use crate::source::{FileId, Span};
use codespan_reporting::diagnostic::{Diagnostic, Label, LabelStyle, Severity};
use codespan_reporting::files::Error;
use codespan_reporting::term::termcolor::{Ansi, NoColor};
use codespan_reporting::term::{self, Chars, Config};
use snippets::Snippets;
use std::io;

mod snippets;

/// Steps drawn at each end of a trace.
const SHOWN_STEPS: usize = 2;

/// Writes the report.
pub(super) fn write(report: &Report, look: Look, out: &mut dyn io::Write) -> io::Result<()> {
    let mut page = Page::new(report, look);
    for judged in report.shown() {
        page.finding(judged, out)?;
    }
    for problem in &report.problems {
        page.problem(problem, out)?;
    }
    for binary in &report.not_checked {
        page.not_checked(binary, out)?;
    }
    Ok(())
}

/// Draws the parts of a report.
pub(super) struct Page<'a> {
    report: &'a Report,
    snippets: Snippets<'a>,
    config: Config,
    look: Look,
}

impl<'a> Page<'a> {
    pub(super) fn new(report: &'a Report, look: Look) -> Self {
        let chars = if look.boxes { Chars::box_drawing() } else { Chars::ascii() };
        Self { report, snippets: Snippets::new(&report.sources), config: Config { chars, ..Config::default() }, look }
    }

    /// A finding with its trace.
    pub(super) fn finding(&mut self, judged: &Judged, out: &mut dyn io::Write) -> io::Result<()> {
        let finding = &judged.finding;
        let severity = severity(judged.level);
        let mut drawing = Drawing::new(self);
        drawing.trace(finding);
        for label in &finding.labels {
            drawing.label(LabelStyle::Secondary, label.span, &label.message);
        }
        drawing.advice(finding);
        let Drawing { labels, notes, .. } = drawing;
        let diagnostic = Diagnostic::new(severity).with_code(finding.rule.id).with_message(text::one_line(&finding.message));
        self.emit(&diagnostic.with_labels(labels).with_notes(notes), out)
    }

    /// Something that could not be read.
    pub(super) fn problem(&mut self, problem: &Problem, out: &mut dyn io::Write) -> io::Result<()> {
        let severity = severity(text::problem_level(problem));
        let mut drawing = Drawing::new(self);
        let message = match problem.span {
            Some(span) => {
                drawing.label(LabelStyle::Primary, span, "");
                problem.message.clone()
            }
            None => format!("{}: {}", problem.path, problem.message),
        };
        let Drawing { labels, notes, .. } = drawing;
        let diagnostic = Diagnostic::new(severity).with_message(text::one_line(&message));
        self.emit(&diagnostic.with_labels(labels).with_notes(notes), out)
    }

    /// A binary that was not checked.
    pub(super) fn not_checked(&mut self, binary: &NotChecked, out: &mut dyn io::Write) -> io::Result<()> {
        let message = text::not_checked(binary);
        let diagnostic = Diagnostic::new(severity(text::not_checked_level(binary))).with_message(text::one_line(&message));
        let note = format!("root file: {}", text::one_line(binary.path.as_str()));
        self.emit(&diagnostic.with_notes(vec![note]), out)
    }

    fn emit(&self, diagnostic: &Diagnostic<FileId>, out: &mut dyn io::Write) -> io::Result<()> {
        let emitted = match self.look.colors {
            true => term::emit_to_write_style(&mut Ansi::new(out), &self.config, &self.snippets, diagnostic),
            false => term::emit_to_write_style(&mut NoColor::new(out), &self.config, &self.snippets, diagnostic),
        };
        emitted.map_err(|error| match error {
            Error::Io(error) => error,
            other => io::Error::other(other),
        })
    }
}

fn severity(level: Level) -> Severity {
    match level {
        Level::Deny => Severity::Error,
        Level::Warn => Severity::Warning,
        Level::Note | Level::Off => Severity::Note,
    }
}

/// Labels and notes of one block under construction.
struct Drawing<'p, 'a> {
    page: &'p mut Page<'a>,
    labels: Vec<Label<FileId>>,
    notes: Vec<String>,
}

impl<'p, 'a> Drawing<'p, 'a> {
    fn new(page: &'p mut Page<'a>) -> Self {
        page.snippets.forget_crops();
        Self { page, labels: Vec::new(), notes: Vec::new() }
    }

    /// The cause and the calls that lead to it. A step at the cause lends it its text and is not drawn twice.
    fn trace(&mut self, finding: &Finding) {
        let steps = finding.trace.iter().enumerate();
        let mut steps: Vec<_> = steps.map(|(at, step)| (at, step.span, format!("{}: {}", at + 1, step.message))).collect();
        let hidden = SHOWN_STEPS..steps.len().saturating_sub(SHOWN_STEPS);
        let own_message = text::step_at_cause(finding).map(|at| steps.remove(at).2);
        self.label(LabelStyle::Primary, finding.span, own_message.as_deref().unwrap_or_default());
        let mut listed = String::new();
        for (at, span, message) in &steps {
            if hidden.contains(at) {
                listed.push_str(&format!("\n{}", self.in_words(*span, message)));
            } else {
                self.label(LabelStyle::Secondary, *span, message);
            }
        }
        if !listed.is_empty() {
            self.notes.push(format!("the calls between:{listed}"));
        }
    }

    /// What to do, how sure it is, and where to read on.
    fn advice(&mut self, finding: &Finding) {
        if let (Some(entry), true) = (&finding.entry, finding.trace.is_empty()) {
            let place = text::locus(self.page.report, self.page.report.sources.path(entry.span.file), Some(entry.span));
            self.notes.push(format!("{} at {place}", text::reached(entry)));
        }
        self.notes.extend(finding.help.iter().map(|help| format!("help: {}", text::one_line(help))));
        match finding.confidence {
            Confidence::Likely => self.notes.push(text::LIKELY.into()),
            Confidence::Confirmed => {}
        }
        self.notes.push(format!("more: `cargo sls-lint explain {}`, or {}", finding.rule.id, finding.rule.url()));
    }

    /// Draws a label; what cannot be drawn is said in words.
    fn label(&mut self, style: LabelStyle, span: Span, message: &str) {
        let range = match style {
            LabelStyle::Primary => self.page.snippets.all_lines(span),
            LabelStyle::Secondary => self.page.snippets.first_line(span),
        };
        match range {
            Some(range) => {
                self.labels.push(Label::new(style, span.file, range).with_message(text::one_line(message)));
            }
            None => self.notes.push(self.in_words(span, message)),
        }
    }

    fn in_words(&self, span: Span, message: &str) -> String {
        let report = self.page.report;
        format!("{} {}", text::locus(report, report.sources.path(span.file), Some(span)), text::one_line(message))
    }
}
