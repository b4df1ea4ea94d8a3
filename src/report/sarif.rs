//! The `sarif` format: SARIF 2.1.0, which code scanning of GitHub and many other services and editors read.
//!
//! The trace is a code flow, labels are related locations with links in the message, problems and binaries that were not checked
//! are notifications of the run. Columns count characters. GitHub knows a result by the hash of its line, which its upload
//! action checks, and by the category of the upload, which is left to the action: results of two jobs under one category would
//! replace each other. Findings that are not shown are results with a suppression.

use super::fingerprint::Fingerprints;
use super::remark::{NOT_CHECKED, UNREAD};
use super::{Judged, NotChecked, Problem, Report, text};
use crate::lint::{Confidence, Edit, Finding, Fix, Rule, Suppression, SuppressionKind};
use crate::source::{FileId, Sources, Span};
use camino::Utf8Path;
use model::{ArtifactLocation, Location, Message, PhysicalLocation, Region};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;

mod descriptors;
mod hash;
mod model;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// What paths are relative to.
const ROOT: &str = "%SRCROOT%";
/// Longer texts of places are left out: a minified file would be repeated in every result about it.
const LONG_SNIPPET: usize = 400;
/// Characters that stand for themselves in the path of a URI.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Writes the report.
pub(super) fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let rules = descriptors::rules_of(&report.findings);
    let compares = report.findings.iter().filter_map(|judged| judged.suppressed.as_ref()).any(is_compared);
    let mut results = Results { report, rules: &rules, compares, hashes: BTreeMap::new(), fingerprints: Fingerprints::default() };
    let problems = report.problems.iter().map(|problem| unread(report, problem));
    let binaries = report.not_checked.iter().map(|binary| not_checked(report, binary));
    let root = report.checkout.root.as_path();
    let base = model::BaseLocation {
        uri: (!root.as_str().is_empty()).then(|| format!("{}/", file_uri(root).trim_end_matches('/'))),
        description: Message { text: "the root of the repository".into() },
    };
    let run = model::Run {
        tool: model::Tool {
            driver: model::Driver {
                name: env!("CARGO_PKG_NAME"),
                version: env!("CARGO_PKG_VERSION"),
                semantic_version: env!("CARGO_PKG_VERSION"),
                information_uri: env!("CARGO_PKG_REPOSITORY"),
                rules: rules.iter().map(|rule| descriptors::of_rule(rule)).collect(),
                notifications: descriptors::notifications(),
            },
        },
        invocations: [model::Invocation {
            execution_successful: !report.problems.iter().any(|problem| problem.fatal),
            tool_execution_notifications: problems.chain(binaries).collect(),
        }],
        original_uri_base_ids: BTreeMap::from([(ROOT, base)]),
        column_kind: "unicodeCodePoints",
        results: report.findings.iter().map(|judged| results.result(judged)).collect(),
        properties: model::RunProperties { summary: &report.summary },
    };
    serde_json::to_writer_pretty(&mut *out, &model::Log { schema: SCHEMA, version: "2.1.0", runs: [run] })?;
    writeln!(out)
}

/// Makes results of findings, and keeps what they have in common.
struct Results<'a> {
    report: &'a Report,
    rules: &'a [&'static Rule],
    /// Whether the run was asked to compare with an earlier state.
    compares: bool,
    hashes: BTreeMap<FileId, Vec<String>>,
    fingerprints: Fingerprints,
}

impl<'a> Results<'a> {
    fn result(&mut self, judged: &'a Judged) -> model::Result<'a> {
        let (finding, report) = (&judged.finding, self.report);
        let entry = finding.entry.as_ref();
        let related = related(report, finding);
        let is_old = judged.suppressed.as_ref().is_some_and(is_compared);
        model::Result {
            rule_id: finding.rule.id,
            rule_index: self.rules.partition_point(|rule| rule.id < finding.rule.id),
            level: text::severity(judged.level),
            message: Message { text: message(finding, &related).into() },
            locations: [location(report, finding.span, None)],
            related_locations: related,
            code_flows: code_flow(report, finding).into_iter().collect(),
            partial_fingerprints: model::Fingerprints { line: self.line_hash(finding.span), own: self.fingerprint(finding) },
            baseline_state: self.compares.then_some(if is_old { "unchanged" } else { "new" }),
            suppressions: judged.suppressed.iter().map(|suppression| suppressed(report, suppression)).collect(),
            fixes: finding.fix.iter().map(|fix| self::fix(report, fix)).collect(),
            properties: model::ResultProperties {
                confidence: finding.confidence,
                platform: entry.map(|entry| entry.platform.as_str()),
                entry: entry.map(|entry| entry.name.as_str()),
            },
        }
    }

    fn line_hash(&mut self, span: Span) -> String {
        let file = self.report.sources.file(span.file);
        let hashes = self.hashes.entry(span.file).or_insert_with(|| hash::lines(&file.text));
        hashes.get(file.line_index(span.range.start)).cloned().unwrap_or_default()
    }

    fn fingerprint(&mut self, finding: &Finding) -> String {
        let sources = &self.report.sources;
        let path = self.report.checkout.path(sources.path(finding.span.file));
        self.fingerprints.next(finding.rule.id, &path, sources.slice(finding.span))
    }
}

/// What is to be said, with a link for each related place: GitHub shows only those that the message leads to.
fn message(finding: &Finding, related: &[Location<'_>]) -> String {
    let link = |location: &Location<'_>| {
        let said = location.message.as_ref().map_or("here", |message| &*message.text);
        let said = said.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
        format!("see [{said}]({})", location.id.unwrap_or_default())
    };
    let help = finding.help.iter().map(|help| format!("help: {}", unlinked(help)));
    let likely = (finding.confidence == Confidence::Likely).then(|| text::LIKELY.to_owned());
    let lines = std::iter::once(unlinked(&finding.message)).chain(related.iter().map(link)).chain(help).chain(likely);
    lines.collect::<Vec<_>>().join("\n")
}

/// A text in which nothing is taken for a link.
fn unlinked(text: &str) -> String {
    if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() }
}

/// Labels, and the entry where no trace leads from it.
fn related<'a>(report: &'a Report, finding: &'a Finding) -> Vec<Location<'a>> {
    let labels = finding.labels.iter().map(|label| (label.span, label.message.as_str().into()));
    let entry = finding.entry.as_ref().filter(|_| finding.trace.is_empty());
    let places = labels.chain(entry.map(|entry| (entry.span, text::reached(entry).into())));
    let numbered = places.enumerate();
    numbered.map(|(at, (span, text))| Location { id: Some(at + 1), ..location(report, span, Some(Message { text })) }).collect()
}

/// The calls from the entry to the cause.
fn code_flow<'a>(report: &'a Report, finding: &'a Finding) -> Option<model::CodeFlow<'a>> {
    let steps = finding.trace.iter().map(|step| (step.span, step.message.as_str()));
    let cause = text::step_at_cause(finding).is_none().then_some((finding.span, finding.message.as_str()));
    let places: Vec<_> = steps.chain(cause).collect();
    let last = places.len() - 1;
    let place = |(at, (span, message)): (usize, (Span, &'a str))| model::ThreadFlowLocation {
        location: location(report, span, Some(Message { text: message.into() })),
        nesting_level: at,
        execution_order: at + 1,
        importance: if at == 0 || at == last { "essential" } else { "important" },
    };
    let locations = places.into_iter().enumerate().map(place).collect();
    (!finding.trace.is_empty()).then_some(model::CodeFlow { thread_flows: [model::ThreadFlow { locations }] })
}

fn suppressed<'a>(report: &'a Report, suppression: &'a Suppression) -> model::Suppression<'a> {
    let (kind, justification) = match suppression {
        Suppression::Allow { reason, .. } => ("inSource", reason.as_deref().map(Cow::from)),
        Suppression::Baseline { path } => ("external", Some(format!("stands in the baseline {path}").into())),
        Suppression::Unchanged { since } => ("external", Some(format!("not changed since {since}").into())),
    };
    let location = suppression.span().map(|span| location(report, span, None));
    model::Suppression { kind, status: "accepted", justification, location }
}

/// Whether it is about what was there before, rather than about what somebody accepted.
fn is_compared(suppression: &Suppression) -> bool {
    suppression.kind() != SuppressionKind::Allow
}

fn fix<'a>(report: &'a Report, fix: &'a Fix) -> model::Fix<'a> {
    let replacement = |edit: &'a Edit| model::Replacement {
        deleted_region: Region { snippet: None, ..region(&report.sources, edit.span) },
        inserted_content: Message { text: edit.text.as_str().into() },
    };
    let changes = fix.edits.chunk_by(|a, b| a.span.file == b.span.file).map(|edits| model::ArtifactChange {
        artifact_location: artifact(report, report.sources.path(edits[0].span.file)),
        replacements: edits.iter().map(replacement).collect(),
    });
    model::Fix {
        description: Message { text: fix.title.as_str().into() },
        artifact_changes: changes.collect(),
        properties: model::FixProperties { safety: fix.safety },
    }
}

fn unread<'a>(report: &'a Report, problem: &'a Problem) -> model::Notification<'a> {
    let region = problem.span.map(|span| region(&report.sources, span));
    model::Notification {
        descriptor: model::Reference { id: UNREAD, index: 0 },
        level: text::severity(text::problem_level(problem)),
        message: Message { text: problem.message.as_str().into() },
        locations: [at(report, &problem.path, region)],
    }
}

fn not_checked<'a>(report: &Report, binary: &NotChecked) -> model::Notification<'a> {
    model::Notification {
        descriptor: model::Reference { id: NOT_CHECKED, index: 1 },
        level: text::severity(text::not_checked_level(binary)),
        message: Message { text: text::not_checked(binary).into() },
        locations: [at(report, &binary.path, None)],
    }
}

fn location<'a>(report: &'a Report, span: Span, message: Option<Message<'a>>) -> Location<'a> {
    let sources = &report.sources;
    Location { message, ..at(report, sources.path(span.file), Some(region(sources, span))) }
}

fn at<'a>(report: &Report, path: &Utf8Path, region: Option<Region<'a>>) -> Location<'a> {
    let artifact_location = artifact(report, path);
    Location { id: None, physical_location: PhysicalLocation { artifact_location, region }, message: None }
}

/// A place as readers count it: an end before the start would be no region.
fn region(sources: &Sources, span: Span) -> Region<'_> {
    let (start, end) = sources.positions(span);
    let end = end.max(start);
    let snippet = sources.slice(span);
    let is_shown = !snippet.is_empty() && snippet.len() <= LONG_SNIPPET;
    Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
        snippet: is_shown.then(|| Message { text: snippet.into() }),
    }
}

/// A file of the repository, or any other by its absolute path.
fn artifact(report: &Report, path: &Utf8Path) -> ArtifactLocation {
    let seen = report.checkout.path(path);
    if seen.is_absolute() || seen.starts_with("..") {
        return ArtifactLocation { uri: file_uri(&report.checkout.absolute(path)), uri_base_id: None };
    }
    ArtifactLocation { uri: utf8_percent_encode(seen.as_str(), PATH).to_string(), uri_base_id: Some(ROOT) }
}

fn file_uri(path: &Utf8Path) -> String {
    const ABSOLUTE: &AsciiSet = &PATH.remove(b':');
    let path = path.as_str().replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    format!("file://{slash}{}", utf8_percent_encode(&path, ABSOLUTE))
}
