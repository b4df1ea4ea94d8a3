//! A function that starts itself never ends, and each run is billed.

use crate::callgraph::{Program, Setting};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "recursive-invocation",
    family: Family::LongRunning,
    level: Level::Deny,
    summary: "a function that has itself run again, whatever the request says",
    page: include_str!("recursive-invocation.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::InvokesFunction) {
        let Some(setting) = &site.known.names else { continue };
        let Setting::Given(name) = program.setting(site.region, site.expr, setting) else { continue };
        let Some(visit) = program.request(site.region, |visit| program.is_own_name(visit, name)) else { continue };
        if program.is_chosen(visit, site.expr) {
            continue;
        }
        let message = "the function has itself run again: each run starts the next, nothing that the request says ends the chain, and all \
                       of it is billed until somebody stops it";
        let mut finding = program.finding(&RULE, visit, site.expr, message.to_owned());
        finding.doubt(program.may_hide(site.region));
        finding.label(program.span(site.region, name), "its own name");
        finding.help.push("count the runs in the event and stop at a limit, or let a workflow or a queue start the next one".to_owned());
        findings.push(finding);
    }
}
