//! One record fails, and the whole batch comes again.

use crate::callgraph::{Program, Visit};
use crate::catalog::TypeTrait;
use crate::facts::ExprId;
use crate::lint::{Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "partial-batch-failure",
    family: Family::Lifecycle,
    level: Level::Warn,
    summary: "an error for one record of a queue or stream that fails its whole batch",
    page: include_str!("partial-batch-failure.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for region in program.regions() {
        let loops = program.loops(*region).filter(|site| program.visits_each(*site, TypeTrait::Redelivered));
        let left: Vec<_> = loops.filter_map(|site| Some((site, *program.errors_leaving(site).first()?))).collect();
        let calls = program.stops_at_error(*region, TypeTrait::Redelivered);
        if left.is_empty() && calls.is_empty() {
            continue;
        }
        let Some(visit) = program.request(*region, |visit| fails_batch(program, visit)) else { continue };
        for (site, error) in left {
            let mut finding = finding(program, visit, site.expr);
            finding.span = program.loop_head(site);
            finding.label(program.span(*region, error), "an error leaves the loop here");
            findings.push(finding);
        }
        for call in calls {
            findings.push(finding(program, visit, call));
        }
    }
}

/// Whether an error here is one of the request, whose answer has no room for the records that failed.
fn fails_batch(program: &Program<'_>, visit: &Visit) -> bool {
    let Some(entry) = visit.entry else { return false };
    let names = &program.entry(entry).platform.failed_records;
    let names_none = program.answer(visit).is_some_and(|answer| program.lacks_fields(answer, names));
    !names.is_empty() && names_none && program.fails_request(visit)
}

fn finding(program: &Program<'_>, visit: &Visit, expr: ExprId) -> Finding {
    let message = "an error for one record fails the whole batch: all its records come again, those too that were done, until they expire \
                   or are set aside together";
    let mut finding = program.finding(&RULE, visit, expr, message.to_owned());
    finding.help.push(
        "go on after an error, answer with the ids of the records that failed, and turn on `ReportBatchItemFailures` at the event source"
            .to_owned(),
    );
    finding
}
