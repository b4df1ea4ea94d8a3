//! More memory, asked for at once, than an instance can have.

use crate::callgraph::{Entry, Program};
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
        let is_exceeded = |entry: &Entry<'_>| program.most_memory(entry).is_some_and(|most| wanted as f64 > most.value);
        let Some((visit, entry)) = program.runs_only_on(allocation.region, is_exceeded) else { continue };
        let Some(most) = program.most_memory(entry) else { continue };
        let whose = match most.is_configured {
            true => format!("the function has {} MB", most.value),
            false => format!("an instance of {} has {} MB at most", most.platform.name, most.value),
        };
        let message = format!("asks for {wanted} MB at once, and {whose}: the process aborts here, or is killed when it uses them");
        let mut finding = program.finding(&RULE, visit, allocation.expr, message);
        finding.label_limit(&most, "the function's memory is set here");
        finding.help.push("work on it in parts that fit, or leave it to a machine with more memory".to_owned());
        findings.push(finding);
    }
}
