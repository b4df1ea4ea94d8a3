//! Files beside the code: what they say to this tool.
//!
//! No more than comments is read here. A file in which the tool is not mentioned is no part of the run, unless something points into it.

use super::Loader;
use crate::discover::PackageId;
use crate::discover::paths::show;
use crate::extract::{self, Notation};
use crate::facts::FileFacts;
use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;

/// What is longer was written by no one, and says nothing to us.
const LONGEST: u64 = 1024 * 1024;

impl Loader<'_> {
    /// Reads the files beside packages, and those that something points into.
    pub(super) fn beside(&mut self, packages: &[PackageId], pointed_into: &BTreeSet<Utf8PathBuf>) {
        let mut paths = self.project.files_beside(packages, &|name| Notation::of(name).is_some());
        paths.extend(pointed_into.iter().cloned());
        let read: Vec<(&Utf8PathBuf, String, FileFacts)> =
            paths.par_iter().filter_map(|path| self.speaking(path, pointed_into.contains(path))).collect();
        for (path, text, facts) in read {
            let Some(package) = self.owner(packages, path) else { continue };
            let shown = show(&self.project.cwd, path);
            // Problems of a manifest point into it already.
            let known = self.loaded.sources.iter().find(|(_, file)| file.path == shown).map(|(file, _)| file);
            let file = match known {
                Some(file) => {
                    self.problems_in(file, &shown, &facts);
                    self.loaded.facts[file.0 as usize] = facts;
                    file
                }
                None => self.add(shown, text, facts),
            };
            self.loaded.beside.insert(path.clone(), (file, package));
        }
    }

    /// A file with what it says to this tool, if it says anything or is wanted anyhow.
    fn speaking<'p>(&self, path: &'p Utf8PathBuf, is_wanted: bool) -> Option<(&'p Utf8PathBuf, String, FileFacts)> {
        fs::metadata(path).ok().filter(|found| found.is_file() && found.len() <= LONGEST)?;
        let text = self.project.overlay.read(path).ok()?;
        let facts = path.file_name().and_then(Notation::of).map(|notation| extract::beside(&text, notation)).unwrap_or_default();
        let speaks = !facts.directives.is_empty() || !facts.problems.is_empty();
        (speaks || is_wanted).then_some((path, text, facts))
    }

    /// The innermost package that a file stands in; of one above packages, the first.
    fn owner(&self, packages: &[PackageId], path: &Utf8Path) -> Option<PackageId> {
        let depth = |id: &PackageId| self.project.package(*id).dir.as_str().len();
        let around = packages.iter().copied().filter(|id| path.starts_with(&self.project.package(*id).dir));
        around.max_by_key(depth).or(packages.first().copied())
    }
}
