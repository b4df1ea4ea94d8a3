//! What has changed since a revision: which lines of which files.
//!
//! Only objects of the repository are asked for: the tree of a commit, and the texts in it. They are compared with the files on disk
//! here. To have git compare with the files would start whatever the repository's configuration says: filters, converters, monitors,
//! other programs for differences. A checkout from strangers must not be able to start anything.
//!
//! Where a branch has left the revision, what happened there afterwards is none of its changes: the last commit that both have is what
//! counts. A file that is not in it was renamed, if most of it stands in a file that is gone; else all of it is new.

use crate::discover::paths;
use crate::lint::Finding;
use crate::source::{FileId, Sources, Span};
use camino::{Utf8Path, Utf8PathBuf};
use git::Repository;
use rustc_hash::FxHashMap;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::BTreeSet;

pub(crate) mod git;

/// Of two files that are one renamed, at least this share of lines is the same.
const SAME: f64 = 0.5;

/// Files that are gone and looked at for each new one, at most.
const MOST_CANDIDATES: usize = 100;

/// The lines that have changed.
#[derive(Debug)]
pub struct Changes {
    /// By file, for each line whether it has changed; a file that is not listed has changed everywhere.
    lines: FxHashMap<FileId, Vec<bool>>,
}

impl Changes {
    /// What has changed since a revision in these files.
    ///
    /// # Errors
    /// When there is no repository, or no such revision in it.
    pub fn since(revision: &str, dir: &Utf8Path, cwd: &Utf8Path, sources: &Sources, files: &BTreeSet<FileId>) -> Result<Self, String> {
        let repository = Repository::around(dir)?;
        let commit = repository.base(revision)?;
        let tree = repository.tree(&commit)?;
        let path = |file: FileId| repository.path_of(&paths::join(cwd, sources.path(file).as_str()));
        let known: Vec<(FileId, Option<Utf8PathBuf>)> = files.iter().map(|file| (*file, path(*file))).collect();
        let blob = |path: &Option<Utf8PathBuf>| path.as_ref().and_then(|path| tree.get(path)).cloned();
        let blobs: Vec<Option<String>> = known.iter().map(|(_, path)| blob(path)).collect();
        let mut wanted: Vec<String> = blobs.iter().flatten().cloned().collect();
        let is_new = blobs.iter().any(Option::is_none);
        let gone: Vec<(&Utf8PathBuf, &String)> = match is_new {
            true => tree.iter().filter(|(path, _)| path.extension() == Some("rs") && !repository.root.join(path).exists()).collect(),
            false => Vec::new(),
        };
        wanted.extend(gone.iter().map(|(_, blob)| (*blob).clone()));
        let texts = repository.texts(&wanted)?;
        let mut lines = FxHashMap::default();
        for ((file, path), blob) in known.iter().zip(&blobs) {
            let now = &*sources.file(*file).text;
            let before = match blob {
                Some(blob) => texts.get(blob).map(String::as_str),
                None => renamed(path.as_deref(), now, &gone, &texts),
            };
            if let Some(before) = before {
                lines.insert(*file, changed(before, now));
            }
        }
        Ok(Self { lines })
    }

    /// Whether the place of a finding, or a step on a way to it, has changed.
    pub fn touch(&self, sources: &Sources, finding: &Finding) -> bool {
        finding.places().any(|span| self.touch_span(sources, span))
    }

    fn touch_span(&self, sources: &Sources, span: Span) -> bool {
        let Some(lines) = self.lines.get(&span.file) else { return true };
        let (start, end) = sources.positions(span);
        (start.line..=end.line).any(|line| lines.get(line as usize - 1).is_some_and(|changed| *changed))
    }
}

/// The text of the file that a new one was before it was renamed: of those that are gone, the most similar one, if it is similar enough.
fn renamed<'t>(
    path: Option<&Utf8Path>,
    now: &str,
    gone: &[(&Utf8PathBuf, &String)],
    texts: &'t FxHashMap<String, String>,
) -> Option<&'t str> {
    let name = path?.file_name();
    let mut candidates: Vec<_> = gone.iter().collect();
    candidates.sort_by_key(|(path, _)| path.file_name() != name);
    let now: Vec<&str> = lines(now).collect();
    let similarity = |text: &str| {
        let before: BTreeSet<&str> = lines(text).filter(|line| line.len() > 1).collect();
        let own: BTreeSet<&str> = now.iter().copied().filter(|line| line.len() > 1).collect();
        before.intersection(&own).count() as f64 / before.len().max(own.len()).max(1) as f64
    };
    let texts = candidates.into_iter().take(MOST_CANDIDATES).filter_map(|(_, blob)| texts.get(*blob));
    let rated = texts.map(|text| (similarity(text), text.as_str()));
    rated.filter(|(rate, _)| *rate >= SAME).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, text)| text)
}

/// Lines without what differs between systems.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim_end)
}

/// For each line of a text whether it has changed. Around lines that are gone both neighbours have.
fn changed(before: &str, now: &str) -> Vec<bool> {
    let (before, now): (Vec<&str>, Vec<&str>) = (lines(before).collect(), lines(now).collect());
    let mut changed = vec![false; now.len()];
    for op in capture_diff_slices(Algorithm::Patience, &before, &now) {
        let range = match op {
            DiffOp::Equal { .. } => continue,
            DiffOp::Delete { new_index, .. } => new_index.saturating_sub(1)..(new_index + 1).min(now.len()),
            DiffOp::Insert { .. } | DiffOp::Replace { .. } => op.new_range(),
        };
        changed[range].fill(true);
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_change_where_text_comes_or_goes() {
        let marks = |before: &str, now: &str| changed(before, now).iter().map(|it| if *it { 'x' } else { '.' }).collect::<String>();
        assert_eq!(marks("a\nb\nc\n", "a\nb\nc\n"), "...");
        assert_eq!(marks("a\r\nb\r\n", "a\nb\n"), "..", "line breaks are no change");
        assert_eq!(marks("a\nb\nc\n", "a\nB\nc\nd\n"), ".x.x");
        assert_eq!(marks("a\nb\nc\nd\n", "a\nc\nd\n"), "xx.", "what stood between them is gone");
        assert_eq!(marks("", "a\n"), "x");
        assert_eq!(marks("a\n", ""), "");
    }
}
