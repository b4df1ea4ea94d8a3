//! A future run to its end on a thread that is itself running futures.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "block-on-in-async",
    family: Family::Blocking,
    level: Level::Deny,
    summary: "a future driven by blocking on it, reached from async request code",
    page: include_str!("block-on-in-async.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::BlocksOn) {
        let Some(visit) = program.request_on_executor(site.region) else { continue };
        let message = format!("`{}` inside async code panics or waits for ever: this thread already drives the executor", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push("make the function async and await the future, or move the call into a blocking task".to_owned());
        findings.push(finding);
    }
}
