//! An async runtime, or a pool of threads, built for each request.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "runtime-per-invocation",
    family: Family::Lifecycle,
    level: Level::Deny,
    summary: "an async runtime or a pool of threads built in the request phase",
    page: include_str!("runtime-per-invocation.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::BuildsRuntime) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        let message = format!("`{}` starts a new runtime, with its threads, in each request", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push("make the function async and await it on the runtime that `main` started".to_owned());
        findings.push(finding);
    }
    for site in program.sites(|effect| effect == Effect::StartsPool) {
        let Some(visit) = program.request(site.region, |_| true).filter(|visit| !program.is_kept(visit, site.expr)) else { continue };
        let message = format!("`{}` starts threads in each request, which pays for them before they have computed anything", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        // Nothing panics or stands still for it.
        finding.level = Some(Level::Warn);
        finding.help.push("make what has the threads once, in `main` or a lazy static, and hand it to the handler".to_owned());
        findings.push(finding);
    }
}
