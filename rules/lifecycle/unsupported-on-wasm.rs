//! A call that compiles for WebAssembly and cannot work there.

use crate::callgraph::Program;
use crate::catalog::{Need, Outcome};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "unsupported-on-wasm",
    family: Family::Lifecycle,
    level: Level::Deny,
    summary: "a call that needs what the WebAssembly target of the platform lacks: threads, sockets, files, a clock",
    page: include_str!("unsupported-on-wasm.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for found in program.unsupported() {
        let outcome = match found.missing.outcome {
            Outcome::Panics => "it panics each time",
            Outcome::Fails => "it gives an error each time",
            Outcome::Refused => "the library does not compile for it",
        };
        let (need, platform) = (noun(found.missing.need), &found.platform.name);
        let message = format!("`{}` needs {need}, which code on {platform} does not have: {outcome}", found.path);
        let mut finding = program.finding(&RULE, found.visit, found.expr, message);
        finding.help.push(found.missing.instead.clone());
        findings.push(finding);
    }
}

fn noun(need: Need) -> &'static str {
    match need {
        Need::Clock => "the clock of the system",
        Need::Timer => "the timer of a runtime",
        Need::Sleep => "a thread that can stand still",
        Need::Threads => "threads",
        Need::Runtime => "a runtime around its caller",
        Need::Files => "a file system",
        Need::Sockets => "sockets",
        Need::Processes => "child processes",
    }
}
