//! Answers that are waited for one after the other, though none is needed for the next.

use crate::callgraph::{LoopSite, Program, Visit, Wait};
use crate::lint::{Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "sequential-awaits",
    family: Family::Blocking,
    level: Level::Note,
    summary: "answers in the request phase waited for one after the other, though none needs another",
    page: include_str!("sequential-awaits.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        let Some(visit) = program.request(*region, |visit| !visit.detached) else { continue };
        for site in program.loops(*region) {
            if let Some(wait) = program.separable_wait(site) {
                findings.push(in_loop(program, visit, site, &wait));
            }
        }
        for row in program.separable_reads(*region) {
            if let [first, second, ..] = &*row {
                findings.push(in_a_row(program, visit, (first, second), row.len()));
            }
        }
    }
}

fn in_loop(program: &Program<'_>, visit: &Visit, site: LoopSite, wait: &Wait) -> Finding {
    let lasts = lasts(program, visit);
    let message =
        format!("each turn of this loop waits for its answer before the next one asks: the request {lasts} for the sum of all waits");
    let mut finding = program.finding(&RULE, visit, wait.expr, message);
    finding.span = program.whole_span(wait.region, wait.expr);
    finding.doubt(wait.assumed);
    finding.label_cause(program.loop_head(site), "once for each element, which needs no other");
    finding.help.push(
        "wait for several at a time, `buffer_unordered(n)` or `try_join_all` for short lists, or use the service's operation for batches"
            .to_owned(),
    );
    finding
}

fn in_a_row(program: &Program<'_>, visit: &Visit, (first, second): (&Wait, &Wait), count: usize) -> Finding {
    let lasts = lasts(program, visit);
    let message = format!(
        "{count} answers that do not need each other are waited for one after the other: the request {lasts} for the sum of the waits"
    );
    let mut finding = program.finding(&RULE, visit, second.expr, message);
    finding.span = program.whole_span(second.region, second.expr);
    finding.doubt(first.assumed || second.assumed);
    finding.label(program.whole_span(first.region, first.expr), "this answer has to come before the next request is sent");
    finding.help.push("send all requests first and wait for the answers together, with `try_join!` or `join!`".to_owned());
    finding
}

fn lasts(program: &Program<'_>, visit: &Visit) -> &'static str {
    if program.pays_for_waiting(visit) { "lasts, and is billed," } else { "lasts" }
}
