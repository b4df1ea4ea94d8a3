//! The end of the process is the end of the instance.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "process-exit",
    family: Family::Lifecycle,
    level: Level::Deny,
    summary: "the process ended in the request phase",
    page: include_str!("process-exit.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::Exits) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        let message = format!(
            "`{}` kills the instance: the caller gets an error, nothing is flushed, and the next request is a cold start",
            site.path
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push("return an error instead".to_owned());
        findings.push(finding);
    }
}
