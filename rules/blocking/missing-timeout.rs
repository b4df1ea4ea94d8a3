//! An HTTP client that waits as long as the other side likes.

use crate::callgraph::{Phase, Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "missing-timeout",
    family: Family::Blocking,
    level: Level::Warn,
    summary: "an HTTP client without any time-out, used in the request phase",
    page: include_str!("missing-timeout.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    let unbounded: Vec<(Site<'_>, &Visit)> = program
        .sites(|effect| effect == Effect::SendsHttp)
        .filter_map(|site| unbounded(program, &site).map(|visit| (site, visit)))
        .collect();
    for site in program.sites(|effect| effect == Effect::BuildsUntimedClient) {
        if program.may_have_timeout(site.region, site.expr) {
            continue;
        }
        let sends = unbounded.iter().filter(|(send, visit)| program.goes_through(visit, send, &site));
        let Some((send, sent)) = sends.min_by_key(|(send, _)| send.region != site.region) else { continue };
        let here = program.visits(site.region).min_by_key(|visit| (visit.phase != Phase::Request, visit.assumed, visit.depth));
        let Some(visit) = here else { continue };
        let cost =
            if program.pays_for_waiting(sent) { "keeps the function running, and billed, until" } else { "keeps the request open until" };
        let message = format!("`{}` makes a client without a time-out: a peer that never answers {cost} the platform stops it", site.path);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.doubt(program.may_hide(site.region));
        if send.expr != site.expr || send.region != site.region {
            finding.label(program.call_span(send.region, send.expr), "waits for the answer here, in a request");
            program.lead_to(&mut finding, sent);
        }
        finding.fix = program.with_timeout(&site, sent);
        finding.help.push("set a time-out on the client, on the request, or around the call, below that of the function".to_owned());
        findings.push(finding);
    }
}

/// The visit in which a request is sent with no time-out on itself or around it.
fn unbounded<'p>(program: &'p Program<'_>, site: &Site<'_>) -> Option<&'p Visit> {
    let visit = program.request(site.region, |visit| !visit.bounded)?;
    let bounded = program.request_has_timeout(site) || program.bounded_by_timeout(site.region, site.expr);
    (!bounded).then_some(visit)
}
