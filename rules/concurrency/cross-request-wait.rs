//! A request that waits for what another one has begun, where nothing of it reaches the other.

use crate::callgraph::Program;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "cross-request-wait",
    family: Family::Concurrency,
    level: Level::Warn,
    summary: "an async cell that one request fills while others wait, where a request can only wait for its own work",
    page: include_str!("cross-request-wait.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        for fill in program.fills(*region) {
            let Some(visit) = program.request(*region, |visit| program.waits_alone(visit)) else { continue };
            let Some(name) = program.lasting_cell(visit, fill.cell) else { continue };
            let Some((inside, wait)) = program.waits_to_fill(*region, &fill) else { continue };
            let message = format!(
                "whoever asks for `{name}` while it is filled waits for the request that fills it: what that waits for belongs to it alone, so the platform cancels the others"
            );
            let mut finding = program.finding(&RULE, visit, fill.call, message);
            finding.label(program.call_span(inside, wait), "the first request waits here");
            finding.help.push(
                "look whether there is a value, else make one without the cell and `set` it: the one that comes first stays".to_owned(),
            );
            findings.push(finding);
        }
    }
}
