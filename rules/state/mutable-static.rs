//! A static written for a request: the next request on this instance sees it, those on other instances never do.

use crate::callgraph::Program;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "mutable-static",
    family: Family::State,
    level: Level::Deny,
    summary: "a static changed in the request phase",
    page: include_str!("mutable-static.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        for mutation in program.mutations(*region) {
            let Some(visit) = program.request(*region, |visit| program.changed_static(visit, mutation).is_some()) else { continue };
            let Some(global) = program.changed_static(visit, mutation) else { continue };
            if program.is_thread_local(global) || program.is_counter(mutation) || program.is_renewal(mutation) {
                continue;
            }
            let name = program.global_name(global);
            let fate = if program.is_fresh(visit) {
                "it is lost with the request, because the next one meets a new instance"
            } else {
                "later requests on this instance see it, those on other instances never do, and it is lost with the instance"
            };
            let message = format!("`{name}` is changed in a request: {fate}");
            let mut finding = program.finding(&RULE, visit, mutation.expr, message);
            finding.doubt(mutation.assumed);
            if let Some(declaration) = program.written_declaration(global) {
                finding.stand_at(declaration, format!("changes `{name}`"));
            }
            finding.help.push("keep what outlives a request in a store of its own, and hand the rest along as arguments".to_owned());
            findings.push(finding);
        }
    }
}
