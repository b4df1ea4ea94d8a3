//! Most of a function's file system can only be read.

use crate::callgraph::{Folder, Program, Site, Text, Visit};
use crate::catalog::{Disk, Effect, Platform};
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "write-outside-tmp",
    family: Family::State,
    level: Level::Deny,
    summary: "a file written where the platform's file system is read-only",
    page: include_str!("write-outside-tmp.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(may_write).filter(|site| program.writes_file(site)) {
        let fails = |visit: &Visit| refused(program, visit, &site).is_some();
        let Some(visit) = program.request(site.region, fails).or_else(|| program.visits(site.region).find(|visit| fails(visit))) else {
            continue;
        };
        let (Some(path), Some((platform, disk))) = (refused(program, visit, &site), read_only(program, visit)) else { continue };
        let name = if path.whole { path.start } else { format!("{}..", path.start) };
        let own = &disk.own.value;
        let message = format!("`{name}` is written, but on {} only `{own}` can be: the call fails each time", platform.name);
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push(format!("write below `{own}` what one request needs, and what outlives it to a store that all instances share"));
        findings.push(finding);
    }
}

fn may_write(effect: Effect) -> bool {
    matches!(effect, Effect::WritesFile | Effect::OpensFile | Effect::OpensDatabaseFile | Effect::OpensStoreFile)
}

/// The path of what is written in vain, unless that depends on where the program is deployed.
fn refused(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<Text> {
    let path = program.file(visit, site)?;
    let is_refused = matches!(program.folder(visit, &path), Folder::Program | Folder::Fixed);
    let is_deployed = match visit.entry {
        Some(_) => !program.is_decided_by_deployment(visit, site.expr),
        None => !program.is_conditional(visit, site.expr),
    };
    (is_refused && is_deployed).then_some(path)
}

fn read_only<'c>(program: &Program<'c>, visit: &Visit) -> Option<(&'c Platform, &'c Disk)> {
    program.platforms(visit).find_map(|platform| Some((platform, platform.disk.as_ref()?)))
}
