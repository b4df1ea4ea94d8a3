//! What is collected for later is lost where there is no later.

use crate::callgraph::{Phase, Program, Visit};
use crate::catalog::{AfterResponse, Effect};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "unflushed-telemetry",
    family: Family::Lifecycle,
    level: Level::Warn,
    summary: "spans, logs or metrics collected in the background and not flushed before the response",
    page: include_str!("unflushed-telemetry.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::Buffers) {
        let is_cold = |visit: &&Visit| visit.phase == Phase::ColdStart && !program.is_conditional(visit, site.expr);
        let found = program.visits(site.region).filter(is_cold).find_map(|visit| Some((visit, stranded(program, visit)?)));
        let Some((visit, fate)) = found else { continue };
        let message = format!("`{}` sends from the background what requests leave in it, and nothing flushes it: {fate}", site.name());
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.doubt(program.may_hide(site.region));
        finding.help.push("flush at the end of each request (`force_flush`), or export or write directly".to_owned());
        findings.push(finding);
    }
}

/// What becomes of what is still in the buffer when a response is sent.
fn stranded(program: &Program<'_>, visit: &Visit) -> Option<String> {
    let (platform, after) = program.pauses(visit)?;
    let is_extension = program.entries().iter().any(|entry| entry.root == visit.root && entry.is_extension);
    let (is_flushed, pause) = match after {
        AfterResponse::Throttled => (program.may_flush(visit.root), "takes the CPU away"),
        _ => (program.may_flush_in_requests(visit.root) || program.hooks_end(visit.root), "freezes the instance"),
    };
    let fate = format!("{} {pause} after the response, so it comes late, or never if no request follows", platform.name);
    (!is_flushed && !is_extension).then_some(fate)
}
