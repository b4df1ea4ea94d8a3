//! A call about many things succeeds while some of them fail, and nobody looks which.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "unchecked-batch-result",
    family: Family::Lifecycle,
    level: Level::Warn,
    summary: "a call about many items whose answer is not searched for those that failed",
    page: include_str!("unchecked-batch-result.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::AsksInBulk) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        let Some(asked) = program.asked(site.region, site.expr) else { continue };
        if !asked.is_sent || asked.reads(&site.known.rest) {
            continue;
        }
        let name = site.name();
        let message = format!("`{name}` succeeds even if it refuses some items: nobody looks which, and those are lost without an error");
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        if let Some(rest) = site.known.rest.first() {
            finding.help.push(format!("look at `{rest}` of the answer: send again what is in it, or return an error"));
        }
        findings.push(finding);
    }
}
