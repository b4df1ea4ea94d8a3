//! Time spent asleep in a request is billed like work.

use crate::callgraph::{Limit, Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};
use std::time::Duration;

pub const RULE: Rule = Rule {
    id: "sleep-in-handler",
    family: Family::Blocking,
    level: Level::Warn,
    summary: "a sleep in the request phase: idle time that is billed",
    page: include_str!("sleep-in-handler.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::Sleeps) {
        // A sleep in a loop is the pause of a poll, which has its own rule, or of a bounded retry, which is right.
        if program.in_retry_loop(site.region, site.expr) || program.races(site.region, site.expr) {
            continue;
        }
        let Some(visit) = program.request(site.region, |visit| !visit.detached && !program.called_in_retry_loop(visit)) else { continue };
        let time = length(program, &site);
        if time.is_some_and(|time| time.is_zero()) {
            continue;
        }
        let mut finding = program.finding(&RULE, visit, site.expr, message(program, time, visit));
        if let Some(place) = time.and_then(|_| priced(program, visit)).and_then(|(memory, _)| memory.place) {
            finding.label(place, "the function's memory is set here");
        }
        finding.help.push("let the platform wait instead: a delay on the queue, a wait state, a schedule".to_owned());
        findings.push(finding);
    }
}

/// How long it sleeps, where that is constant.
fn length(program: &Program<'_>, site: &Site<'_>) -> Option<Duration> {
    let argument = *program.args(site.region, site.expr).get(site.known.duration?)?;
    program.duration(site.region, argument)
}

fn message(program: &Program<'_>, time: Option<Duration>, visit: &Visit) -> String {
    match time {
        Some(duration) => format!("sleeps for {} in each request: {}", spoken(duration), cost(program, visit, duration)),
        None => format!("sleeps in the request: {}", idle(program, visit)),
    }
}

/// The memory that is set, or that a function has when nothing is, and what it costs, in dollars for a GB and a second.
fn priced<'c>(program: &Program<'c>, visit: &Visit) -> Option<(Limit<'c>, f64)> {
    let entry = program.entry(visit.entry?);
    Some((program.memory(entry)?, entry.platform.limits.usd_per_gb_s.as_ref()?.value))
}

/// What a million requests pay for the sleep.
fn cost(program: &Program<'_>, visit: &Visit, duration: Duration) -> String {
    let Some((memory, price)) = priced(program, visit) else { return idle(program, visit).to_owned() };
    let dollars = duration.as_secs_f64() * memory.value / 1024.0 * price * 1e6;
    let price = if dollars < 0.01 { "less than $0.01".to_owned() } else { format!("about ${dollars:.2}") };
    format!("a million of them pay {price} for it at {} MB", memory.value)
}

fn idle(program: &Program<'_>, visit: &Visit) -> &'static str {
    if !program.pays_for_waiting(visit) {
        "the caller waits for nothing"
    } else if program.is_concurrent(visit) {
        "the caller waits, and the time is billed"
    } else {
        "the time is billed, and the instance serves nobody else meanwhile"
    }
}

fn spoken(duration: Duration) -> String {
    match duration.as_millis() {
        0 => format!("{} µs", duration.as_micros()),
        millis if millis % 1000 == 0 => format!("{} s", millis / 1000),
        millis => format!("{millis} ms"),
    }
}
