//! A connection opened for each request: a handshake each time, and as many connections as requests.

use crate::callgraph::Program;
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "connection-per-invocation",
    family: Family::Concurrency,
    level: Level::Warn,
    summary: "a database, cache or broker connection opened in the request phase",
    page: include_str!("connection-per-invocation.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::OpensConnection) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        if program.depends_on_request(visit, site.expr) || program.is_kept(visit, site.expr) {
            continue;
        }
        if program.is_repeated_for_others(visit, site.expr, Effect::OpensConnection) {
            continue;
        }
        let message = format!(
            "`{}` opens a connection in each request: the handshake is billed, and the server behind it sees one connection per request",
            site.path
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.span = program.span(site.region, site.expr);
        finding.help.push("open it once, in `main` or a once-cell, and take it from there".to_owned());
        findings.push(finding);
    }
}
