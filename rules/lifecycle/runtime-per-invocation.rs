//! An async runtime built for each request.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "runtime-per-invocation",
    family: Family::Lifecycle,
    level: Level::Deny,
    summary: "an async runtime built in the request phase",
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
}
