//! Signatures of foreign code: what a function takes and returns, never what it does.
//!
//! They are item facts like any other, so the resolver treats foreign and workspace declarations alike. There are two origins.
//! The sources that cargo has fetched say exactly what a crate declares, in the version that the lock file names; they are read only
//! of crates that the code under analysis reaches. Procedural macros are never read, nor is what only tests or build scripts need: none
//! of it is part of a function. Hand-written declarations beside the catalogue list what function code uses of the standard library
//! and the common crates; they need nothing on the machine. Where both are at hand the source counts, and the hand-written ones fill
//! in what macros make there. A path that neither knows is still known as a path, and its type is unknown.
//!
//! A source declares things at other paths than those under which code and the catalogue speak of them: [`Library::spoken_paths`] says
//! which those are, and the resolver looks them up.

use crate::catalog::{Catalog, LANGUAGE, STD, signatures as by_hand, std_text};
use crate::extract;
use crate::facts::FileFacts;
use crate::load;
use crate::name::Name;
use cache::{Cache, Kept};
use camino::{Utf8Path, Utf8PathBuf};
use folders::Place;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use semver::{Version, VersionReq};
use std::sync::{Arc, Mutex, OnceLock};

mod cache;
mod folders;
mod manifest;
mod pack;
mod shelf;
mod sources;
mod std_source;

pub use manifest::{Manifest, Named};
pub use shelf::{ANY_TYPE, Shelf};
pub use sources::{Dependency, Package, PackageKey, Sources, code_name};
pub use std_source::StdSource;

/// Where signatures come from.
#[derive(Debug, Default)]
pub struct Library {
    /// The lock files that say which versions are used; none for hand-written declarations alone.
    locks: Vec<Utf8PathBuf>,
    /// What the lock files name, once something is asked for.
    sources: OnceLock<Sources>,
    /// The one package that is looked at, and for which no hand-written declarations count.
    only: Option<(Name, PackageKey)>,
    /// What has been read before it was asked for.
    ahead: Mutex<FxHashMap<CrateKey, Option<Signatures>>>,
    /// Everything of a crate is to be declared as soon as it is met. The answers are the same, only later.
    pub at_once: bool,
    /// The catalogue in use, where it is another than the one that comes with the tool.
    pub catalog: Option<Arc<Catalog>>,
    cache: Cache,
    counts: Mutex<Counts>,
}

/// A foreign crate: one package in one version, or what is written by hand for all versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CrateKey {
    /// The name of its package, as code spells it.
    pub name: Name,
    /// The package; `None` for hand-written declarations, and for a crate of which nothing is known.
    pub package: Option<PackageKey>,
}

/// What a foreign crate declares.
#[derive(Debug)]
pub struct Signatures {
    /// Its name, with which its paths begin.
    pub name: Name,
    /// Its items, but for those in `texts`.
    pub shelf: Shelf,
    /// Texts that have not been read.
    pub texts: Vec<Text>,
    /// Its paths are those of the 2015 edition.
    pub edition_2015: bool,
    /// The crates that it can name; `None` for any.
    pub externs: Option<Vec<Named>>,
}

/// A part of a crate of which only the text is known yet.
#[derive(Clone, Copy, Debug)]
pub enum Text {
    /// The items of a module of its root.
    Module(Name, &'static str),
    /// A block for the built-in type of this name.
    Block(Name, &'static str),
}

/// What became of the packages that were looked for in sources.
#[derive(Clone, Debug, Default)]
struct Counts {
    read: usize,
    not_fetched: FxHashSet<PackageKey>,
}

impl Library {
    /// The sources of crates in the versions of these lock files, and hand-written declarations where there are none. What is read is
    /// kept in a folder, if there is one.
    pub fn with_locks(locks: Vec<Utf8PathBuf>, cache: Option<Utf8PathBuf>) -> Self {
        Self { locks, cache: Cache::new(cache), ..Self::default() }
    }

    /// These sources and no declarations but those of the standard library.
    pub fn of_package(sources: &Sources, package: &Package) -> Self {
        let only = Some((package.code_name(), package.key()));
        Self { sources: OnceLock::from(sources.clone()), only, at_once: true, ..Self::default() }
    }

    /// These declarations of the standard library, and no others.
    pub fn of_std(facts: FileFacts) -> Self {
        let key = CrateKey { name: Name::new("std"), package: None };
        let signatures = Signatures::by_hand(key.name, Shelf::of_facts(facts));
        Self { ahead: Mutex::new(std::iter::once((key, Some(signatures))).collect()), at_once: true, ..Self::default() }
    }

    /// Reads what these crates declare, on all threads, because it is likely to be asked for.
    pub fn read_ahead(&self, wanted: &[(PackageKey, Dependency)]) {
        let mut keys: Vec<CrateKey> = wanted.iter().map(|(of, wanted)| self.key_of(Some(*of), *wanted).0).collect();
        keys.push(CrateKey { name: Name::new("std"), package: None });
        let mut met = FxHashSet::default();
        keys.retain(|key| met.insert(*key));
        let read: Vec<_> = keys.par_iter().map(|key| (*key, self.look_up(*key))).collect();
        self.ahead.lock().expect("no reader panics").extend(read);
    }

    /// The crate that `of` means by a name of which no manifest speaks: of several versions its own, else the newest that has been
    /// fetched.
    pub fn named(&self, of: Option<PackageKey>, name: Name) -> CrateKey {
        let only = self.only.filter(|(own, _)| *own == name).and_then(|(_, package)| self.sources()?.package(package));
        let newest = || {
            let sources = self.sources()?;
            let fetched = || sources.versions(name).find(|package| package.dir().is_some());
            sources.named(of, name).or_else(fetched).or_else(|| sources.versions(name).next())
        };
        self.told(self.key(name, only.or_else(newest)))
    }

    /// The crate that a package means by a dependency. Without a package, or where the lock file does not know it, the newest version
    /// that meets the requirement.
    pub fn dependency(&self, of: Option<PackageKey>, wanted: Dependency) -> CrateKey {
        self.told(self.key_of(of, wanted))
    }

    /// The version of a package that another means by a dependency: that of the lock file, else the lowest that meets the requirement.
    pub fn version(&self, of: PackageKey, wanted: Dependency) -> Option<Version> {
        let locked = self.sources().and_then(|sources| sources.dependency(Some(of), wanted));
        let locked = locked.and_then(|package| Version::parse(package.version.as_str()).ok());
        locked.or_else(|| {
            let requirement = VersionReq::parse(wanted.requirement.as_str()).ok()?;
            let lowest = requirement.comparators.first()?;
            Some(Version::new(lowest.major, lowest.minor.unwrap_or(0), lowest.patch.unwrap_or(0)))
        })
    }

    /// The folder of the package that another means by a dependency, if it has been fetched.
    pub fn folder(&self, of: PackageKey, wanted: Dependency) -> Option<Utf8PathBuf> {
        self.sources()?.dependency(Some(of), wanted)?.dir()
    }

    fn key_of(&self, of: Option<PackageKey>, wanted: Dependency) -> (CrateKey, Option<PackageKey>) {
        self.key(code_name(wanted.package), self.sources().and_then(|sources| sources.dependency(of, wanted)))
    }

    /// The crate, and its package if that has not been fetched: then hand-written declarations, if there are any, stand for all versions.
    fn key(&self, name: Name, package: Option<&Package>) -> (CrateKey, Option<PackageKey>) {
        let package = package.filter(|_| name != "std");
        let missing = package.filter(|package| package.place().is_none()).map(Package::key);
        let package = package.map(Package::key).filter(|_| missing.is_none() || !self.is_declared(name));
        (CrateKey { name, package }, missing)
    }

    fn told(&self, (key, missing): (CrateKey, Option<PackageKey>)) -> CrateKey {
        self.counts.lock().expect("no reader panics").not_fetched.extend(missing);
        key
    }

    /// Those of these dependencies whose libraries have other names than their packages, under the names of the libraries.
    pub fn named_otherwise(&self, of: Option<PackageKey>, dependencies: &[Dependency]) -> Vec<Named> {
        let other = |wanted: &Dependency| {
            let library = self.sources()?.dependency(of, *wanted)?.library()?;
            (library != code_name(wanted.package)).then_some(Named { name: library, dependency: *wanted })
        };
        dependencies.iter().filter_map(other).collect()
    }

    /// What a crate declares, by its source if it can be read; `None` when nothing is known of it.
    pub fn read(&self, key: CrateKey) -> Option<Signatures> {
        let ahead = self.ahead.lock().expect("no reader panics").remove(&key);
        let signatures = ahead.unwrap_or_else(|| self.look_up(key))?;
        self.counts.lock().expect("no reader panics").read += usize::from(signatures.externs.is_some());
        Some(signatures)
    }

    fn look_up(&self, key: CrateKey) -> Option<Signatures> {
        let source = key.package.and_then(|package| {
            let package = self.sources()?.package(package)?;
            self.fetched(package, &package.place()?)
        });
        source.or_else(|| self.by_hand(key.name))
    }

    fn by_hand(&self, name: Name) -> Option<Signatures> {
        if !self.is_declared(name) {
            return None;
        }
        let is_split = name == "std" && !self.cache.is_there() && !self.at_once;
        Some(if is_split { Signatures::of_std() } else { Signatures::by_hand(name, self.declared(name)?) })
    }

    /// The hand-written declarations of a crate. Those of the standard library are large: they are kept like sources, because what is
    /// compiled into a build of the tool never changes.
    fn declared(&self, name: Name) -> Option<Shelf> {
        let text = declaration(name)?;
        let (version, folder) = (env!("CARGO_PKG_VERSION"), Utf8Path::new(""));
        if name != "std" || !self.cache.is_there() {
            return Some(Shelf::of_facts(extract::items(text)));
        }
        if let Some(shelf) = self.cache.read("std", version, folder).and_then(|kept| Shelf::of_bytes(kept.pack)) {
            return Some(shelf);
        }
        let pack = Shelf::pack(extract::items(text))?;
        let kept = Kept { library: name, edition_2015: false, externs: Vec::new(), pack };
        self.cache.write("std", version, folder, &kept);
        Shelf::of_bytes(kept.pack)
    }

    /// The hand-written declarations that fill in what macros make in the source of a crate.
    pub fn filling(&self, key: CrateKey) -> Option<Shelf> {
        if key.package.is_none() || self.only.is_some() { None } else { self.declared(key.name) }
    }

    /// What is known of a package, from an earlier run or from its sources; nothing of procedural macros.
    fn fetched(&self, package: &Package, place: &Place) -> Option<Signatures> {
        let (name, version) = (package.name.as_str(), package.version.as_str());
        let kept = if place.is_fixed { self.cache.read(name, version, &place.dir) } else { None };
        if let Some(signatures) = kept.and_then(signatures) {
            return Some(signatures);
        }
        let manifest = Manifest::read(&place.dir, name).filter(|manifest| !manifest.proc_macro)?;
        let pack = Shelf::pack(load::whole(&manifest.root)?)?;
        let kept = Kept { library: manifest.library, edition_2015: manifest.edition_2015, externs: manifest.dependencies, pack };
        if place.is_fixed {
            self.cache.write(name, version, &place.dir, &kept);
        }
        signatures(kept)
    }

    /// Whether hand-written declarations stand for a crate.
    fn is_declared(&self, name: Name) -> bool {
        name == "std" || self.only.is_none() && declaration(name).is_some()
    }

    fn sources(&self) -> Option<&Sources> {
        if self.only.is_none() && self.locks.is_empty() {
            return None;
        }
        // A lock file that cannot be read names nothing.
        Some(self.sources.get_or_init(|| self.locks.iter().filter_map(|lock| Sources::of_lock(lock).ok()).collect()))
    }

    /// The paths under which the catalogue speaks of a crate that was read from its source. Hand-written declarations stand at them.
    pub fn spoken_paths(&self, krate: Name) -> Vec<String> {
        self.catalog.as_deref().unwrap_or(Catalog::builtin()).paths_of(krate.as_str())
    }

    /// How the signatures of this run were obtained, for reports.
    pub fn describe(&self) -> String {
        let Counts { read, not_fetched } = self.counts.lock().expect("no reader panics").clone();
        let not_fetched = not_fetched.len();
        let packages = |count: usize| if count == 1 { "1 dependency".to_owned() } else { format!("{count} dependencies") };
        let mut text = "curated".to_owned();
        if read > 0 {
            text += &format!(", and from the sources of {}", packages(read));
        }
        if not_fetched > 0 {
            text += &format!("; {} not fetched: `cargo fetch` gives full precision", packages(not_fetched));
        }
        text
    }
}

impl Signatures {
    fn by_hand(name: Name, shelf: Shelf) -> Self {
        Self { name, shelf, texts: Vec::new(), edition_2015: false, externs: None }
    }

    /// The standard library: of each module, and of the blocks for each number, only the text, because a run needs few of them.
    fn of_std() -> Self {
        let (mut texts, mut rest) = (Vec::new(), FileFacts::default());
        for (name, text) in STD {
            if *name != LANGUAGE {
                let inside = text.find('{').zip(text.rfind('}')).map_or("", |(start, end)| &text[start + 1..end]);
                texts.push(Text::Module(Name::new(name), inside));
                continue;
            }
            for block in text.split_inclusive("\n}\n") {
                match built_in(block) {
                    Some(ty) => texts.push(Text::Block(Name::new(ty), block)),
                    None => rest.items.extend(extract::items(block).items),
                }
            }
        }
        Self { texts, ..Self::by_hand(Name::new("std"), Shelf::of_facts(rest)) }
    }
}

/// The type that a block is for, when it is no more than a name.
fn built_in(block: &str) -> Option<&str> {
    let head = block.lines().find_map(|line| line.strip_prefix("impl "))?;
    head.strip_suffix(" {").filter(|ty| ty.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

fn signatures(kept: Kept) -> Option<Signatures> {
    let Kept { library, edition_2015, externs, pack } = kept;
    Some(Signatures { name: library, shelf: Shelf::of_bytes(pack)?, texts: Vec::new(), edition_2015, externs: Some(externs) })
}

/// The text of the hand-written declarations of a crate.
fn declaration(name: Name) -> Option<&'static str> {
    if name == "std" {
        return Some(std_text());
    }
    by_hand().iter().find(|(pattern, _)| names(pattern, name.as_str())).map(|(_, text)| *text)
}

/// Whether a crate pattern with at most one `*` stands for a name. The star stands for at least one character.
pub fn names(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name.len() > start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}
