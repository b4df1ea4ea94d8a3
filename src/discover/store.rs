//! Manifests, each read once, and what was wrong with them.
//!
//! A manifest is asked for many times: as a package, as the workspace root of its neighbours, as a path dependency. The first
//! question reads it. A text is kept for the report only when a problem points into it.

use super::Overlay;
use super::manifest::{self, Manifest};
use super::paths::{Unreadable, show};
use super::table::At;
use super::walk::Obstacle;
use crate::source::Problem;
use crate::source::{FileId, SourceFile, Sources, TextRange};
use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The manifests met so far.
#[derive(Debug)]
pub(super) struct Store<'r> {
    cwd: &'r Utf8Path,
    overlay: &'r Overlay,
    manifests: FxHashMap<Utf8PathBuf, Lookup>,
    files: FxHashMap<Utf8PathBuf, FileId>,
    /// Texts that problems point into.
    pub sources: Sources,
    /// What was wrong so far.
    pub problems: Vec<Problem>,
}

/// What stands at a path.
#[derive(Clone, Debug)]
pub(super) enum Lookup {
    /// A manifest.
    Found(Arc<Manifest>),
    /// Something that cannot be read; the problem is noted.
    Unreadable,
    /// Nothing.
    Absent,
}

impl Lookup {
    /// The manifest, if there is one.
    pub(super) fn found(self) -> Option<Arc<Manifest>> {
        match self {
            Self::Found(manifest) => Some(manifest),
            Self::Unreadable | Self::Absent => None,
        }
    }
}

type Read = Result<(Manifest, Vec<At<String>>), Unreadable>;

impl<'r> Store<'r> {
    /// An empty store; paths are shown as seen from `cwd`.
    pub(super) fn new(cwd: &'r Utf8Path, overlay: &'r Overlay) -> Self {
        let (manifests, files) = (FxHashMap::default(), FxHashMap::default());
        Self { cwd, overlay, manifests, files, sources: Sources::default(), problems: Vec::new() }
    }

    /// The manifest of the folder `dir`.
    pub(super) fn in_dir(&mut self, dir: &Utf8Path) -> Lookup {
        self.at(&dir.join("Cargo.toml"))
    }

    /// The manifest at `path`.
    pub(super) fn at(&mut self, path: &Utf8Path) -> Lookup {
        match self.manifests.get(path) {
            Some(known) => known.clone(),
            None => self.insert(path, read(self.overlay, path)),
        }
    }

    /// Reads many manifests at once.
    pub(super) fn preload(&mut self, paths: &[Utf8PathBuf]) {
        let unread: Vec<&Utf8PathBuf> = paths.iter().filter(|path| !self.manifests.contains_key(*path)).collect();
        let read: Vec<Read> = unread.par_iter().map(|path| read(self.overlay, path)).collect();
        for (path, read) in unread.into_iter().zip(read) {
            self.insert(path, read);
        }
    }

    fn insert(&mut self, path: &Utf8Path, read: Read) -> Lookup {
        let lookup = match read {
            Ok((manifest, problems)) => {
                for problem in problems {
                    self.problem_in(&manifest, problem.range, problem.value);
                }
                Lookup::Found(Arc::new(manifest))
            }
            Err(Unreadable::Absent) => Lookup::Absent,
            Err(Unreadable::Because(message)) => {
                self.problem_at(path, message);
                Lookup::Unreadable
            }
        };
        self.manifests.insert(path.to_owned(), lookup.clone());
        lookup
    }

    /// Notes a problem at a place in a manifest.
    pub(super) fn problem_in(&mut self, manifest: &Manifest, range: TextRange, message: String) {
        let shown = show(self.cwd, &manifest.path);
        let (sources, text) = (&mut self.sources, &manifest.text);
        let file = self.files.entry(manifest.path.clone()).or_insert_with(|| sources.add(SourceFile::new(shown.clone(), text.clone())));
        self.problems.push(Problem { path: shown, span: Some(range.in_file(*file)), message, fatal: true });
    }

    /// Notes a problem of a whole file or folder.
    pub(super) fn problem_at(&mut self, path: &Utf8Path, message: String) {
        self.problems.push(Problem { path: show(self.cwd, path), span: None, message, fatal: true });
    }

    /// Notes what a walk could not pass. Only what hides packages makes the run incomplete.
    pub(super) fn obstacle(&mut self, obstacle: Obstacle) {
        let Obstacle { path, message, hides } = obstacle;
        self.problems.push(Problem { path: show(self.cwd, &path), span: None, message, fatal: hides });
    }
}

fn read(overlay: &Overlay, path: &Utf8Path) -> Read {
    Ok(manifest::parse(path, overlay.read(path)?))
}
