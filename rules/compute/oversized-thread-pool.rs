//! More threads that compute than an instance can have cores, or a new set of them with each request.

use crate::callgraph::{Entry, Program, RegionId, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "oversized-thread-pool",
    family: Family::Compute,
    level: Level::Warn,
    summary: "more threads that compute than an instance can have cores, or a pool of them for each request",
    page: include_str!("oversized-thread-pool.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::SizesThreads) {
        let Some(size) = site.known.size.and_then(|at| program.args(site.region, site.expr).get(at)) else { continue };
        let Some(threads) = program.integer(site.region, *size) else { continue };
        let Some((visit, entry)) = exceeded(program, site.region, threads) else { continue };
        let finding = program.finding(&RULE, visit, site.expr, message(program, entry, threads));
        findings.push(explained(program, entry, finding));
    }
    for attribute in program.attributes(Effect::SizesThreads) {
        let Some((visit, entry)) = attribute.size.and_then(|threads| exceeded(program, attribute.region, threads)) else { continue };
        let Some(body) = program.body_of(attribute.region).typed.body.root else { continue };
        let message = message(program, entry, attribute.size.unwrap_or_default());
        let mut finding = program.finding(&RULE, visit, body, message);
        finding.span = attribute.span;
        findings.push(explained(program, entry, finding));
    }
    for site in program.sites(|effect| effect == Effect::StartsPool) {
        let Some(visit) = program.request(site.region, |_| true).filter(|visit| !program.is_kept(visit, site.expr)) else { continue };
        let message = format!("`{}` starts threads in each request, which pays for them before they have computed anything", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push("make what has the threads once, in `main` or a lazy static, and hand it to the handler".to_owned());
        findings.push(finding);
    }
}

/// A way in which a region runs where no platform gives an instance so many cores, and one of these platforms.
fn exceeded<'p, 'c>(program: &'p Program<'c>, region: RegionId, threads: u128) -> Option<(&'p Visit, &'p Entry<'c>)> {
    program.runs_only_on(region, |entry| program.most_cores(entry).is_some_and(|cores| u128::from(cores) < threads))
}

fn message<'c>(program: &Program<'c>, entry: &Entry<'c>, threads: u128) -> String {
    let cores = program.most_cores(entry).unwrap_or_default();
    let noun = if cores == 1 { "core" } else { "cores" };
    let whose = match program.most_memory(entry) {
        Some(memory) if memory.is_configured => format!("the {} MB that are set for the function come with {cores} {noun}", memory.value),
        Some(_) | None => format!("an instance of {} has {cores} {noun} at most", entry.platform.name),
    };
    format!("sets {threads} threads, and {whose}: the others only wait for their turn, and each costs start-up time and memory")
}

fn explained<'c>(program: &Program<'c>, entry: &Entry<'c>, mut finding: Finding) -> Finding {
    program.most_memory(entry).iter().for_each(|memory| finding.label_limit(memory, "the function's memory is set here"));
    finding.help.push("leave the number out: the library then counts the cores that the instance has".to_owned());
    finding
}
