//! What a project does with findings that were there before: a part of the corridor, between rules and report.
//!
//! A baseline is a file beside the manifest, a revision stands in the repository around the project. Both put findings aside that are not
//! news; neither drops any.

use crate::Options;
use crate::baseline::{self, Baseline, FILE_NAME, Outcome, Update};
use crate::changes::Changes;
use crate::config::{Complaints, Config};
use crate::discover::Project;
use crate::discover::paths::{self, Unreadable, read_text};
use crate::lint::{Judged, Rule, Suppression};
use crate::source::{FileId, Problem, SourceFile, Sources};
use camino::Utf8Path;
use std::collections::BTreeSet;

/// The baseline of a run, with its text; `None` where none counts. One that is only named to be written is empty.
pub(crate) fn baseline(
    options: &Options,
    config: &Config,
    project: &Project,
    rules: &[&'static Rule],
) -> Result<Option<(Baseline, SourceFile)>, Complaints> {
    if options.baseline.none || rules.is_empty() {
        return Ok(None);
    }
    let named = options.baseline.file.as_ref().map(|file| paths::join(&project.cwd, file.as_str()));
    let named = named.or_else(|| config.baseline().map(Utf8Path::to_owned));
    let path = named.clone().unwrap_or_else(|| project.root.join(FILE_NAME));
    let shown = paths::show(&project.cwd, &path);
    let complain = |message: String| Complaints {
        problems: vec![Problem { path: shown.clone(), span: None, message, fatal: true }],
        ..Complaints::default()
    };
    let text = match read_text(&path) {
        Ok(text) => text,
        Err(Unreadable::Absent) if options.baseline.update == Update::Add => {
            return Ok(Some((Baseline { path, ..Baseline::default() }, SourceFile::new(shown, ""))));
        }
        Err(Unreadable::Absent) if named.is_none() && options.baseline.update == Update::No => return Ok(None),
        Err(Unreadable::Absent) => return Err(complain("there is no such baseline: --baseline-add writes one".to_owned())),
        Err(Unreadable::Because(message)) => return Err(complain(message)),
    };
    match baseline::read(&path, &text) {
        Ok(baseline) => Ok(Some((baseline, SourceFile::new(shown, text)))),
        Err((range, message)) => {
            let mut complaints = Complaints::default();
            let span = Some(range.in_file(complaints.sources.add(SourceFile::new(shown.clone(), text))));
            complaints.problems.push(Problem { path: shown, span, message, fatal: true });
            Err(complaints)
        }
    }
}

/// What is to be said of stale entries, in the text of their baseline.
pub(crate) fn stale(sources: &mut Sources, text: SourceFile, outcome: &Outcome) -> Vec<Problem> {
    let path = text.path.clone();
    let file = sources.add(text);
    let problem = |(range, message): &(crate::source::TextRange, String)| {
        let span = Some(range.in_file(file));
        Problem { path: path.clone(), span, message: message.clone(), fatal: false }
    };
    outcome.stale.iter().map(problem).collect()
}

/// Puts findings aside that have nothing to do with what has changed since a revision.
pub(crate) fn only_since(revision: &str, project: &Project, sources: &Sources, findings: &mut [Judged]) -> Result<(), String> {
    let open = || findings.iter().filter(|judged| judged.suppressed.is_none()).map(|judged| &judged.finding);
    let files: BTreeSet<FileId> = open().flat_map(|it| it.steps().map(|step| step.span.file).chain([it.span.file])).collect();
    let changes = Changes::since(revision, &project.root, &project.cwd, sources, &files)?;
    for judged in findings.iter_mut().filter(|judged| judged.suppressed.is_none()) {
        if !changes.touch(sources, &judged.finding) {
            judged.suppressed = Some(Suppression::Unchanged { since: revision.to_owned() });
        }
    }
    Ok(())
}
