//! What is fetched once and kept is right until it is changed or expires; the instance lives longer than that.

use crate::callgraph::{Keeper, Phase, Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "stale-static-cache",
    family: Family::State,
    level: Level::Warn,
    summary: "a secret, token or remote configuration fetched once and kept as long as the instance lives",
    page: include_str!("stale-static-cache.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(is_asked_for) {
        if is_fetched_again(program, &site) {
            continue;
        }
        let once = |visit: &&Visit| visit.phase == Phase::ColdStart && program.platforms(visit).next().is_some();
        let Some(visit) = program.visits(site.region).find(once) else { continue };
        let Some(keeper) = program.keeper(visit, site.expr) else { continue };
        let (place, name) = match keeper {
            Keeper::Global(global) => (program.global_span(global), format!("`{}` keeps", program.world().globals[global.0 as usize].name)),
            Keeper::Place(region, expr) => (program.call_span(region, expr), "all requests get".to_owned()),
        };
        let message = if site.known.has(Effect::IssuesToken) {
            format!(
                "`{}` is called once, and {name} what it gave as long as the instance lives: when that expires, every request here fails",
                site.path
            )
        } else {
            format!(
                "`{}` is called once, and {name} its answer as long as the instance lives: when the value is changed, this instance goes on with the old one",
                site.path
            )
        };
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.label(place, "kept here");
        finding.help.push("keep the time beside it and fetch it again when it is old, or use a client that does so".to_owned());
        findings.push(finding);
    }
}

fn is_asked_for(effect: Effect) -> bool {
    matches!(effect, Effect::FetchesConfig | Effect::ReadsStore | Effect::IssuesToken)
}

/// Whether requests, or work beside them, make the same call.
fn is_fetched_again(program: &Program<'_>, site: &Site<'_>) -> bool {
    let again = |other: &Site<'_>| program.visits(other.region).any(|visit| visit.phase != Phase::ColdStart);
    program
        .sites(is_asked_for)
        .filter(|other| other.path == site.path && program.share_a_program(other.region, site.region))
        .any(|other| again(&other))
}
