//! The environment and the working folder belong to the process: to every request, and to the platform.

use crate::callgraph::{Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "env-mutation",
    family: Family::State,
    level: Level::Warn,
    summary: "the environment or working folder of the process changed in the request phase, or a variable of the platform anywhere",
    page: include_str!("env-mutation.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::ChangesEnv | Effect::ChangesFolder)) {
        let finding = overridden(program, &site).or_else(|| changed(program, &site));
        if let Some(finding) = finding {
            findings.push(finding);
        }
    }
}

/// A variable of the platform is changed: in a request, or always in cold start.
fn overridden(program: &Program<'_>, site: &Site<'_>) -> Option<Finding> {
    let always = |visit: &&Visit| visit.entry.is_none() && !program.is_conditional(visit, site.expr);
    let visit = program.request(site.region, |_| true).or_else(|| program.visits(site.region).find(always))?;
    let name = variable(program, site, visit)?;
    let platform = program.platforms(visit).find(|platform| platform.reserved_variables.value.contains(&name))?;
    let message = format!(
        "`{name}` is set by {} itself: its runtime and the SDKs go by what stands here instead, as long as the instance lives",
        platform.name
    );
    let mut finding = program.finding(&RULE, visit, site.expr, message);
    finding.level = Some(Level::Deny);
    finding.help.push("give the value to the client that needs it, or use a variable with a name of your own".to_owned());
    Some(finding)
}

/// Anything is changed in a request.
fn changed(program: &Program<'_>, site: &Site<'_>) -> Option<Finding> {
    let visit = program.request(site.region, |_| true)?;
    let (what, instead) = if site.known.has(Effect::ChangesFolder) {
        let what = "moves the whole process in a request: relative paths mean something else from here on, in later requests too";
        (what, "build absolute paths, and hand them to what needs them")
    } else {
        let what = "changes the environment of the whole process in a request: whoever reads it meanwhile is in a data race, \
                    and later requests on this instance find the change";
        (what, "hand the value over as an argument, or set it in `main` before any thread starts")
    };
    let mut finding = program.finding(&RULE, visit, site.expr, format!("`{}` {what}", site.path));
    finding.help.push(instead.to_owned());
    Some(finding)
}

/// The name of the variable, where it stands in the code.
fn variable(program: &Program<'_>, site: &Site<'_>, visit: &Visit) -> Option<String> {
    let name = *program.args(site.region, site.expr).first().filter(|_| site.known.has(Effect::ChangesEnv))?;
    program.text(visit, name).filter(|text| text.whole).map(|text| text.start)
}
