//! An allow whose name nobody has accepts nothing, and its author believes that it does.

use crate::callgraph::Program;
use crate::lint::{Allowed, Family, Finding, Findings, Level, Outcome, Rule};

pub const RULE: Rule = Rule {
    id: "unknown-rule",
    family: Family::Allows,
    level: Level::Deny,
    summary: "an allow or expect comment that names no rule and no family",
    page: include_str!("unknown-rule.md"),
    check,
};

fn check(_: &Program<'_>, findings: &mut Findings) {
    let names = findings.allows().iter().flat_map(|allow| &allow.names);
    let unknown: Vec<Finding> = names.filter_map(unknown).collect();
    findings.extend(unknown);
}

fn unknown(allowed: &Allowed) -> Option<Finding> {
    let Outcome::Unknown(unknown) = &allowed.outcome else { return None };
    let help = match unknown.nearest {
        Some(nearest) => format!("write `{nearest}`, if that is meant"),
        None => "`cargo sls-lint rules` lists the names of all rules and families".to_owned(),
    };
    let name = &allowed.name;
    let message = format!("no rule or family is called `{name}`: the comment accepts nothing, and what it was written for still counts");
    let mut finding = Finding::in_text(&RULE, allowed.span, message, help);
    finding.fix = unknown.nearest.map(|nearest| allowed.renaming(nearest));
    Some(finding)
}
