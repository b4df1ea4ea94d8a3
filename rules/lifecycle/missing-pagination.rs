//! What did not fit on the first page is missing, and nobody is told.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "missing-pagination",
    family: Family::Lifecycle,
    level: Level::Warn,
    summary: "only the first page of a list, scan or query is read",
    page: include_str!("missing-pagination.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::AsksForPages) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        let Some(asked) = program.asked(site.region, site.expr) else { continue };
        // Who says how many, where to go on, or takes one, does not ask for all there is.
        let wants_all = asked.is_sent && asked.uses_many && !asked.says_how_many() && !asked.says_where();
        if !wants_all || asked.reads(&site.known.rest) {
            continue;
        }
        let message =
            format!("only the first page of what `{}` finds is read: what does not fit on it is missing without an error", site.name());
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        let rest = site.known.rest.first().map_or("a page is left", String::as_str);
        finding.help.push(format!("go through all pages with `into_paginator()`, or ask again while the answer has `{rest}`"));
        finding.help.push("if one page is enough, say so with a limit".to_owned());
        findings.push(finding);
    }
}
