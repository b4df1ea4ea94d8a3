//! A panic because somebody outside sent something else than expected.

use crate::callgraph::{Outside, Panic, PanicKind, Phase, Program, Visit};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "panic-in-handler",
    family: Family::Lifecycle,
    level: Level::Note,
    summary: "a panic in the request phase when an event or an answer is not as expected",
    page: include_str!("panic-in-handler.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        let goes_on = |visit: &&Visit| visit.phase == Phase::Background && program.goes_on_between_requests(visit);
        let Some(visit) = program.request(*region, |_| true).or_else(|| program.visits(*region).find(goes_on)) else { continue };
        let mut found: Vec<Panic> = Vec::new();
        for panic in program.panics(*region) {
            // What follows a panic in the same chain of calls fails for the same reason.
            if found.iter().any(|earlier| program.contains(*region, panic.expr, earlier.expr)) {
                continue;
            }
            if visit.phase != Phase::Request && !program.is_done_again(visit, panic.expr) {
                continue;
            }
            let Some(outside) = decided_by(program, visit, &panic) else { continue };
            let aborts = program.roots[visit.root].aborts;
            let cost = match visit.phase {
                Phase::Request => cost(aborts, program.may_bring_batches(visit)),
                Phase::ColdStart | Phase::Background => "this work beside the requests ends for good, and nobody is told",
            };
            let message = format!("{}: {cost}", reason(panic.kind, outside));
            let mut finding = program.finding(&RULE, visit, panic.expr, message);
            finding.level = aborts.then_some(Level::Warn);
            finding.help.push("return an error that says what was wrong: `?`, `ok_or_else`, `get` or a `match`".to_owned());
            findings.push(finding);
            found.push(panic);
        }
    }
}

fn decided_by(program: &Program<'_>, visit: &Visit, panic: &Panic) -> Option<Outside> {
    match panic.kind {
        PanicKind::Unwrap(_) | PanicKind::Index => program.outside(visit, panic.value),
        PanicKind::Macro(_) => program.decided_outside(visit, panic.value),
        PanicKind::RuledOut(_) => program.open_outside(visit, panic.value),
    }
}

fn reason(kind: PanicKind, outside: Outside) -> String {
    let what = match kind {
        PanicKind::Unwrap(name) => format!("`{name}` panics"),
        PanicKind::Index => "this index panics".to_owned(),
        PanicKind::Macro(name) | PanicKind::RuledOut(name) => format!("`{name}!` is reached"),
    };
    match outside {
        Outside::Request => format!("{what} when the request does not hold what is expected"),
        Outside::Answer => format!("{what} when a service or file fails or answers something else"),
    }
}

fn cost(aborts: bool, batches: bool) -> &'static str {
    match (aborts, batches) {
        (true, _) => "the release profile aborts on a panic, so the instance dies with the request, and the next one is a cold start",
        (false, true) => "the caller gets a failure without a cause, and where records come in batches, all of the batch comes again",
        (false, false) => "the caller gets a failure without a cause",
    }
}
