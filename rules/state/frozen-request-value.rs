//! What belongs to one request, kept where all requests find it.

use crate::callgraph::{Fill, GlobalId, Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Finding, Findings, Level, Rule};
use crate::source::Span;

pub const RULE: Rule = Rule {
    id: "frozen-request-value",
    family: Family::State,
    level: Level::Deny,
    summary: "a value of one request that is kept for all: the time, an id, something the request brought",
    page: include_str!("frozen-request-value.md"),
    check,
};

/// How words begin that name a value which is meant to be kept from the start.
const STARTS: [&str; 23] = [
    "base", "began", "begin", "birth", "boot", "build", "built", "cold", "compile", "create", "deploy", "epoch", "first", "init",
    "instance", "launch", "load", "origin", "process", "since", "start", "uptime", "zero",
];

/// Words in the name of what is different for each request.
const REQUESTS: [&str; 10] =
    ["correlation", "csrf", "event", "idempotency", "invocation", "message", "nonce", "request", "trace", "transaction"];

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::TellsTime | Effect::MakesId)) {
        if let Some(finding) = kept(program, &site) {
            findings.push(finding);
        }
    }
    for region in program.regions() {
        for fill in program.fills(*region) {
            let Some(visit) = program.request(*region, |visit| brought(program, visit, &fill).is_some()) else { continue };
            let Some(name) = brought(program, visit, &fill) else { continue };
            let message = format!("`{name}` keeps what the first request brings: all later requests on this instance are answered with it");
            let mut finding = program.finding(&RULE, visit, fill.call, message);
            finding.help.push("hand the value along as an argument; keep only what is the same for all requests".to_owned());
            findings.push(finding);
        }
    }
}

/// A moment or id that a static keeps, and that requests take for theirs.
fn kept(program: &Program<'_>, site: &Site<'_>) -> Option<Finding> {
    let visit = program.visits(site.region).find(|visit| visit.entry.is_none())?;
    let global = program.kept_in(visit, site.expr)?;
    let name = program.global_name(global);
    let is_time = site.known.has(Effect::TellsTime);
    let is_meant = if is_time { has_word(name.as_str(), &STARTS) } else { !has_word(name.as_str(), &REQUESTS) };
    let (used, at) = used(program, global, is_time).filter(|_| !is_meant)?;
    let (message, instead) = if is_time {
        let message = format!(
            "the clock is read once, and requests take `{name}` for the present: they get the time of the first of them, hours later too"
        );
        (message, "read the clock in each request, and hand the value along as an argument")
    } else {
        let message = format!("`{name}` is made once, and every request on this instance gets the same");
        (message, "make it in each request, and hand the value along as an argument")
    };
    let mut finding = program.finding(&RULE, visit, site.expr, message);
    program.lead_to(&mut finding, used);
    finding.label(at, "a request takes it for its own");
    finding.help.push(instead.to_owned());
    Some(finding)
}

/// A use of a static by a request: of a moment, one that takes it for the present.
fn used<'p>(program: &'p Program<'_>, global: GlobalId, is_time: bool) -> Option<(&'p Visit, Span)> {
    let uses = program.request_uses(global).into_iter();
    let mut uses = uses.filter(|(region, expr)| !is_time || program.tells_moment(*region, *expr));
    uses.find_map(|(region, expr)| Some((program.request(region, |_| true)?, program.span(region, expr))))
}

/// The name of the cell that a call fills with what a request brings.
fn brought(program: &Program<'_>, visit: &Visit, fill: &Fill) -> Option<String> {
    let name = program.lasting_cell(visit, fill.cell)?;
    let is_meant = has_word(name.as_str(), &STARTS) || program.is_about_function(visit, fill.content);
    (!is_meant && program.comes_from_request(visit, fill.content)).then(|| name.to_string())
}

fn has_word(name: &str, words: &[&str]) -> bool {
    name.to_lowercase().split('_').any(|part| words.iter().any(|word| part.starts_with(word)))
}
