//! A call that holds its thread, on an executor that others need.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "blocking-call-in-async",
    family: Family::Blocking,
    level: Level::Warn,
    summary: "a call that blocks its thread, reached from async request code",
    page: include_str!("blocking-call-in-async.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(Effect::blocks_thread) {
        let Some(visit) = program.request_on_executor(site.region) else { continue };
        let waits_for = site.known.effects.iter().find_map(|effect| effect.waits_for()).unwrap_or("something outside");
        let concurrent = program.is_concurrent(visit);
        let stalled = if concurrent { "other requests on this thread stand still" } else { "nothing else on this thread runs" };
        let message = format!("`{}` blocks the async executor: {stalled} while it waits for {waits_for}", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.level = concurrent.then_some(Level::Deny);
        let instead = match &site.known.instead {
            Some(instead) => format!("use {instead}, or move the call into a blocking task and await it"),
            None => "move the call into a blocking task and await it".to_owned(),
        };
        finding.help.push(instead);
        finding.fix = program.awaited_twin(&site);
        findings.push(finding);
    }
}
