//! What is kept in the memory of an instance is known to that instance alone, while it lasts.

use crate::callgraph::{Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "in-memory-store",
    family: Family::State,
    level: Level::Warn,
    summary: "sessions, rate limits, rows or seen messages kept in the memory of an instance",
    page: include_str!("in-memory-store.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(makes_store) {
        let lasts = |visit: &&Visit| {
            visit.entry.is_none() && program.platforms(visit).next().is_some() && !program.is_conditional(visit, site.expr)
        };
        let Some(visit) = program.visits(site.region).find(lasts) else { continue };
        let (store, stale) = (store(program, visit, &site), stale(program, visit, &site));
        let Some((does, instead)) = store.or(stale) else { continue };
        let mut finding = program.finding(&RULE, visit, site.expr, format!("`{}` {does}", site.path));
        finding.level = store.is_none().then_some(Level::Note);
        finding.help.push(instead.to_owned());
        findings.push(finding);
    }
}

fn makes_store(effect: Effect) -> bool {
    use Effect::{KeepsSessions, LimitsRate, MakesCache, OpensDatabaseFile, OpensMemoryDatabase};
    matches!(effect, KeepsSessions | LimitsRate | MakesCache | OpensDatabaseFile | OpensMemoryDatabase)
}

/// A store in memory: what it does, and what to do instead.
type Store = (&'static str, &'static str);

fn store(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<Store> {
    if site.known.has(Effect::KeepsSessions) {
        let does = "keeps sessions in the memory of one instance: a user whose next request meets another is not logged in there, \
                    and all sessions end with the instance";
        Some((does, "keep sessions in a database or cache that all instances share, or in a signed cookie"))
    } else if site.known.has(Effect::LimitsRate) {
        let does = "counts in the memory of one instance: each instance lets the whole limit through, and a new one starts at zero";
        Some((does, "count in a store that all instances share, or limit before the function: at the gateway, or by its concurrency"))
    } else if site.known.has(Effect::MakesCache) {
        let does =
            "remembers in the memory of one instance what was there before: what comes again and meets another instance is new to it";
        program.is_set(site.region, site.expr).then_some((does, "remember it in a store that all instances share, by a conditional write"))
    } else {
        let is_written = program.is_in_memory(visit, site) && program.changes_rows(site);
        let does = "opens a database in the memory of one instance: other instances never see what requests write to it, and it is lost with the instance";
        is_written.then_some((does, "use a database that is reached over the network"))
    }
}

/// A cache whose entries never end, which may hold what has changed meanwhile.
fn stale(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<Store> {
    let expires = |region, expr| program.site_at(region, expr).is_some_and(|site| site.known.has(Effect::Expires));
    let does = "keeps its entries until the instance ends: each instance has its own, and none notices that the original has changed";
    (site.known.has(Effect::MakesCache) && !program.derives_from(visit, site.expr, &expires))
        .then_some((does, "give the entries a time to live if what they are copies of can change"))
}
