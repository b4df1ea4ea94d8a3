//! The catalogue against the real sources of the crates it speaks of.
//!
//! A path in the data that no version declares teaches nothing, and nobody notices: renamed functions, moved modules, slips. So
//! every path is looked up in the sources, with the same resolution that reads users' code. It must exist in one of the versions
//! at hand, because the data speaks of several.

use crate::catalog::Catalog;
use crate::library::{self, Library, Package, Sources};
use crate::name::Name;
use crate::resolve::{Resolver, World};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What the comparison found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// How many paths some version declares.
    pub present: usize,
    /// Paths that no version declares, in textual order.
    pub missing: Vec<Missing>,
    /// How many paths lead into crates whose sources are not here, or where a macro may make what they name.
    pub undecided: usize,
    /// Crates in the data whose sources are not here, in textual order.
    pub absent: Vec<String>,
}

/// A path that no version of its crate declares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The path, as in the data.
    pub path: String,
    /// The versions looked at, from new to old.
    pub versions: Vec<String>,
}

/// Looks for every function and type of the catalogue in these sources.
pub fn audit(catalog: &Catalog, sources: &Sources) -> Audit {
    let of_crates = [catalog.function_paths(), catalog.type_paths(), catalog.closure_paths(), catalog.through_paths()];
    let paths = of_crates.into_iter().chain([catalog.platforms.function_paths()]);
    let mut by_crate: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in paths.flatten() {
        let Some((krate, _)) = path.split_once("::") else { continue };
        // The compiler's own crates are in no registry: a test compares them with their signatures.
        if !["std", "core", "alloc"].contains(&krate) {
            by_crate.entry(krate.to_owned()).or_default().insert(path);
        }
    }
    let by_crate: Vec<(String, BTreeSet<String>)> = by_crate.into_iter().collect();
    let parts: Vec<Audit> = by_crate.par_iter().map(|(krate, paths)| audit_crate(krate, paths, sources)).collect();
    let mut all = Audit::default();
    for part in parts {
        all.present += part.present;
        all.undecided += part.undecided;
        all.missing.extend(part.missing);
        all.absent.extend(part.absent);
    }
    all.missing.sort();
    all
}

fn audit_crate(krate: &str, paths: &BTreeSet<String>, sources: &Sources) -> Audit {
    let packages: Vec<(Name, &Package)> = matching(krate, sources).filter(|(_, package)| package.dir().is_some()).collect();
    if packages.is_empty() {
        return Audit { absent: vec![krate.to_owned()], ..Audit::default() };
    }
    let mut answers: BTreeMap<&String, Option<bool>> = paths.iter().map(|path| (path, Some(false))).collect();
    for (name, package) in &packages {
        let library = Library::of_package(sources, package);
        let mut resolver = Resolver::new(World::default(), &library);
        for (path, answer) in answers.iter_mut().filter(|(_, answer)| **answer != Some(true)) {
            let found = resolver.declares(&of_crate(path, *name));
            *answer = if found == Some(false) { *answer } else { found };
        }
    }
    let mut versions: Vec<String> = packages.iter().map(|(_, package)| format!("{} {}", package.name, package.version)).collect();
    versions.dedup();
    let missing = answers.iter().filter(|(_, answer)| **answer == Some(false));
    Audit {
        present: answers.values().filter(|answer| **answer == Some(true)).count(),
        undecided: answers.values().filter(|answer| answer.is_none()).count(),
        missing: missing.map(|(path, _)| Missing { path: path.to_string(), versions: versions.clone() }).collect(),
        absent: Vec::new(),
    }
}

/// The packages that a crate in the data stands for: one `*` in its name is any text.
fn matching<'s>(krate: &str, sources: &'s Sources) -> impl Iterator<Item = (Name, &'s Package)> {
    let stands_for = |name: &Name| library::names(krate, name.as_str());
    sources.names().into_iter().filter(stands_for).flat_map(|name| sources.versions(name).map(move |package| (name, package)))
}

/// A path in the data as a path of one crate: that crate first, and of a pattern for members their owner.
fn of_crate(path: &str, krate: Name) -> String {
    let rest = path.split_once("::").map_or("", |(_, rest)| rest);
    let rest = rest.split_once('*').map_or(rest, |(owner, _)| owner.trim_end_matches("::"));
    if rest.is_empty() { krate.to_string() } else { format!("{krate}::{rest}") }
}
