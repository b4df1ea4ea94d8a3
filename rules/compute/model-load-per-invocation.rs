//! The same model or data, loaded again by each request.

use crate::callgraph::{Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "model-load-per-invocation",
    family: Family::Compute,
    level: Level::Warn,
    summary: "a model, vocabulary or data set loaded in the request phase",
    page: include_str!("model-load-per-invocation.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::LoadsData | Effect::Parses)) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        let Some((what, level)) = loads(program, visit, &site) else { continue };
        if program.is_kept(visit, site.expr) {
            continue;
        }
        let message = format!("`{}` {what} in each request: each one is billed for it and waits for it", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.level = level;
        finding.help.push("load it once, in `main` or a once-cell, and hand the handler a reference".to_owned());
        findings.push(finding);
    }
}

/// What is loaded anew; nothing if the request has a say in what it is. A file that is compiled in can be small.
fn loads(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<(&'static str, Option<Level>)> {
    if site.known.has(Effect::Parses) {
        let text = *program.args(site.region, site.expr).first()?;
        return program.is_bundled(site.region, text).then_some(("reads the same bundled file", Some(Level::Note)));
    }
    (!program.depends_on_request(visit, site.expr)).then_some(("loads the same data", None))
}
