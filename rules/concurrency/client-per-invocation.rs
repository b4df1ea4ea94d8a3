//! A client built for each request throws its connections away with it.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "client-per-invocation",
    family: Family::Concurrency,
    level: Level::Warn,
    summary: "an SDK or HTTP client, or its configuration, built in the request phase",
    page: include_str!("client-per-invocation.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::BuildsClient) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        if program.depends_on_request(visit, site.expr) || program.is_kept(visit, site.expr) {
            continue;
        }
        if program.is_repeated_for_others(visit, site.expr, Effect::BuildsClient) {
            continue;
        }
        let message = format!(
            "`{}` builds anew in each request what can be kept: connections, credentials and their set-up are paid again",
            site.path
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.span = program.span(site.region, site.expr);
        finding.help.push("build it once, in `main` or a once-cell, and hand the handler a clone or reference".to_owned());
        findings.push(finding);
    }
}
