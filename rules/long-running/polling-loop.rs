//! A loop that waits for outside state without a bound.

use crate::callgraph::{LoopEnd, LoopSite, Program, Wait};
use crate::lint::{Family, Findings, Level, Rule};
use std::time::Duration;

pub const RULE: Rule = Rule {
    id: "polling-loop",
    family: Family::LongRunning,
    level: Level::Warn,
    summary: "a loop in the request phase that waits for outside state without a bound",
    page: include_str!("polling-loop.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        let Some(visit) = program.request(*region, |visit| !visit.detached && !visit.bounded) else { continue };
        for site in program.loops(*region) {
            let paused = program.waits_in(site).or_else(|| program.asks_again(site));
            let is_paused = paused.is_some();
            let wait = paused.or_else(|| program.asks_the_same(site));
            let bounded = wait.as_ref().is_some_and(|wait| is_short(program, site, wait)) || program.bounded_by_timeout(*region, site.expr);
            if bounded || !program.looks_for_an_end(site) || program.loop_end(site) == LoopEnd::Never {
                continue;
            }
            let Some(wait) = wait else { continue };
            let bound = match program.total_wait(site, &wait) {
                Some(total) => format!("for up to {} s", total.as_secs()),
                None => "and nothing near bounds it".to_owned(),
            };
            let cost = if program.pays_for_waiting(visit) { "the waiting is billed" } else { "the request waits" };
            let turn = if is_paused { "waits and looks again" } else { "asks the same again and again, without a pause," };
            let message = format!("this loop {turn} until something outside changes: {cost}, {bound}");
            let mut finding = program.finding(&RULE, visit, site.expr, message);
            finding.doubt(program.may_hide(*region));
            finding.doubt(wait.assumed);
            finding.span = program.loop_head(site);
            let (region, here) = program.place_of_wait(site, &wait);
            finding.label_cause(
                program.whole_span(region, here),
                if is_paused { "waits here in each turn" } else { "asks here in each turn" },
            );
            if (region, here) != (wait.region, wait.expr) {
                finding.label(program.call_span(wait.region, wait.expr), "the timer is here");
            }
            finding.help.push("bound the attempts below the function's time-out, or let an event start the next step".to_owned());
            findings.push(finding);
        }
    }
}

/// All pauses of a retry together. Whoever waits longer waits for something else to happen, and pays for it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether a bound is in sight, and near as far as it is constant. Where only the pause is, one that patience allows no second time is long.
fn is_short(program: &Program<'_>, site: LoopSite, wait: &Wait) -> bool {
    let total = program.total_wait(site, wait).or_else(|| program.pause(wait).map(|pause| pause.saturating_mul(2)));
    program.bounded_attempts(site) && total.is_none_or(|total| total <= PATIENCE)
}
