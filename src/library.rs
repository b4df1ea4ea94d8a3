//! Signatures of foreign code: what a function takes and returns, never what it does.
//!
//! They are item facts like any other, so the resolver treats foreign and workspace declarations alike. There are two origins.
//! The sources that cargo has fetched say exactly what a crate declares, in the version that the lock file names; they are read only
//! of crates that the code under analysis reaches. Hand-written declarations beside the catalogue list what function code uses of
//! the standard library and the common crates; they need nothing on the machine. Where both are at hand the source counts, and the
//! hand-written ones fill in what macros make there. A path that neither knows is still known as a path, and its type is unknown.
//!
//! A source declares things at other paths than those under which code and the catalogue speak of them: [`Library::spoken_paths`] says
//! which those are, and the resolver looks them up.

use crate::catalog::{self, Catalog};
use crate::extract;
use crate::facts::FileFacts;
use crate::name::Name;
use camino::Utf8PathBuf;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::{Mutex, OnceLock};

mod sources;
mod std_source;

pub use sources::{Package, Sources};
pub use std_source::StdSource;

/// Where signatures come from.
#[derive(Debug, Default)]
pub struct Library {
    /// The lock files that say which versions are used; none for hand-written declarations alone.
    locks: Vec<Utf8PathBuf>,
    /// What the lock files name, once something is asked for.
    sources: OnceLock<Sources>,
    /// What has been read before it was asked for.
    ahead: Mutex<FxHashMap<Name, Declared>>,
    counts: Mutex<Counts>,
}

/// What is known of a crate's declarations.
#[derive(Debug, Default)]
pub struct Declared {
    /// By its source.
    pub source: Option<FileFacts>,
    /// By hand.
    pub curated: Option<FileFacts>,
}

/// What became of the packages that were looked for in sources.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    read: usize,
    not_fetched: usize,
}

impl Library {
    /// Hand-written declarations, and for crates without them the sources in the versions of these lock files.
    pub fn with_locks(locks: Vec<Utf8PathBuf>) -> Self {
        Self { locks, ..Self::default() }
    }

    /// These sources and no declarations but those of the standard library.
    pub fn of_package(sources: &Sources, package: &Package) -> Self {
        Self { sources: OnceLock::from(sources.pinned(package)), ..Self::default() }
    }

    /// These declarations of the standard library, and no others.
    pub fn of_std(facts: FileFacts) -> Self {
        let declared = Declared { source: None, curated: Some(facts) };
        Self { ahead: Mutex::new(std::iter::once((Name::new("std"), declared)).collect()), ..Self::default() }
    }

    /// Reads what these crates declare, on all threads, because it is likely to be asked for.
    pub fn read_ahead(&self, names: &[Name]) {
        let read: Vec<_> = names.par_iter().map(|name| (*name, self.read(*name))).collect();
        self.ahead.lock().expect("no reader panics").extend(read);
    }

    /// The declarations of a crate, under the name that code uses for it.
    pub fn declared(&self, name: Name) -> Declared {
        let ahead = self.ahead.lock().expect("no reader panics").remove(&name);
        ahead.unwrap_or_else(|| self.read(name))
    }

    fn read(&self, name: Name) -> Declared {
        if name == "std" {
            return Declared { source: None, curated: curated(name) };
        }
        if self.locks.is_empty() {
            let pinned = self.sources.get();
            let curated = if pinned.is_some() { None } else { curated(name) };
            return Declared { source: pinned.and_then(|sources| sources.read(name)), curated };
        }
        Declared { source: self.fetched(name), curated: curated(name) }
    }

    fn fetched(&self, name: Name) -> Option<FileFacts> {
        // A lock file that cannot be read names nothing.
        let all = || self.locks.iter().filter_map(|lock| Sources::of_lock(lock).ok()).collect();
        let sources = self.sources.get_or_init(all);
        let versions = sources.versions(name);
        let facts = sources.read(name);
        let mut counts = self.counts.lock().expect("no reader panics");
        counts.read += usize::from(facts.is_some());
        counts.not_fetched += usize::from(!versions.is_empty() && versions.iter().all(|package| package.dir().is_none()));
        facts
    }

    /// The paths under which the catalogue speaks of a crate that was read from its source.
    pub fn spoken_paths(&self, krate: Name) -> Vec<String> {
        Catalog::builtin().paths_of(krate.as_str())
    }

    /// How the signatures of this run were obtained, for reports.
    pub fn describe(&self) -> String {
        let Counts { read, not_fetched } = *self.counts.lock().expect("no reader panics");
        let packages = |count: usize| if count == 1 { "1 package".to_owned() } else { format!("{count} packages") };
        let mut text = "curated".to_owned();
        if read > 0 {
            text += &format!(", and from the sources of {}", packages(read));
        }
        if not_fetched > 0 {
            text += &format!("; {} not fetched: `cargo fetch` lets more calls be resolved", packages(not_fetched));
        }
        text
    }
}

/// The hand-written declarations of a crate.
fn curated(name: Name) -> Option<FileFacts> {
    let (_, text) = catalog::signatures().iter().find(|(pattern, _)| names(pattern, name.as_str()))?;
    Some(extract::items(text))
}

/// Whether a crate pattern with at most one `*` stands for a name. The star stands for at least one character.
pub fn names(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name.len() > start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}
