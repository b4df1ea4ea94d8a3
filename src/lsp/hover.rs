//! What is known of a place: the findings that stand there, and the entry that is registered there.

use super::Server;
use super::documents::path_of;
use super::explain;
use crate::callgraph::{Amount, Configured};
use crate::catalog::{AfterResponse, Catalog, Fact, InstanceModel, Limits};
use crate::report::{FunctionEntry, FunctionInfo};
use gen_lsp_types::{Hover, HoverParams, MarkupContent, MarkupKind, Range};

impl Server {
    /// What a hover shows.
    pub(super) fn hover(&self, params: HoverParams) -> Option<Hover> {
        let at = params.text_document_position_params;
        let path = path_of(&at.text_document.uri)?;
        let holds = |range: &Range| range.start <= at.position && at.position <= range.end;
        let mut parts: Vec<(Range, String)> = Vec::new();
        for (_, judged, range) in self.found_in(&path).filter(|(.., range)| holds(range)) {
            let rule = judged.finding.rule;
            let head = format!("**[{}]({})** ({}, {})", rule.id, rule.url(), judged.level, rule.family);
            parts.push((range, format!("{head}\n\n{}\n\n{}", judged.finding.message, explain::gist(rule))));
        }
        for checked in &self.checked {
            let report = checked.found();
            for (function, entry) in
                report.functions.iter().flat_map(|function| function.entries.iter().map(move |entry| (function, entry)))
            {
                let places = std::iter::once(entry.registered).chain(entry.declared);
                let here = places.filter(|span| checked.absolute(report.sources.path(span.file)) == path);
                let ranges =
                    here.filter_map(|span| checked.now(span.file, self.client.encoding.range(&report.sources, span), &self.documents));
                parts.extend(ranges.filter(holds).take(1).map(|range| (range, told(function, entry))));
            }
        }
        parts.dedup_by(|a, b| a.1 == b.1);
        let range = parts.iter().map(|(range, _)| *range).min_by_key(|range| (range.end.line - range.start.line, range.end.character));
        let text = parts.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n\n---\n\n");
        let kind = if self.client.renders { MarkupKind::Markdown } else { MarkupKind::PlainText };
        range.map(|range| Hover { contents: MarkupContent { kind, value: text }.into(), range: Some(range) })
    }
}

/// What is known of an entry, in Markdown.
fn told(function: &FunctionInfo, entry: &FunctionEntry) -> String {
    let does = if entry.is_extension { "is given what functions tell" } else { "is called for each request" };
    let mut lines = vec![format!("**{}**: `{}` {does}", function.platform_name, entry.name), String::new()];
    let model = match entry.model {
        InstanceModel::OneAtATime => "meets one request at a time, and is kept for further ones",
        InstanceModel::Concurrent => "meets several requests at once, and is kept for further ones",
        InstanceModel::FreshPerRequest => "is made for each request, and goes with it",
        InstanceModel::AddressedState => "has an address and keeps what belongs to it",
    };
    lines.push(format!("- an instance {model}"));
    let platform = Catalog::builtin().platforms.all().iter().find(|platform| platform.id == function.platform);
    lines.extend(platform.map(|platform| {
        let after = match platform.after_response(entry.model) {
            AfterResponse::Frozen => "stands still until a later request, if one comes",
            AfterResponse::Throttled => "goes on with next to no CPU",
            AfterResponse::Cancelled => "is cancelled",
            AfterResponse::Running => "goes on as long as the instance lives",
        };
        format!("- work that the response does not wait for {after}")
    }));
    let calls = function.calls;
    let (start, request, beside) = (calls.cold_start, calls.request, calls.background);
    lines.push(format!("- calls of the program: {start} in cold start, {request} for each request, {beside} in the background"));
    lines.extend(platform.and_then(|platform| limits(function.configured, &platform.limits)).map(|limits| format!("- limits: {limits}")));
    lines.join("\n")
}

/// What is set for a function, else what its platform says.
fn limits(configured: Configured, limits: &Limits) -> Option<String> {
    let value = |setting: Option<Amount>| setting.map(|amount| amount.value);
    let number = |fact: &Option<Fact>| fact.as_ref().map(|fact| fact.value);
    let range = |name: &str, unit: &str, set: Option<f64>, usual: Option<f64>, most: Option<f64>| match (set, usual, most) {
        (Some(set), ..) => Some(format!("{name} {set} {unit}")),
        (None, Some(usual), Some(most)) => Some(format!("{name} {usual} {unit} unless set, at most {most} {unit}")),
        (None, Some(usual), None) => Some(format!("{name} {usual} {unit} unless set")),
        (None, None, Some(most)) => Some(format!("{name} at most {most} {unit}")),
        (None, None, None) => None,
    };
    let told = [
        range("time-out", "s", value(configured.timeout_s), number(&limits.default_timeout_s), number(&limits.max_timeout_s)),
        range("memory", "MB", value(configured.memory_mb), number(&limits.default_memory_mb), number(&limits.max_memory_mb)),
        number(&limits.mb_per_vcpu).map(|each| format!("a core for each {each} MB")),
        number(&limits.max_file_descriptors).map(|most| format!("at most {most} open files and sockets")),
    ];
    let told: Vec<String> = told.into_iter().flatten().collect();
    (!told.is_empty()).then(|| told.join("; "))
}
