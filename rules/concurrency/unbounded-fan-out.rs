//! As many requests at the same time as somebody outside says.

use crate::callgraph::{OpenBy, Program, Site, Use, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::ExprId;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "unbounded-fan-out",
    family: Family::Concurrency,
    level: Level::Warn,
    summary: "as many futures, tasks or threads at the same time as the request or another system says",
    page: include_str!("unbounded-fan-out.md"),
    check,
};

/// A number that is known and no larger than this is a bound, where the platform sets none.
const MANY: f64 = 1_024.0;

fn check(program: &Program<'_>, findings: &mut Findings) {
    let starts = |effect| matches!(effect, Effect::RunsAll | Effect::Gathers | Effect::DetachesTask | Effect::DetachesThread);
    for site in program.sites(starts) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        let Some(entry) = visit.entry else { continue };
        let limit = program.entry(entry).platform.limits.max_file_descriptors.as_ref().map(|limit| limit.value);
        let most = limit.unwrap_or(MANY);
        let open = if site.known.has(Effect::RunsAll) {
            all(program, visit, &site, most as u128)
        } else {
            each(program, visit, &site, most as u128)
        };
        let Some(open) = open.filter(|_| !program.is_throttled(visit)) else { continue };
        let number = match open {
            OpenBy::Request => "the request brings elements".to_owned(),
            OpenBy::Answer(path) => format!("`{path}` answers with elements"),
            OpenBy::Number(path) => format!("`{path}` says in its answer"),
        };
        let bound = match limit {
            Some(most) => format!("an instance can have {most} files and sockets open, and what is behind it gets the whole burst"),
            None => "what is behind it gets the whole burst, and the instance pays for all of it with its memory".to_owned(),
        };
        let message = format!("as many at the same time as {number}: {bound}");
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push(
            "let a fixed number run: `buffer_unordered(16)`, `for_each_concurrent(16, ..)`, a semaphore, or chunks of a fixed size"
                .to_owned(),
        );
        findings.push(finding);
    }
}

/// A call that runs all it is given. Handles of tasks run already: what started them is the cause.
fn all(program: &Program<'_>, visit: &Visit, site: &Site<'_>, most: u128) -> Option<OpenBy> {
    let argument = |at: usize| program.args(site.region, site.expr).get(at).copied();
    match site.known.size {
        None => program.open_size(visit, argument(0).filter(|given| !gives_handles(program, site, *given))?, most),
        Some(at) if program.is_no_limit(visit, argument(at)?, most) => {
            program.open_size(visit, program.receiver(site.region, site.expr)?, most)
        }
        Some(_) => None,
    }
}

/// A call that starts one more, in a loop or for each element, whose handle is put with the others.
fn each(program: &Program<'_>, visit: &Visit, site: &Site<'_>, most: u128) -> Option<OpenBy> {
    let set = program.receiver(site.region, site.expr).filter(|set| program.type_is(program.ty(site.region, *set), TypeTrait::JoinSet));
    let gathered = match (set, program.use_of(site.region, site.expr)) {
        (Some(set), _) => !program.is_emptied_in_loop(site.region, site.expr, set),
        (None, Use::Argument(push, _)) => {
            program.receiver(site.region, push).is_some_and(|list| !program.is_emptied_in_loop(site.region, push, list))
        }
        (None, Use::Result) => program.element_call(site.region).is_some_and(|call| program.is_gathered(visit, call)),
        (None, _) => false,
    };
    program.open_turns(visit, site.expr, most).filter(|_| gathered)
}

fn gives_handles(program: &Program<'_>, site: &Site<'_>, given: ExprId) -> bool {
    program.holds(program.ty(site.region, given), TypeTrait::Handle) || program.starts_tasks(site.region, given)
}
