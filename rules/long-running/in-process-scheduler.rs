//! A clock inside a function stands still whenever the function does.

use crate::callgraph::{Phase, Program, RegionId, Visit};
use crate::catalog::{AfterResponse, Effect, Platform};
use crate::lint::{Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "in-process-scheduler",
    family: Family::LongRunning,
    level: Level::Deny,
    summary: "a timer or scheduler that goes on beside requests, on instances that stand still between them",
    page: include_str!("in-process-scheduler.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::Schedules) {
        let counts = |visit: &Visit| visit.phase == Phase::Request || !program.is_conditional(visit, site.expr);
        let Some((visit, fate)) = on_paused_instance(program, site.region, counts) else { continue };
        let message = format!("these jobs run {fate}");
        findings.push(with_help(program.finding(&RULE, visit, site.expr, message)));
    }
    for region in program.regions() {
        for site in program.loops(*region) {
            let Some(wait) = program.keeps_time(site) else { continue };
            let counts =
                |visit: &Visit| visit.phase != Phase::Request && !program.is_ended(visit) && !program.is_conditional(visit, site.expr);
            let Some((visit, fate)) = on_paused_instance(program, *region, counts) else { continue };
            let message = format!("this loop takes its turns {fate}");
            let mut finding = program.finding(&RULE, visit, site.expr, message);
            finding.span = program.loop_head(site);
            finding.doubt(wait.assumed || program.may_hide(*region));
            finding.label(program.call_span(wait.region, wait.expr), "waits for the next turn");
            findings.push(with_help(finding));
        }
    }
}

/// The first way of running a region that counts, on instances that stand still between requests, and what that means.
fn on_paused_instance<'p>(program: &'p Program<'_>, region: RegionId, counts: impl Fn(&Visit) -> bool) -> Option<(&'p Visit, String)> {
    let mut visits = program.visits(region).filter(|visit| counts(visit));
    visits.find_map(|visit| program.pauses(visit).map(|(platform, after)| (visit, fate(platform, after))))
}

fn fate(platform: &Platform, after: AfterResponse) -> String {
    let pause = match after {
        AfterResponse::Throttled => "takes the CPU away in between",
        _ => "freezes the instance in between",
    };
    format!("only while a request is served: {} {pause}, so they come late or never, and once on each instance", platform.name)
}

fn with_help(mut finding: Finding) -> Finding {
    let help = "let a schedule of the platform send an event, or renew in the request what has become too old";
    finding.help.push(help.to_owned());
    finding
}
