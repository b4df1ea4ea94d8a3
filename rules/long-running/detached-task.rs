//! Work that the request starts and does not wait for.

use crate::callgraph::{Program, Site, Visit};
use crate::catalog::{AfterResponse, Effect, TypeTrait};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "detached-task",
    family: Family::LongRunning,
    level: Level::Deny,
    summary: "a task, thread or child process started in a request and not waited for",
    page: include_str!("detached-task.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| what(effect).is_some()) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        if !program.is_abandoned(site.region, site.expr) || program.feeds_a_reader(site.region, site.expr) || is_kept_by_set(program, &site)
        {
            continue;
        }
        let kind = site.known.effects.iter().find_map(|effect| what(*effect)).unwrap_or("work");
        let message = format!("nobody waits for this {kind}: {}", after_response(program, visit));
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.doubt(program.may_hide(site.region));
        if site.known.has(Effect::DetachesTask) && program.type_is(program.ty(site.region, site.expr), TypeTrait::Handle) {
            finding.fix = program.waited_for(&site);
        }
        finding.help.push("keep the handle and wait for it before the response, or put the work on a queue".to_owned());
        findings.push(finding);
    }
}

fn after_response(program: &Program<'_>, visit: &Visit) -> &'static str {
    match visit.entry.map_or(AfterResponse::Frozen, |entry| program.entry(entry).after_response()) {
        AfterResponse::Frozen => "the instance is frozen after the response, and it goes on in a later request or never",
        AfterResponse::Throttled => {
            "the instance gets next to no CPU between requests, so it stands still until the next one, or dies with it"
        }
        AfterResponse::Cancelled => "what is not finished when the response is sent is cancelled",
        AfterResponse::Running => "it is lost without a trace when the instance is taken away, and nobody learns that it failed",
    }
}

fn what(effect: Effect) -> Option<&'static str> {
    match effect {
        Effect::DetachesTask => Some("task"),
        Effect::DetachesThread => Some("thread"),
        Effect::DetachesProcess => Some("child process"),
        _ => None,
    }
}

/// A set of tasks keeps the handles itself, and they are waited for when it is drained.
fn is_kept_by_set(program: &Program<'_>, site: &Site<'_>) -> bool {
    program.receiver(site.region, site.expr).is_some_and(|set| program.keeps_handles(site.region, set))
}
