//! What is fetched once and kept is right until it is changed or expires; the instance lives longer than that.

use crate::callgraph::{Keeper, Phase, Program, Site, Visit};
use crate::catalog::{Effect, TokenAddress};
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
    for site in program.sites(|effect| is_asked_for(effect) || effect == Effect::SendsHttp) {
        let once = |visit: &&Visit| visit.phase == Phase::ColdStart && program.platforms(visit).next().is_some();
        let Some(visit) = program.visits(site.region).find(once) else { continue };
        let token = token(program, visit, &site);
        if token.is_none() && !site.known.effects.iter().any(|effect| is_asked_for(*effect)) || is_fetched_again(program, &site, token) {
            continue;
        }
        let expires = token.is_some() || site.known.has(Effect::IssuesToken);
        let keeper = if expires { program.keeper_of_token(visit, site.expr) } else { program.keeper(visit, site.expr) };
        let Some(keeper) = keeper else { continue };
        let (place, name) = match keeper {
            Keeper::Global(global) => (program.global_span(global), format!("`{}` keeps", program.global_name(global))),
            Keeper::Place(region, expr) => (program.call_span(region, expr), "all requests get".to_owned()),
            Keeper::Field { name, made: (region, value), .. } => (program.span(region, value), format!("`{name}` keeps")),
        };
        let (path, lasts) = (site.path, "as long as the instance lives");
        let message = match token {
            Some(token) => format!(
                "a token that is good for {} is fetched once, and {name} it {lasts}: after that, every call that is made with it fails",
                token.lasts
            ),
            None if expires => {
                format!("`{path}` is called once, and {name} what it gave {lasts}: when that expires, every request here fails")
            }
            None => format!(
                "`{path}` is called once, and {name} its answer {lasts}: when the value is changed, this instance goes on with the old one"
            ),
        };
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        match keeper {
            Keeper::Field { read: (region, expr), .. } => {
                finding.stand_at(place, "fetches it".to_owned());
                finding.label(program.span(region, expr), "used here, again and again");
            }
            Keeper::Global(_) | Keeper::Place(..) => finding.label(place, "kept here"),
        }
        finding.help.push("keep the time beside it and fetch it again when it is old, or use a client that does so".to_owned());
        findings.push(finding);
    }
}

fn is_asked_for(effect: Effect) -> bool {
    matches!(effect, Effect::FetchesConfig | Effect::ReadsStore | Effect::IssuesToken)
}

/// The token that a request over HTTP is about.
fn token<'c>(program: &Program<'c>, visit: &Visit, site: &Site<'_>) -> Option<&'c TokenAddress> {
    site.known.has(Effect::SendsHttp).then(|| program.token_asked(visit, site.expr)).flatten()
}

/// Whether requests, or work beside them, make the same call, or one for the same token.
fn is_fetched_again(program: &Program<'_>, site: &Site<'_>, wanted: Option<&TokenAddress>) -> bool {
    let is_same = |other: &Site<'_>, visit: &Visit| match wanted {
        Some(wanted) => token(program, visit, other) == Some(wanted),
        None => other.path == site.path,
    };
    let again = |other: &Site<'_>| program.visits(other.region).any(|visit| visit.phase != Phase::ColdStart && is_same(other, visit));
    let mut others = program
        .sites(|effect| is_asked_for(effect) || effect == Effect::SendsHttp)
        .filter(|other| program.share_a_program(other.region, site.region));
    others.any(|other| again(&other))
}
