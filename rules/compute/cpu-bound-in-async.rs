//! Work for a core, on a thread that futures need.

use crate::callgraph::{Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "cpu-bound-in-async",
    family: Family::Compute,
    level: Level::Warn,
    summary: "heavy computation on the async executor, in the request phase",
    page: include_str!("cpu-bound-in-async.md"),
    check,
};

/// Turns of a key derivation that take no longer than other code does.
const FEW: u128 = 20_000;

fn check(program: &Program<'_>, findings: &mut Findings) {
    let heavy = |site: &Site<'_>| turns(program, site).is_none_or(|turns| turns > FEW);
    let sites: Vec<Site<'_>> = program.sites(|effect| effect == Effect::Computes).filter(heavy).collect();
    // What computes in one stretch of code moves together, and is one finding.
    for stretch in sites.chunk_by(|one, next| one.region == next.region) {
        let [site, others @ ..] = stretch else { continue };
        let Some(visit) = program.request_on_executor(site.region) else { continue };
        let (stalled, level) = stalled(program, visit);
        let message = format!("`{}` keeps a thread of the async executor busy: {stalled}", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        for other in others {
            finding.label(program.call_span(other.region, other.expr), "so does this");
        }
        finding.level = level;
        finding.help.push("move the computation into a blocking task, or a pool that answers through a channel, and await it".to_owned());
        findings.push(finding);
    }
}

/// How many turns it takes, where that is constant.
fn turns(program: &Program<'_>, site: &Site<'_>) -> Option<u128> {
    program.integer(site.region, *program.args(site.region, site.expr).get(site.known.size?)?)
}

/// Who waits meanwhile, and the level where that is nobody.
fn stalled(program: &Program<'_>, visit: &Visit) -> (&'static str, Option<Level>) {
    if program.is_concurrent(visit) {
        return ("other requests on this thread stand still until it is done", None);
    }
    match program.width(visit.root) {
        Some(1) => ("no time-out fires and no connection is served until it is done", Some(Level::Note)),
        Some(_) | None => ("what the request does at the same time stands still until it is done", None),
    }
}
