//! The `report-json` format: one document with everything a run found out.
//!
//! It is the contract with programs, so its shape is versioned by `schema`: fields may be added under the same number, never
//! removed or given another meaning. Lines and columns count from 1, columns in Unicode scalar values, bytes from 0. Paths are
//! relative to the current directory, with `/`. Suppressed findings are in it, and say so.

use super::{FunctionEntry, FunctionInfo, Judged, NotChecked, PhaseSizes, Problem, Reason, ReasonKind, Report, Summary, text};
use crate::catalog::InstanceModel;
use crate::lint::{Confidence, Edit, EntryName, Family, Fix, Level, Safety, Suppression, SuppressionKind};
use crate::source::{Position, Sources, Span};
use serde::Serialize;
use std::io;

/// The version of the document's shape.
const SCHEMA: u32 = 1;

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let sources = &report.sources;
    let document = Document {
        schema: SCHEMA,
        tool: ToolDoc { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") },
        findings: report.findings.iter().map(|judged| finding(sources, judged)).collect(),
        problems: report.problems.iter().map(|found| problem(sources, found)).collect(),
        not_checked: report.not_checked.iter().map(not_checked).collect(),
        functions: report.functions.iter().map(function).collect(),
        summary: SummaryDoc {
            summary: &report.summary,
            errors: report.count(Level::Deny),
            warnings: report.count(Level::Warn),
            notes: report.count(Level::Note),
        },
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    tool: ToolDoc,
    findings: Vec<FindingDoc<'a>>,
    problems: Vec<ProblemDoc<'a>>,
    not_checked: Vec<NotCheckedDoc<'a>>,
    functions: Vec<FunctionDoc<'a>>,
    summary: SummaryDoc<'a>,
}

#[derive(Serialize)]
struct ToolDoc {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct FindingDoc<'a> {
    rule: &'a str,
    family: Family,
    level: Level,
    confidence: Confidence,
    message: &'a str,
    path: &'a str,
    range: RangeDoc,
    entry: Option<EntryDoc<'a>>,
    trace: Vec<PlaceDoc<'a>>,
    labels: Vec<PlaceDoc<'a>>,
    help: &'a [String],
    fix: Option<FixDoc<'a>>,
    url: String,
    suppressed: Option<SuppressionDoc<'a>>,
}

#[derive(Serialize)]
struct RangeDoc {
    start: Position,
    end: Position,
}

#[derive(Serialize)]
struct EntryDoc<'a> {
    platform: &'a str,
    name: &'a str,
    path: &'a str,
    line: u32,
}

#[derive(Serialize)]
struct PlaceDoc<'a> {
    path: &'a str,
    range: RangeDoc,
    message: &'a str,
}

#[derive(Serialize)]
struct FixDoc<'a> {
    title: &'a str,
    safety: Safety,
    edits: Vec<EditDoc<'a>>,
}

#[derive(Serialize)]
struct EditDoc<'a> {
    path: &'a str,
    range: RangeDoc,
    text: &'a str,
}

#[derive(Serialize)]
struct SuppressionDoc<'a> {
    kind: SuppressionKind,
    reason: Option<&'a str>,
    /// The source or baseline that says so.
    path: Option<&'a str>,
    range: Option<RangeDoc>,
    /// The revision since which nothing has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<&'a str>,
}

#[derive(Serialize)]
struct ProblemDoc<'a> {
    path: &'a str,
    range: Option<RangeDoc>,
    message: &'a str,
    fatal: bool,
}

#[derive(Serialize)]
struct NotCheckedDoc<'a> {
    package: &'a str,
    target: &'a str,
    path: &'a str,
    level: Level,
    reason: &'a str,
    looked_for: &'a [String],
}

#[derive(Serialize)]
struct FunctionDoc<'a> {
    package: &'a str,
    target: &'a str,
    kind: &'a str,
    path: &'a str,
    platform: &'a str,
    platform_name: &'a str,
    reasons: Vec<ReasonDoc<'a>>,
    entries: Vec<FunctionEntryDoc<'a>>,
    calls: PhaseSizes,
}

#[derive(Serialize)]
struct ReasonDoc<'a> {
    kind: ReasonKind,
    what: &'a str,
    path: Option<&'a str>,
    line: Option<u32>,
}

#[derive(Serialize)]
struct FunctionEntryDoc<'a> {
    name: &'a str,
    path: &'a str,
    line: u32,
    model: InstanceModel,
    is_extension: bool,
}

#[derive(Serialize)]
struct SummaryDoc<'a> {
    #[serde(flatten)]
    summary: &'a Summary,
    errors: usize,
    warnings: usize,
    notes: usize,
}

fn finding<'a>(sources: &'a Sources, judged: &'a Judged) -> FindingDoc<'a> {
    let finding = &judged.finding;
    FindingDoc {
        rule: finding.rule.id,
        family: finding.rule.family,
        level: judged.level,
        confidence: finding.confidence,
        message: &finding.message,
        path: sources.path(finding.span.file).as_str(),
        range: range(sources, finding.span),
        entry: finding.entry.as_ref().map(|found| entry(sources, found)),
        trace: finding.trace.iter().map(|step| place(sources, step.span, &step.message)).collect(),
        labels: finding.labels.iter().map(|label| place(sources, label.span, &label.message)).collect(),
        help: &finding.help,
        fix: finding.fix.as_ref().map(|found| fix(sources, found)),
        url: finding.rule.url(),
        suppressed: judged.suppressed.as_ref().map(|found| suppression(sources, found)),
    }
}

fn range(sources: &Sources, span: Span) -> RangeDoc {
    let (start, end) = sources.positions(span);
    RangeDoc { start, end }
}

fn place<'a>(sources: &'a Sources, span: Span, message: &'a str) -> PlaceDoc<'a> {
    PlaceDoc { path: sources.path(span.file).as_str(), range: range(sources, span), message }
}

fn entry<'a>(sources: &'a Sources, entry: &'a EntryName) -> EntryDoc<'a> {
    let line = sources.positions(entry.span).0.line;
    EntryDoc { platform: &entry.platform, name: &entry.name, path: sources.path(entry.span.file).as_str(), line }
}

fn fix<'a>(sources: &'a Sources, fix: &'a Fix) -> FixDoc<'a> {
    let edit = |it: &'a Edit| EditDoc { path: sources.path(it.span.file).as_str(), range: range(sources, it.span), text: &it.text };
    FixDoc { title: &fix.title, safety: fix.safety, edits: fix.edits.iter().map(edit).collect() }
}

fn suppression<'a>(sources: &'a Sources, suppression: &'a Suppression) -> SuppressionDoc<'a> {
    let (path, since) = match suppression {
        Suppression::Allow { span, .. } => (Some(sources.path(span.file).as_str()), None),
        Suppression::Baseline { path } => (Some(path.as_str()), None),
        Suppression::Unchanged { since } => (None, Some(since.as_str())),
    };
    let range = suppression.span().map(|span| range(sources, span));
    SuppressionDoc { kind: suppression.kind(), reason: suppression.reason(), path, range, since }
}

fn problem<'a>(sources: &Sources, problem: &'a Problem) -> ProblemDoc<'a> {
    let range = problem.span.map(|span| range(sources, span));
    ProblemDoc { path: problem.path.as_str(), range, message: &problem.message, fatal: problem.fatal }
}

fn not_checked(binary: &NotChecked) -> NotCheckedDoc<'_> {
    let NotChecked { package, target, path, reason, looked_for, aside: _ } = binary;
    NotCheckedDoc { package, target, path: path.as_str(), level: text::not_checked_level(binary), reason, looked_for }
}

fn function(function: &FunctionInfo) -> FunctionDoc<'_> {
    let FunctionInfo { package, target, kind, path, platform, platform_name, reasons, entries, calls, .. } = function;
    FunctionDoc {
        package,
        target,
        kind: kind.name(),
        path: path.as_str(),
        platform,
        platform_name,
        reasons: reasons.iter().map(reason).collect(),
        entries: entries.iter().map(function_entry).collect(),
        calls: *calls,
    }
}

fn reason(reason: &Reason) -> ReasonDoc<'_> {
    let Reason { kind, what, place } = reason;
    let (path, line) = place.as_ref().map(|place| (place.path.as_str(), place.line)).unzip();
    ReasonDoc { kind: *kind, what, path, line }
}

fn function_entry(entry: &FunctionEntry) -> FunctionEntryDoc<'_> {
    let FunctionEntry { place, name, model, is_extension, .. } = entry;
    FunctionEntryDoc { name, path: place.path.as_str(), line: place.line, model: *model, is_extension: *is_extension }
}
