//! A function that waits for another function pays for both.

use crate::callgraph::{Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "sync-function-chaining",
    family: Family::Blocking,
    level: Level::Warn,
    summary: "a request that waits for the answer of another function: both are billed",
    page: include_str!("sync-function-chaining.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::AwaitsFunction | Effect::SendsHttp)) {
        let Some(visit) = program.request(site.region, |visit| !program.is_left_alone(visit)) else { continue };
        let Some(whom) = whom(program, visit, &site) else { continue };
        let message = format!(
            "waits for the answer of {whom}: both are billed for the same time, and when that one is slow, throttled or fails, so is this request"
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.span = program.whole_span(site.region, site.expr);
        finding.help.push("send it an event or a message and go on, let a workflow call both, or call its code as a library".to_owned());
        findings.push(finding);
    }
}

/// What kind of function is called and waited for, if one is.
fn whom(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<String> {
    if site.known.has(Effect::AwaitsFunction) {
        let waits = program.takes_effect(visit, site) && !program.is_sent_aside(site.region, site.expr);
        return waits.then(|| "another function".to_owned());
    }
    let platform = program.function_called(visit, site.expr)?;
    Some(format!("another function of {}", platform.name))
}
