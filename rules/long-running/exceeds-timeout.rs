//! Waiting that the platform ends before the code does.

use crate::callgraph::{Delay, Delays, Phase, Program, RegionId, Site, Visit};
use crate::catalog::{Effect, Platform};
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

fn check(program: &Program<'_>, findings: &mut Findings) {
    let mut delays: BTreeMap<Duration, Delays<'_, '_>> = BTreeMap::new();
    for region in program.regions() {
        let Some((platform, limit)) = in_request(program, *region).and_then(|visit| limit(program, visit)) else { continue };
        let delay = delays.entry(limit).or_insert_with(|| program.delays(limit)).of(*region);
        if delay.total >= limit {
            findings.extend(too_long(program, &delay, platform, limit));
        }
    }
    for site in program.sites(|effect| matches!(effect, Effect::SetsTimeout | Effect::BoundsTime)) {
        findings.extend(too_late(program, &site));
    }
}

/// The waits of a path reach the limit together.
fn too_long(program: &Program<'_>, delay: &Delay, platform: &Platform, limit: Duration) -> Option<Finding> {
    let (first, others) = delay.pieces.split_first()?;
    let visit = in_request(program, first.region)?;
    let sum = if others.is_empty() { "waits here for" } else { "the waits on this path add up to" };
    let (total, most) = (delay.total.as_secs(), limit.as_secs());
    let message =
        format!("{sum} {total} s, and {} stops a function after {most} s at most: what comes behind is never done", platform.name);
    let mut finding = program.finding(&RULE, visit, first.expr, message);
    for piece in others {
        finding.label(program.call_span(piece.region, piece.expr), &format!("waits for {} s", piece.time.as_secs()));
    }
    finding.help.push("let the platform wait: a delay on a queue, a wait state of a workflow, an event when it is done".to_owned());
    Some(finding)
}

/// A time-out comes when the platform has ended the request already.
fn too_late(program: &Program<'_>, site: &Site<'_>) -> Option<Finding> {
    let counts = |visit: &&Visit| visit.phase != Phase::Background && !visit.detached;
    let (visit, (platform, limit)) =
        program.visits(site.region).filter(counts).find_map(|visit| limit(program, visit).map(|limit| (visit, limit)))?;
    let argument = *program.args(site.region, site.expr).get(site.known.duration?)?;
    let time = program.duration(site.region, argument).filter(|time| *time >= limit)?;
    let message = format!(
        "this time-out of {} s never comes: {} stops a function after {} s at most, without an error that the code could handle",
        time.as_secs(),
        platform.name,
        limit.as_secs()
    );
    let mut finding = program.finding(&RULE, visit, site.expr, message);
    finding.level = Some(Level::Warn);
    finding.help.push("set it below the time-out of the function, with some seconds left to say what happened".to_owned());
    Some(finding)
}

fn in_request<'p>(program: &'p Program<'_>, region: RegionId) -> Option<&'p Visit> {
    program.request(region, |visit| !visit.detached && !visit.bounded)
}

/// How long the platform lets a function run at most; before a request, the one that lets it run for the shortest time.
fn limit<'c>(program: &Program<'c>, visit: &Visit) -> Option<(&'c Platform, Duration)> {
    let most = |platform: &'c Platform| {
        let seconds = platform.limits.max_timeout_s.as_ref()?.value;
        Some((platform, Duration::try_from_secs_f64(seconds).ok()?))
    };
    match visit.entry {
        Some(entry) => most(program.entry(entry).platform),
        None => program.platforms(visit).filter_map(most).min_by_key(|(_, limit)| *limit),
    }
}
