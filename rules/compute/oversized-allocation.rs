//! More memory, asked for at once, than an instance can have.

use crate::callgraph::Program;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "oversized-allocation",
    family: Family::Compute,
    level: Level::Deny,
    summary: "more memory asked for at once than an instance of the platform can have",
    page: include_str!("oversized-allocation.md"),
    check,
};

const MB: u128 = 1 << 20;

fn check(program: &Program<'_>, findings: &mut Findings) {
    for allocation in program.allocations() {
        let wanted = allocation.bytes / MB;
        let is_exceeded = |most: f64| wanted as f64 > most;
        let exceeded = program
            .runs_only_on(allocation.region, |platform| platform.limits.max_memory_mb.as_ref().is_some_and(|most| is_exceeded(most.value)));
        let Some((visit, platform)) = exceeded else { continue };
        let most = platform.limits.max_memory_mb.as_ref().map_or(0.0, |most| most.value);
        let message = format!(
            "asks for {wanted} MB at once, and an instance of {} has {most} MB at most: the process aborts here, or is killed when it uses them",
            platform.name
        );
        let mut finding = program.finding(&RULE, visit, allocation.expr, message);
        finding.help.push("work on it in parts that fit, or leave it to a machine with more memory".to_owned());
        findings.push(finding);
    }
}
