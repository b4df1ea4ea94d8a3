//! An allow that covers nothing hides the next mistake of its kind.

use crate::callgraph::Program;
use crate::lint::{Allow, Allowed, Family, Finding, Findings, Level, Outcome, Rule};
use crate::source::Span;

pub const RULE: Rule = Rule {
    id: "unused-allow",
    family: Family::Allows,
    level: Level::Warn,
    summary: "an allow or expect comment with nothing to cover in its reach",
    page: include_str!("unused-allow.md"),
    check,
};

fn check(_: &Program<'_>, findings: &mut Findings) {
    let names = findings.allows().iter().flat_map(|allow| allow.names.iter().map(move |name| (allow, name)));
    let idle: Vec<Finding> = names.filter_map(|(allow, name)| idle(allow, name)).collect();
    findings.extend(idle);
}

fn idle(allow: &Allow, allowed: &Allowed) -> Option<Finding> {
    let Outcome::Idle { beside } = allowed.outcome else { return None };
    let name = &allowed.name;
    let message = if allow.expect {
        format!("`{name}` is expected here and not found: what made it necessary is gone, or stands elsewhere")
    } else {
        format!("`{name}` is allowed here and not found: nothing is accepted now, and the next mistake of this kind would pass unseen")
    };
    let mut finding = Finding::in_text(&RULE, allowed.span, message, help(allow, name, beside));
    match beside {
        // It may be wanted there, with the reason that stands in it.
        Some(place) => finding.label(place, "found here, where the allow does not reach"),
        None => finding.fix = allowed.removal(),
    }
    Some(finding)
}

fn help(allow: &Allow, name: &str, beside: Option<Span>) -> String {
    match beside {
        Some(_) => "an allow counts where the finding stands, or at a call on the way to it: move it there".to_owned(),
        None if allow.names.len() == 1 => "remove it".to_owned(),
        None => format!("remove `{name}` from the list"),
    }
}
