//! The `json` format: the lines that `cargo check --message-format=json` writes.
//!
//! "json" means this to cargo's tools, so editors read it as it is. rust-analyzer decides the shape: it loses, without a word, a
//! line that lacks `target` or `spans`; it shows the trace only if each of its spans has a label; it takes `TOOL::RULE` in the
//! code apart for its problem list; and it reports an error when a run says nothing at all, which is why every package ends
//! with an artifact that was not built.
//!
//! Columns count characters from 1, as rustc's do. The summary has no place here and goes to standard error; only where
//! signatures came from stands in the last line too.

use super::human::Page;
use super::{Judged, Look, NotChecked, Problem, Report, text};
use crate::lint::Confidence;
use camino::Utf8Path;
use packages::Package;
use rustc::{Code, Diagnostic, DiagnosticSpan};
use serde::Serialize;
use std::io;

mod packages;
mod rustc;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut page = Page::new(report, Look::default());
    for judged in report.shown() {
        let message = finding(report, judged, &mut page)?;
        emit(report, report.sources.path(judged.finding.span.file), message, out)?;
    }
    for problem in &report.problems {
        emit(report, &problem.path, self::problem(report, problem, &mut page)?, out)?;
    }
    for binary in &report.not_checked {
        emit(report, &binary.path, not_checked(binary, &mut page)?, out)?;
    }
    for package in &report.packages {
        line(&Line::CompilerArtifact(Package::new(package, &package.dir).artifact()), out)?;
    }
    line(&Line::BuildFinished { success: !report.fails(), signatures: &report.summary.signatures }, out)
}

/// One line of cargo's output.
#[derive(Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Line<'a> {
    CompilerMessage {
        #[serde(flatten)]
        package: Package<'a>,
        message: Diagnostic<'a>,
    },
    CompilerArtifact(packages::Artifact<'a>),
    BuildFinished {
        success: bool,
        /// Where signatures came from. Cargo's tools pass over what they do not know.
        signatures: &'a str,
    },
}

fn line(line: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    writeln!(out)
}

/// A message about a path, said by its package. What belongs to no package is a bare message of rustc.
fn emit(report: &Report, path: &Utf8Path, message: Diagnostic<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    match packages::owner(&report.packages, path) {
        Some(package) => line(&Line::CompilerMessage { package: Package::new(package, path), message }, out),
        None => line(&message, out),
    }
}

fn finding<'a>(report: &'a Report, judged: &'a Judged, page: &mut Page<'_>) -> io::Result<Diagnostic<'a>> {
    let finding = &judged.finding;
    let sources = &report.sources;
    let steps = finding.trace.iter().enumerate();
    let mut steps: Vec<_> = steps.map(|(at, step)| (step.span, format!("{}: {}", at + 1, step.message))).collect();
    let own_label = text::step_at_cause(finding).map(|at| steps.remove(at).1);
    let labels = finding.labels.iter().map(|label| (label.span, label.message.clone()));
    let primary = DiagnosticSpan::primary(sources, finding.span, own_label);
    let others = steps.into_iter().chain(labels).map(|(span, label)| DiagnosticSpan::secondary(sources, span, label));
    let likely = (finding.confidence == Confidence::Likely).then(|| Diagnostic::child("note", text::LIKELY));
    let url = format!("for further information visit {}", finding.rule.url());
    Ok(Diagnostic {
        message: finding.message.as_str().into(),
        code: Some(Code::of(finding.rule)),
        level: text::severity(judged.level),
        spans: std::iter::once(primary).chain(others).collect(),
        children: finding
            .help
            .iter()
            .map(|help| Diagnostic::child("help", help.as_str()))
            .chain(likely)
            .chain(finding.fix.as_ref().map(|fix| Diagnostic::fix(sources, fix)))
            .chain([Diagnostic::child("help", url)])
            .collect(),
        rendered: Some(rendered(|out| page.finding(judged, out))?),
        ..Diagnostic::default()
    })
}

fn problem<'a>(report: &'a Report, problem: &'a Problem, page: &mut Page<'_>) -> io::Result<Diagnostic<'a>> {
    Ok(Diagnostic {
        message: problem.message.as_str().into(),
        level: text::severity(text::problem_level(problem)),
        spans: vec![match problem.span {
            Some(span) => DiagnosticSpan::primary(&report.sources, span, None),
            None => DiagnosticSpan::file(&problem.path),
        }],
        rendered: Some(rendered(|out| page.problem(problem, out))?),
        ..Diagnostic::default()
    })
}

fn not_checked<'a>(binary: &'a NotChecked, page: &mut Page<'_>) -> io::Result<Diagnostic<'a>> {
    Ok(Diagnostic {
        message: text::not_checked(binary).into(),
        level: text::severity(text::not_checked_level(binary)),
        spans: vec![DiagnosticSpan::file(&binary.path)],
        rendered: Some(rendered(|out| page.not_checked(binary, out))?),
        ..Diagnostic::default()
    })
}

fn rendered(draw: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> io::Result<String> {
    let mut bytes = Vec::new();
    draw(&mut bytes)?;
    String::from_utf8(bytes).map_err(io::Error::other)
}
