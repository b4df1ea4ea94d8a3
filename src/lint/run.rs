//! Asks every rule, applies levels and allows, and puts the answers in order.

use super::allows::{self, Comments};
use super::{Family, Finding, Findings, Judged, Level, LevelsByFile, Rule, allow};
use crate::callgraph::Program;
use crate::source::Sources;
use camino::Utf8PathBuf;

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
    judged.sort_by(|a, b| key(a, sources).cmp(&key(b, sources)));
    judged.dedup_by(|a, b| a.finding.span == b.finding.span && a.finding.rule.id == b.finding.rule.id);
    judged
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
