//! Work that gives the same result for each request, done in each request.

use crate::callgraph::{Program, Settled, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "init-per-invocation",
    family: Family::Lifecycle,
    level: Level::Warn,
    summary: "work with the same result for each request, done in the request phase",
    page: include_str!("init-per-invocation.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::Compiles | Effect::FetchesConfig | Effect::Installs)) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        if program.is_kept(visit, site.expr) {
            continue;
        }
        let Some((what, instead)) = reason(program, visit, &site) else { continue };
        let mut finding = program.finding(&RULE, visit, site.expr, format!("`{}` {what} in each request", site.path));
        finding.help.push(instead.to_owned());
        findings.push(finding);
    }
    let settled = program.settled_work();
    for work in settled.iter().filter(|work| !program.is_kept(work.visit, work.call)) {
        findings.push(configuration(program, work));
    }
}

/// Configuration that is read and taken apart again.
fn configuration(program: &Program<'_>, work: &Settled<'_>) -> Finding {
    let message = match &work.file {
        Some(file) => format!("`{file}` is read and taken apart in each request, and says the same each time"),
        None => "the environment is read into the same configuration in each request".to_owned(),
    };
    let mut finding = program.finding(&RULE, work.visit, work.call, message);
    let (region, read) = work.read;
    if (region, read) != (work.visit.region, work.call) {
        finding.label(program.call_span(region, read), "reads it");
    }
    finding.help.push("do it in `main` or in a once-cell, and hand the result to the handler".to_owned());
    finding
}

/// What is done anew, and what to do instead; nothing when it depends on the request.
fn reason(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<(&'static str, &'static str)> {
    // What is set up on a developer's machine alone costs no function anything.
    if !site.known.has(Effect::FetchesConfig) && program.is_for_some_deployments(visit, site.expr) {
        return None;
    }
    if site.known.has(Effect::Installs) {
        return Some(("sets up what belongs to the process, again", "do it in `main`, before the platform takes over"));
    }
    if site.known.has(Effect::FetchesConfig) {
        return (!program.depends_on_request(visit, site.expr))
            .then_some(("fetches the same configuration", "fetch it once, in `main` or a once-cell, and again only when it expires"));
    }
    let constant = program.args(site.region, site.expr).iter().all(|argument| program.is_constant(site.region, *argument));
    constant.then_some(("does the same work", "keep the result in a lazy static, or make it in `main` and hand it to the handler"))
}
