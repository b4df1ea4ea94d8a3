//! Waiting that the platform ends before the code does.

use crate::callgraph::{Delay, Delays, Entry, Limit, Phase, Program, RegionId, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Finding, Findings, Level, Rule};
use std::collections::BTreeMap;
use std::time::Duration;

pub const RULE: Rule = Rule {
    id: "exceeds-timeout",
    family: Family::LongRunning,
    level: Level::Deny,
    summary: "waits on one path, or a time-out, as long as the platform lets a function run at most",
    page: include_str!("exceeds-timeout.md"),
    check,
};

/// What stands at the limit.
const SET_HERE: &str = "the function's time-out is set here";

fn check(program: &Program<'_>, findings: &mut Findings) {
    let mut delays: BTreeMap<Duration, Delays<'_, '_>> = BTreeMap::new();
    for region in program.regions() {
        let Some((limit, time)) = in_request(program, *region).and_then(|visit| limit(program, visit)) else { continue };
        let delay = delays.entry(time).or_insert_with(|| program.delays(time)).of(*region);
        if delay.total >= time {
            findings.extend(too_long(program, &delay, &limit));
        }
    }
    for site in program.sites(|effect| matches!(effect, Effect::SetsTimeout | Effect::BoundsTime)) {
        findings.extend(too_late(program, &site));
    }
}

/// The waits of a path reach the limit together.
fn too_long(program: &Program<'_>, delay: &Delay, limit: &Limit<'_>) -> Option<Finding> {
    let (first, others) = delay.pieces.split_first()?;
    let visit = in_request(program, first.region)?;
    let sum = if others.is_empty() { "waits here for" } else { "the waits on this path add up to" };
    let message = format!("{sum} {} s, and {}: what comes behind is never done", delay.total.as_secs(), ends(limit));
    let mut finding = program.finding(&RULE, visit, first.expr, message);
    finding.label_limit(limit, SET_HERE);
    for piece in others {
        finding.label(program.call_span(piece.region, piece.expr), &format!("waits for {} s", piece.time.as_secs()));
    }
    finding.help.push("let the platform wait: a delay on a queue, a wait state of a workflow, an event when it is done".to_owned());
    Some(finding)
}

/// A time-out comes when the platform has ended the request already.
fn too_late(program: &Program<'_>, site: &Site<'_>) -> Option<Finding> {
    let counts = |visit: &&Visit| visit.phase != Phase::Background && !visit.detached;
    let (visit, (limit, most)) =
        program.visits(site.region).filter(counts).find_map(|visit| limit(program, visit).map(|limit| (visit, limit)))?;
    let argument = *program.args(site.region, site.expr).get(site.known.duration?)?;
    let time = program.duration(site.region, argument).filter(|time| *time >= most)?;
    let message =
        format!("this time-out of {} s never comes: {}, without an error that the code could handle", time.as_secs(), ends(&limit));
    let mut finding = program.finding(&RULE, visit, site.expr, message);
    finding.level = Some(Level::Warn);
    finding.label_limit(&limit, SET_HERE);
    finding.help.push("set it below the time-out of the function, with some seconds left to say what happened".to_owned());
    Some(finding)
}

fn in_request<'p>(program: &'p Program<'_>, region: RegionId) -> Option<&'p Visit> {
    program.request(region, |visit| !visit.detached && !visit.bounded)
}

/// How long a function runs at most; before a request, the limit of the entry that runs for the shortest time.
fn limit<'c>(program: &Program<'c>, visit: &Visit) -> Option<(Limit<'c>, Duration)> {
    let most = |entry: &Entry<'c>| {
        let limit = program.time_limit(entry)?;
        Some((limit, Duration::try_from_secs_f64(limit.value).ok()?))
    };
    match visit.entry {
        Some(entry) => most(program.entry(entry)),
        None => program.entries().iter().filter(|entry| entry.root == visit.root).filter_map(most).min_by_key(|(_, time)| *time),
    }
}

/// Who ends the request, and when.
fn ends(limit: &Limit<'_>) -> String {
    match limit.is_configured {
        true => format!("the function's time-out ends it after {} s", limit.value),
        false => format!("{} stops a function after {} s at most", limit.platform.name, limit.value as u64),
    }
}
