//! A lock that is held while a request waits: who wants it meanwhile blocks a thread that others need.

use crate::callgraph::{Program, Visit};
use crate::catalog::TypeTrait;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "lock-across-await",
    family: Family::Blocking,
    level: Level::Warn,
    summary: "a lock or borrow that blocks or panics, held while the request waits",
    page: include_str!("lock-across-await.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        let Some(visit) = program.request(*region, |_| true) else { continue };
        for (kind, held) in program.held_across_waits(*region, &[TypeTrait::LockGuard, TypeTrait::CellBorrow]) {
            let mut finding = program.finding(&RULE, visit, held.taken, message(program, visit, kind).to_owned());
            finding.label(program.span(*region, held.wait), "waits here, and still has it");
            finding.help.push(help(kind).to_owned());
            findings.push(finding);
        }
    }
}

fn message(program: &Program<'_>, visit: &Visit, kind: TypeTrait) -> &'static str {
    match kind {
        TypeTrait::CellBorrow => {
            "this stays borrowed while the request waits: whatever else borrows it meanwhile panics, and its request fails"
        }
        _ if program.is_concurrent(visit) => {
            "this lock is held while the request waits: another request that wants it blocks its thread, and if that is the thread which has to \
             carry on here, the instance hangs"
        }
        _ => {
            "this lock is held while the request waits: whatever else wants it meanwhile blocks the thread, and if that is the thread which has \
             to carry on here, the request hangs until the time-out"
        }
    }
}

fn help(kind: TypeTrait) -> &'static str {
    match kind {
        TypeTrait::CellBorrow => "take out what is needed in a block of its own, and wait after it",
        _ => "take out what is needed in a block of its own, and wait after it; a lock that has to be held meanwhile is an async one",
    }
}
