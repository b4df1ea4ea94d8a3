//! A file under a new name with each request, and the instance that is used again has no more room at some point.

use crate::callgraph::{Folder, Leftover, Program, Site, Visit};
use crate::catalog::Effect;
use crate::lint::{Family, Findings, Level, Rule};

pub const RULE: Rule = Rule {
    id: "leftover-temp-file",
    family: Family::State,
    level: Level::Note,
    summary: "a file with a name of its own for each request, made in the instance's folder and not removed",
    page: include_str!("leftover-temp-file.md"),
    check,
};

fn check(program: &Program<'_>, findings: &mut Findings) {
    for site in program.sites(|effect| matches!(effect, Effect::WritesFile | Effect::OpensFile)).filter(|site| program.writes_file(site)) {
        let Some(visit) = program.request(site.region, |visit| stays(program, visit, &site).is_some()) else { continue };
        let Some((folder, leftover)) = stays(program, visit, &site) else { continue };
        let when = match leftover {
            Leftover::Always => "by each request, and nothing removes it",
            Leftover::UnlessReached(_) => "and stays there when the request fails before it is removed",
        };
        let message = format!(
            "a file with a name of its own is made below `{folder}` {when}: an instance that is used again fills its disk, until writing fails"
        );
        let mut finding = program.finding(&RULE, visit, site.expr, message);
        if let Leftover::UnlessReached(place) = leftover {
            finding.label(place, "may leave before the file is removed");
        }
        finding.help.push("use a temporary file that removes itself when it is dropped, whichever way the function is left".to_owned());
        findings.push(finding);
    }
}

/// The folder in which a file is left, and how.
fn stays(program: &Program<'_>, visit: &Visit, site: &Site<'_>) -> Option<(String, Leftover)> {
    let path = program.file(visit, site)?;
    let is_own = program.folder(visit, &path) == Folder::Own;
    let folder = path.start.rsplit_once('/').map(|(folder, _)| folder.to_owned())?;
    is_own.then(|| program.leftover(visit, site)).flatten().map(|leftover| (folder, leftover))
}
