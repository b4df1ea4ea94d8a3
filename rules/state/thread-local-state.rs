//! A thread-local written for a request stays on the thread: the request may go on elsewhere, and the next one finds it.

use crate::callgraph::{Lane, Program, Visit};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "thread-local-state",
    family: Family::State,
    level: Level::Warn,
    summary: "a thread-local changed in the request phase",
    page: include_str!("thread-local-state.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        for mutation in program.mutations(*region) {
            let changed = |visit: &Visit| program.changed_static(visit, mutation).filter(|global| program.is_thread_local(*global));
            let Some(visit) = program.request(*region, |visit| changed(visit).is_some()) else { continue };
            let Some(global) = changed(visit) else { continue };
            if program.is_counter(mutation) || program.is_scoped(global, mutation) {
                continue;
            }
            let name = program.global_name(global);
            let mut finding = program.finding(&RULE, visit, mutation.expr, format!("`{name}` is changed {}", consequence(visit)));
            finding.doubt(mutation.assumed);
            if let Some(declaration) = program.written_declaration(global) {
                finding.stand_at(declaration, format!("changes `{name}`"));
            }
            finding.help.push("pass the value on as an argument; keep what outlives a request in a store of its own".to_owned());
            findings.push(finding);
        }
    }
}

fn consequence(visit: &Visit) -> &'static str {
    match visit.lane {
        Lane::Async => {
            "on whichever thread runs the request now: after an `.await` the request may go on on another and find another value, \
             and a later request on this thread finds what this one has left"
        }
        Lane::Sync | Lane::Blocking => {
            "on the thread that works for this request: a later request on the same thread finds what this one has left, \
             those on other threads and instances do not"
        }
    }
}
