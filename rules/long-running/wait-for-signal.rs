//! A request that waits for a signal waits for the end of its instance.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    id: "wait-for-signal",
    family: Family::LongRunning,
    level: Level::Deny,
    summary: "a wait for a signal in the request phase, or in the way of the hand-over to the platform",
    page: include_str!("wait-for-signal.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    // Whoever waits for one signal often waits for the next one beside it.
    let mut seen = BTreeSet::new();
    for site in program.sites(|effect| effect == Effect::AwaitsSignal) {
        let path = site.path;
        let in_request = program.request(site.region, |visit| !program.is_cut_short(visit, site.expr, Effect::AwaitsSignal));
        let behind = || Some((program.visits(site.region).next()?, program.entry_behind(site.region, site.expr)?));
        let (visit, message) = match (in_request, behind()) {
            (Some(visit), _) if visit.detached => (
                visit,
                format!("`{path}` waits for a signal beside a request: each request leaves another one waiting until the instance ends"),
            ),
            (Some(visit), _) => {
                let what = "none comes before the instance ends, so the request lasts, and is billed, until a time-out";
                (visit, format!("`{path}` waits for a signal inside a request: {what}"))
            }
            (None, Some((visit, entry))) => {
                let what = format!("the hand-over to {} behind it is not reached before the instance ends", entry.platform.name);
                (visit, format!("`{path}` waits for a signal: {what}, and no request is answered"))
            }
            (None, None) => continue,
        };
        if seen.insert(program.region(site.region).body) {
            let mut finding = program.finding(&RULE, visit, site.expr, message);
            finding.help.push("wait for signals once, in a task that `main` starts beside the hand-over to the platform".to_owned());
            findings.push(finding);
        }
    }
}
