//! An HTTP client that waits as long as the other side likes.

use crate::callgraph::{Phase, Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Finding, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "missing-timeout",
    family: Family::Blocking,
    level: Level::Warn,
    summary: "an HTTP client without any time-out, used in the request phase or beside it",
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
        let in_request = |visit: &Visit| visit.phase == Phase::Request;
        let first = |(send, visit): &&(Site<'_>, &Visit)| (!in_request(visit), !program.share_a_body(send.region, site.region), send.expr);
        let Some((send, sent)) = sends.min_by_key(first) else { continue };
        findings.extend(finding(program, &site, send, sent));
    }
}

/// It stands where the first request waits, if that is sent where the client is made, else at the client.
fn finding(program: &Program<'_>, made: &Site<'_>, send: &Site<'_>, sent: &Visit) -> Option<Finding> {
    let harm = harm(program, sent);
    let mut finding = if program.share_a_body(send.region, made.region) {
        let message = format!("waits for the answer without a time-out: `{}` sets none, and a peer that never answers {harm}", made.path);
        let mut finding = program.finding(&RULE, sent, send.expr, message);
        finding.span = program.whole_span(send.region, send.expr);
        if (send.region, send.expr) != (made.region, made.expr) {
            finding.label_cause(program.call_span(made.region, made.expr), "makes a client that waits as long as the other side likes");
        }
        finding
    } else {
        let visit = program.visits(made.region).min_by_key(|visit| (visit.phase != Phase::Request, visit.assumed, visit.depth))?;
        let message = format!("`{}` makes a client without a time-out: a peer that never answers {harm}", made.path);
        let mut finding = program.finding(&RULE, visit, made.expr, message);
        finding.label(program.whole_span(send.region, send.expr), "waits for the answer here");
        program.lead_to(&mut finding, sent);
        finding
    };
    finding.doubt(program.may_hide(made.region));
    finding.fix = program.with_timeout(made, sent);
    finding.help.push("set a time-out on the client, on the request, or around the call, below that of the function".to_owned());
    Some(finding)
}

fn harm(program: &Program<'_>, sent: &Visit) -> &'static str {
    match sent.phase {
        Phase::Request if program.pays_for_waiting(sent) => "keeps the function running, and billed, until the platform stops it",
        Phase::Request => "keeps the request open until the platform stops it",
        Phase::ColdStart | Phase::Background => "stops this work beside the requests for good, and nobody is told",
    }
}

/// The visit in which a request is sent with no time-out on itself or around it: for a request, or beside requests where instances run on.
fn unbounded<'p>(program: &'p Program<'_>, site: &Site<'_>) -> Option<&'p Visit> {
    let beside = |visit: &&Visit| visit.phase == Phase::Background && !visit.bounded && program.goes_on_between_requests(visit);
    let visit = program.request(site.region, |visit| !visit.bounded).or_else(|| program.visits(site.region).find(beside))?;
    let bounded = program.request_has_timeout(site) || program.bounded_by_timeout(site.region, site.expr);
    (!bounded).then_some(visit)
}
