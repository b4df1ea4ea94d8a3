//! Asks every rule, applies levels and allows, and puts the answers in order.

use super::{Findings, Judged, Level, Levels, Rule, allow};
use crate::callgraph::Program;
use crate::facts::Directive;
use crate::source::Sources;
use camino::Utf8PathBuf;

/// The findings of all rules that are not off, ordered by path, position and rule.
///
/// `focus`: only findings in these files are wanted.
pub fn run(
    rules: &[&'static Rule],
    program: &mut Program<'_>,
    levels: &Levels,
    directives: &[Vec<Directive>],
    sources: &Sources,
    focus: Option<&[Utf8PathBuf]>,
) -> Vec<Judged> {
    let mut findings = Findings::default();
    for rule in rules.iter().filter(|rule| levels.level(rule) != Level::Off) {
        program.ask_for(rule.id);
        (rule.check)(program, &mut findings);
    }
    let mut judged: Vec<Judged> = Vec::new();
    for finding in findings.into_vec() {
        let path = sources.path(finding.span.file);
        if focus.is_some_and(|focus| !focus.iter().any(|wanted| path.starts_with(wanted))) {
            continue;
        }
        let level = levels.judge(&finding);
        let suppressed = allow::suppression(|file| directives.get(file.0 as usize).map_or(&[][..], Vec::as_slice), &finding);
        if level != Level::Off {
            judged.push(Judged { finding, level, suppressed });
        }
    }
    judged.sort_by(|a, b| key(a, sources).cmp(&key(b, sources)));
    judged.dedup_by(|a, b| a.finding.span == b.finding.span && a.finding.rule.id == b.finding.rule.id);
    judged
}

/// Order of the report; among answers to one question at one place, the surer and shorter first.
fn key<'a>(judged: &'a Judged, sources: &'a Sources) -> impl Ord + 'a {
    let finding = &judged.finding;
    let sure = std::cmp::Reverse(finding.confidence);
    (
        sources.path(finding.span.file),
        finding.span.range,
        finding.rule.id,
        std::cmp::Reverse(judged.level),
        sure,
        finding.trace.len(),
        &finding.message,
    )
}
