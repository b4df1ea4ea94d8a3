//! Asks every rule, applies levels and allows, and puts the answers in order.

use super::allows::{self, Comments};
use super::{Family, Finding, Findings, Judged, Label, Level, LevelsByFile, Rule, Step, allow};
use crate::callgraph::Program;
use crate::source::{Sources, Span};
use camino::Utf8PathBuf;
use rustc_hash::FxHashMap;
use std::collections::hash_map::Entry;

/// Ways to what happens to a declaration that are named beside the trace.
const NAMED_WAYS: usize = 4;

/// The findings of all rules that are not off, ordered by path, position and rule.
///
/// `focus`: only findings in these files are wanted.
pub fn run(
    rules: &[&'static Rule],
    program: &mut Program<'_>,
    levels: &LevelsByFile,
    comments: Comments<'_>,
    focus: Option<&[Utf8PathBuf]>,
) -> Vec<Judged> {
    let sources = program.sources;
    let is_wanted = |finding: &Finding| {
        let path = sources.path(finding.span.file);
        focus.is_none_or(|focus| focus.iter().any(|wanted| path.starts_with(wanted)))
    };
    let mut judged: Vec<Judged> = Vec::new();
    for finding in answers(rules, program, levels, comments).into_iter().filter(is_wanted) {
        let level = levels.of(finding.span.file).map_or(Level::Off, |levels| levels.judge(&finding));
        let suppressed = allow::suppression(|file| comments.of(file), &finding);
        if level != Level::Off {
            judged.push(Judged { finding, level, suppressed });
        }
    }
    let is_accepted = |judged: &Judged| judged.suppressed.is_some();
    judged.sort_by(|a, b| (is_accepted(a), key(a, sources)).cmp(&(is_accepted(b), key(b, sources))));
    let mut judged = by_subject(judged);
    judged.sort_by(|a, b| key(a, sources).cmp(&key(b, sources)));
    judged.iter_mut().for_each(|judged| name_ways(&mut judged.finding, sources));
    judged
}

/// Of the findings of one rule about one thing only the first, with the ways of all. What nobody accepts stands before what somebody does.
fn by_subject(judged: Vec<Judged>) -> Vec<Judged> {
    let mut kept: Vec<Judged> = Vec::new();
    let mut places: FxHashMap<(&str, Span), usize> = FxHashMap::default();
    for mut other in judged {
        let subject = other.finding.subject.unwrap_or(other.finding.span);
        match places.entry((other.finding.rule.id, subject)) {
            Entry::Vacant(place) => {
                place.insert(kept.len());
                kept.push(other);
            }
            Entry::Occupied(place) if other.suppressed.is_none() => kept[*place.get()].finding.ways.append(&mut other.finding.ways),
            Entry::Occupied(_) => {}
        }
    }
    kept
}

/// Names what else happens to a declaration, beside what the trace ends with: the first places, and how many more there are.
fn name_ways(finding: &mut Finding, sources: &Sources) {
    let told = finding.ways.first().and_then(|way| way.last()).map(|step| step.span);
    let ends = finding.ways.iter().skip(1).filter_map(|way| way.last()).filter(|step| Some(step.span) != told);
    let mut ends: Vec<Step> = ends.cloned().collect();
    ends.sort_by(|a, b| (sources.path(a.span.file), a.span.range).cmp(&(sources.path(b.span.file), b.span.range)));
    ends.dedup_by_key(|step| step.span);
    let more = ends.split_off(ends.len().min(NAMED_WAYS)).len();
    finding.labels.extend(ends.into_iter().map(|step| Label { span: step.span, message: step.message, is_cause: false }));
    if let Some(last) = finding.labels.last_mut().filter(|_| more > 0) {
        last.message
            .push_str(&format!(", and so {} further on", if more == 1 { "does a place".to_owned() } else { format!("do {more} places") }));
    }
}

/// What the rules say that are not off: first those about the code, then those about what was allowed of it.
fn answers(rules: &[&'static Rule], program: &mut Program<'_>, levels: &LevelsByFile, comments: Comments<'_>) -> Vec<Finding> {
    let asked = rules.iter().copied().filter(|rule| levels.asks(rule));
    let (about_allows, about_code): (Vec<_>, Vec<_>) = asked.partition(|rule| rule.family == Family::Allows);
    let mut findings = Findings::default();
    let ask = |program: &mut Program<'_>, rule: &Rule, findings: &mut Findings| {
        program.ask_for(rule.id);
        (rule.check)(program, findings);
    };
    about_code.iter().for_each(|rule| ask(program, rule, &mut findings));
    if !about_allows.is_empty() {
        findings.allows = allows::read(program, rules, &about_code, &findings.list, comments);
    }
    about_allows.iter().for_each(|rule| ask(program, rule, &mut findings));
    findings.into_vec()
}

/// Order of the report; among answers to one question at one place, those that nobody accepts first, then the surer and shorter.
fn key<'a>(judged: &'a Judged, sources: &'a Sources) -> impl Ord + 'a {
    let finding = &judged.finding;
    let sure = std::cmp::Reverse(finding.confidence);
    (
        sources.path(finding.span.file),
        finding.span.range,
        finding.rule.id,
        judged.suppressed.is_some(),
        std::cmp::Reverse(judged.level),
        sure,
        finding.trace.len(),
        &finding.message,
    )
}
