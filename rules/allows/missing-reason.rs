//! An allow without a reason cannot be reviewed: nobody can tell when it may go.

use crate::callgraph::Program;
use crate::lint::{Allow, Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "missing-reason",
    family: Family::Allows,
    level: Level::Off,
    summary: "an allow or expect comment that does not say why",
    page: include_str!("missing-reason.md"),
    check,
};

fn check(_: &Program<'_>, findings: &mut Findings) {
    let unexplained: Vec<Finding> = findings.allows().iter().filter(|allow| !is_explained(allow)).map(unexplained).collect();
    findings.extend(unexplained);
}

fn is_explained(allow: &Allow) -> bool {
    allow.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty())
}

fn unexplained(allow: &Allow) -> Finding {
    let names: Vec<String> = allow.names.iter().map(|allowed| format!("`{}`", allowed.name)).collect();
    let names = names.join(", ");
    let message = format!("allows {names} without a reason: whoever changes this code cannot tell whether it still holds");
    Finding::in_text(&RULE, allow.span, message, "say why, behind the names: `reason = \"..\"`".to_owned())
}
