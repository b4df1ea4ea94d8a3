//! A server inside a function: nobody can connect to it, and who waits for connections is billed until the time-out.

use crate::callgraph::{Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};
use std::collections::BTreeSet;

pub const RULE: Rule = Rule {
    id: "server-in-handler",
    family: Family::LongRunning,
    level: Level::Deny,
    summary: "a server or listener in the request phase, or in the way of the hand-over to the platform",
    page: include_str!("server-in-handler.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    let mut served = BTreeSet::new();
    for site in program.sites(|effect| effect == Effect::Serves) {
        if let Some(visit) = program.request(site.region, |_| true) {
            served.insert(program.region(site.region).body);
            push(program, findings, visit, &site, in_request(&site, visit));
        } else if let (Some(entry), Some(visit)) = (program.entry_behind(site.region, site.expr), program.visits(site.region).next()) {
            let message = format!(
                "`{}` serves for as long as the process lives: the hand-over to {} behind it is never reached, and no request is answered",
                site.path, entry.platform.name
            );
            push(program, findings, visit, &site, message);
        }
    }
    for site in program.sites(|effect| effect == Effect::Listens) {
        let is_harmless = served.contains(&program.region(site.region).body) || program.is_only_asked(site.region, site.expr);
        let Some(visit) = program.request(site.region, |_| !is_harmless) else { continue };
        let message = format!(
            "`{}` opens a port inside a request: the platform lets no connection in, and the next request may find the port taken",
            site.path
        );
        push(program, findings, visit, &site, message);
    }
}

fn in_request(site: &Site<'_>, visit: &Visit) -> String {
    let path = site.path;
    match visit.detached {
        true => {
            format!("`{path}` waits for connections beside a request: the platform lets none in, and each request starts another server")
        }
        false => format!(
            "`{path}` waits for connections inside a request: the platform lets none in, and the request goes on, and is billed, until the time-out"
        ),
    }
}

fn push(program: &Program<'_>, findings: &mut Findings, visit: &Visit, site: &Site<'_>, message: String) {
    let mut finding = program.finding(&RULE, visit, site.expr, message);
    let help = "give the platform's runtime in `main` the handler or router; what has to keep a port open belongs in a container";
    finding.help.push(help.to_owned());
    findings.push(finding);
}
