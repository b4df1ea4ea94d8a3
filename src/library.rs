//! Signatures of foreign code: what a function takes and returns, never what it does.
//!
//! They are item facts like any other, so the resolver treats foreign and workspace declarations alike. Today they come from the
//! hand-written declarations beside the catalogue, which list what function code uses of the standard library and the common
//! crates; a path they lack is still known as a path, and its type is unknown.

use crate::catalog;
use crate::extract;
use crate::facts::FileFacts;
use crate::name::Name;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Mutex;

mod sources;

pub use sources::{Package, Sources};

/// Where signatures come from.
#[derive(Debug, Default)]
pub struct Library<'s> {
    /// Real sources, which are asked before the hand-written declarations.
    sources: Option<&'s Sources>,
    /// One package in the version to read, whatever the sources say of it.
    pinned: Option<&'s Package>,
    /// What has been read before it was asked for.
    ahead: Mutex<FxHashMap<Name, FileFacts>>,
}

impl<'s> Library<'s> {
    /// Signatures out of real sources, with this package in this version; of the standard library, the hand-written ones.
    pub fn of_package(sources: &'s Sources, package: &'s Package) -> Self {
        Self { sources: Some(sources), pinned: Some(package), ahead: Mutex::default() }
    }

    /// Reads what these crates declare, on all threads, because it is likely to be asked for.
    pub fn read_ahead(&self, names: &[Name]) {
        let read: Vec<_> = names.par_iter().filter_map(|name| Some((*name, read(*name)?))).collect();
        self.ahead.lock().expect("no reader panics").extend(read);
    }

    /// The declarations of a crate, under the name that code uses for it; `None` when nothing is known of it.
    pub fn crate_facts(&self, name: Name) -> Option<FileFacts> {
        let ahead = self.ahead.lock().expect("no reader panics").remove(&name);
        ahead.or_else(|| self.in_sources(name)).or_else(|| read(name))
    }

    fn in_sources(&self, name: Name) -> Option<FileFacts> {
        match self.pinned.filter(|package| name == package.name.replace('-', "_").as_str()) {
            Some(package) => package.read(),
            None => self.sources?.read(name),
        }
    }

    /// How the signatures of this run were obtained, for reports.
    pub fn describe(&self) -> &'static str {
        "curated"
    }
}

fn read(name: Name) -> Option<FileFacts> {
    let (_, text) = catalog::signatures().iter().find(|(pattern, _)| names(pattern, name.as_str()))?;
    Some(extract::items(text))
}

/// Whether a crate pattern with at most one `*` stands for a name. The star stands for at least one character.
fn names(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name.len() > start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}
