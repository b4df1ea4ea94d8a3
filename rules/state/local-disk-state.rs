//! What is kept on the disk of an instance is seen by that instance alone, while it lasts.

use crate::callgraph::{Folder, Program, Site, Text, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "local-disk-state",
    family: Family::State,
    level: Level::Warn,
    summary: "the local disk used as a store: a database file, or a file that each request changes",
    page: include_str!("local-disk-state.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    let opened = |effect| matches!(effect, Effect::OpensDatabaseFile | Effect::OpensStoreFile);
    for site in program.sites(opened).filter(|site| program.writes_file(site)) {
        let kept = |visit: &Visit| database(program, visit, &site).is_some();
        let Some(visit) = program.request(site.region, kept).or_else(|| program.visits(site.region).find(|visit| kept(visit))) else {
            continue;
        };
        let Some(name) = database(program, visit, &site) else { continue };
        let message = format!(
            "`{name}` is a database on the disk of one instance: other instances never see what is written to it, and it is lost with the instance"
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push("use a database that is reached over the network, or put the file on a mounted file system".to_owned());
        findings.push(finding);
    }
    for site in program.sites(|effect| matches!(effect, Effect::WritesFile | Effect::OpensFile)).filter(|site| program.writes_file(site)) {
        let Some(visit) = program.request(site.region, |visit| continued(program, visit, &site).is_some()) else { continue };
        let Some(name) = continued(program, visit, &site) else { continue };
        let message = format!(
            "`{name}` is read, changed and written back by each request: each instance has a file of its own, and loses it when it stops"
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        finding.help.push("keep what outlives a request in a store that all instances share".to_owned());
        findings.push(finding);
    }
}

/// The file of a database that nobody takes elsewhere.
fn database(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<String> {
    let path = program.file(visit, site)?;
    let is_copied = [Effect::ReadsFile, Effect::RemovesFile].into_iter().any(|effect| program.does_to_file(visit, effect, &path));
    if is_copied { None } else { kept_here(program, visit, path) }
}

/// The file that is written with what was read from it.
fn continued(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<String> {
    let path = program.file(visit, site)?;
    let is_read_from = |region, expr| {
        let read = program.site_at(region, expr).filter(|read| program.reads_file(read));
        read.is_some_and(|read| program.request(region, |other| program.file(other, &read).as_ref() == Some(&path)).is_some())
    };
    let goes_on = program.contents(site).into_iter().any(|content| program.derives_from(visit, content, &is_read_from));
    (goes_on && !program.does_to_file(visit, Effect::RemovesFile, &path)).then(|| kept_here(program, visit, path)).flatten()
}

/// The path, where it is known from beginning to end and leads to the instance's own disk.
fn kept_here(program: &Program<'_>, visit: &Visit, path: Text) -> Option<String> {
    (path.whole && program.folder(visit, &path) == Folder::Own).then_some(path.start)
}
