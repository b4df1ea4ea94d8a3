//! A loop in a request that nothing can leave.

use crate::callgraph::{LoopEnd, Program};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "unbounded-loop",
    family: Family::LongRunning,
    level: Level::Deny,
    summary: "a loop in the request phase that nothing can leave",
    page: include_str!("unbounded-loop.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        let Some(visit) = program.request(*region, |visit| !visit.detached && !visit.bounded) else { continue };
        for site in program.loops(*region) {
            if program.loop_end(site) != LoopEnd::Never || program.bounded_by_timeout(*region, site.expr) {
                continue;
            }
            let message = "nothing leaves this loop: the request runs, and is billed, until the platform stops it".to_owned();
            let mut finding = program.finding(&RULE, visit, site.expr, message);
            finding.doubt(program.may_hide(*region));
            finding.span = program.loop_head(site);
            finding.help.push(
                "give it a way out: a count of attempts, a deadline below the function's time-out, or the end of its input".to_owned(),
            );
            findings.push(finding);
        }
    }
}
