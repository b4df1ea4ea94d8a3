//! A channel that takes whatever the input brings.

use crate::callgraph::{OpenBy, Program};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "unbounded-channel",
    family: Family::Concurrency,
    level: Level::Note,
    summary: "a channel without a bound, filled as often as the request or another system says",
    page: include_str!("unbounded-channel.md"),
    check,
};

/// A channel that is filled no more often than this is as good as a bounded one.
const SMALL: u128 = 1_024;

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| effect == Effect::UnboundedQueue) {
        let Some(visit) = program.request(site.region, |_| true) else { continue };
        let Some(feed) = program.open_feed(visit, site.expr, SMALL) else { continue };
        let number = match feed.by {
            OpenBy::Request => "the request brings elements".to_owned(),
            OpenBy::Answer(path) | OpenBy::Number(path) => format!("`{path}` answers with elements"),
        };
        let message = format!(
            "this channel takes as many messages as {number}, however slowly they are received: they pile up in the memory of the instance, and when it is full the request dies with it"
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.label(program.call_span(feed.region, feed.expr), "filled here, once for each element");
        finding.help.push("give the channel a bound: whoever fills it then waits for whoever empties it".to_owned());
        findings.push(finding);
    }
}
