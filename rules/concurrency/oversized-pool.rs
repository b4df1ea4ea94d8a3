//! A pool for many requests in an instance that meets one at a time.

use crate::callgraph::{Program, Site};
use crate::catalog::{Effect, TypeTrait};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "oversized-pool",
    family: Family::Concurrency,
    level: Level::Warn,
    summary: "a connection pool larger than what one request uses, where an instance meets one request at a time",
    page: include_str!("oversized-pool.md"),
    check,
};

/// What addresses and variables say where an instance's connections are not those of the database: a proxy shares them, or there is only a file.
const SPARED: [&str; 6] = ["proxy", "pgbouncer", "pooler", ":6432", ":6543", "sqlite:"];

/// A spare connection is nothing to speak of.
const SPARE: usize = 1;

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::SizesPool | Effect::FillsPool)) {
        let Some(visit) = program.visits(site.region).next() else { continue };
        // Programs that share the code share the size: the one that uses most of it decides.
        let widths: Option<Vec<usize>> = program.visits(site.region).map(|visit| program.width(visit.root)).collect();
        let Some(width) = widths.and_then(|widths| widths.into_iter().max()) else { continue };
        let Some(size) = size(program, &site).filter(|size| *size > (width + SPARE) as u128) else { continue };
        if is_embedded(program, &site) || program.visits(site.region).any(|visit| program.mentions(visit.root, &SPARED)) {
            continue;
        }
        let opens = if site.known.has(Effect::FillsPool) { "opens" } else { "may open" };
        let message = format!(
            "each instance {opens} {size} connections, and one request at a time uses {width}: instances come by the hundred, and the rest counts against the limit of the database"
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push(format!("set the size of the pool to {width}, or put a proxy that shares connections in front of the database"));
        findings.push(finding);
    }
}

/// The size that is set, or the one a pool has that nobody has set a size for.
fn size(program: &Program<'_>, site: &Site<'_>) -> Option<u128> {
    match site.known.size {
        Some(at) => program.integer(site.region, *program.args(site.region, site.expr).get(at)?),
        None => {
            let sets = |call| program.site_at(site.region, call).is_some_and(|site| site.known.has(Effect::SizesPool));
            let chain = program.chain(site.region, site.expr);
            let is_whole = chain.first().is_some_and(|first| program.receiver(site.region, *first).is_none());
            site.known.default.filter(|_| is_whole && !chain.into_iter().any(sets)).map(u128::from)
        }
    }
}

/// Whether the pool is one of connections to a database in the process itself.
fn is_embedded(program: &Program<'_>, site: &Site<'_>) -> bool {
    program.holds(program.ty(site.region, site.expr), TypeTrait::Embedded)
        || program.args(site.region, site.expr).iter().any(|arg| program.holds(program.ty(site.region, *arg), TypeTrait::Embedded))
        || program
            .chain_after(site.region, site.expr)
            .into_iter()
            .any(|call| program.args(site.region, call).iter().any(|arg| program.holds(program.ty(site.region, *arg), TypeTrait::Embedded)))
}
