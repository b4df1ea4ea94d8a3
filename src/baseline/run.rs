//! A baseline in a run: what it puts aside, what of it is stale, and what becomes of it.

use super::{Baseline, Identity, Update};
use crate::discover::paths;
use crate::facts::FileFacts;
use crate::lint::{Judged, Level, LevelsByFile, Rule};
use crate::source::{FileId, Sources, TextRange};
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;

/// What a run has looked at.
#[derive(Clone, Copy)]
pub struct Looked<'a> {
    /// The texts.
    pub sources: &'a Sources,
    /// What they declare.
    pub facts: &'a [FileFacts],
    /// The directory that shown paths are relative to.
    pub cwd: &'a Utf8Path,
    /// Files that programs may use which this run does not look at.
    pub shared: &'a FxHashSet<FileId>,
    /// Files and folders that findings are wanted in; `None` for everywhere.
    pub focus: Option<&'a [Utf8PathBuf]>,
    /// The rules asked.
    pub rules: &'a [&'static Rule],
    /// The levels in force.
    pub levels: &'a LevelsByFile,
}

/// What came of a baseline.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Stale entries: their places and what is to be said of them.
    pub stale: Vec<(TextRange, String)>,
    /// The baseline as it is to be written, where it is another than before.
    pub changed: Option<Baseline>,
}

impl Looked<'_> {
    /// Puts findings aside that a baseline holds.
    pub fn put_aside(self, baseline: &Baseline, update: Update, findings: &mut [Judged]) -> Outcome {
        let identities: Vec<Option<Identity>> = findings.iter().map(|judged| self.identity(baseline, judged)).collect();
        let shown = paths::show(self.cwd, &baseline.path);
        let before = match update {
            // Everything that is found now is in it when the run ends, so it is put aside at once.
            Update::Add => baseline.after(&BTreeMap::new(), |_| false, Some(&self.not_held(baseline, findings, &identities, &shown))),
            Update::No | Update::Shrink => baseline.clone(),
        };
        let left = before.apply(findings, &identities, &shown);
        let files: BTreeMap<Utf8PathBuf, FileId> =
            self.sources.iter().map(|(id, file)| (paths::join(self.cwd, file.path.as_str()), id)).collect();
        let is_known = |identity: &Identity| self.is_known(&baseline.dir().join(&identity.path), &identity.rule, &files);
        match update {
            Update::No => Outcome { stale: self.stale(baseline, &left, is_known), changed: None },
            Update::Shrink | Update::Add => {
                let after = before.after(&left, is_known, None);
                Outcome { stale: Vec::new(), changed: (after != *baseline).then_some(after) }
            }
        }
    }

    /// Identities of what is found and neither accepted in the source nor held by the baseline.
    fn not_held(self, baseline: &Baseline, findings: &mut [Judged], identities: &[Option<Identity>], shown: &Utf8Path) -> Vec<Identity> {
        let before: Vec<_> = findings.iter().map(|judged| judged.suppressed.clone()).collect();
        baseline.apply(findings, identities, shown);
        let open = findings.iter().zip(identities).filter(|(judged, _)| judged.suppressed.is_none());
        let found = open.filter_map(|(_, identity)| identity.clone()).collect();
        for (judged, suppressed) in findings.iter_mut().zip(before) {
            judged.suppressed = suppressed;
        }
        found
    }

    fn identity(self, baseline: &Baseline, judged: &Judged) -> Option<Identity> {
        let span = judged.finding.span;
        let path = paths::join(self.cwd, self.sources.path(span.file).as_str());
        let facts = self.facts.get(span.file.0 as usize)?;
        Some(Identity::of(judged.finding.rule.id, paths::show(baseline.dir(), &path), facts, self.sources, span))
    }

    /// Whether it is certain that a rule finds no more in a file than this run has found.
    fn is_known(self, path: &Utf8Path, rule: &str, files: &BTreeMap<Utf8PathBuf, FileId>) -> bool {
        let Some(rule) = self.rules.iter().find(|it| it.id == rule) else { return true };
        let Some(file) = files.get(path) else { return !path.exists() };
        let shown = self.sources.path(*file);
        let in_focus = self.focus.is_none_or(|focus| focus.iter().any(|wanted| wanted == "." || shown.starts_with(wanted)));
        let is_on = self.levels.of(*file).is_some_and(|levels| levels.level(rule) != Level::Off);
        in_focus && is_on && !self.shared.contains(file)
    }

    fn stale(
        self,
        baseline: &Baseline,
        left: &BTreeMap<Identity, usize>,
        is_known: impl Fn(&Identity) -> bool,
    ) -> Vec<(TextRange, String)> {
        let stale = left.iter().filter(|(identity, _)| is_known(identity));
        let said = stale.filter_map(|(identity, count)| {
            let entry = baseline.entries.get(identity)?;
            let (rule, path) = (&identity.rule, &identity.path);
            let less = match *count == entry.count {
                true => format!("`{rule}` is not found in {path} any more"),
                false => format!("`{rule}` is found in {path} less often than this entry says: {} of {}", entry.count - count, entry.count),
            };
            Some((entry.range, format!("{less}; --baseline-update takes it out, before it covers the next mistake")))
        });
        said.collect()
    }
}
