//! The foreign packages of a workspace, as lock files name them.
//!
//! A lock file says of each package which version of each dependency it means. So a package is known by its name, its version and
//! its source, and the crates that it can name follow from its own entry. Nothing is fetched here, no cargo is started, and what is
//! not on this machine is only counted.

use super::folders::{Folders, Place};
use super::manifest::library_name;
use crate::discover::paths::read_text;
use crate::name::Name;
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};
use serde::Deserialize;
use std::cmp::Reverse;
use std::sync::Arc;

/// The packages that lock files name.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    packages: Vec<Package>,
    by_key: FxHashMap<PackageKey, usize>,
    /// Foreign packages by the name that code uses; several versions of one are listed from new to old.
    by_name: FxHashMap<Name, Vec<usize>>,
}

/// A package in one version from one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PackageKey {
    name: Name,
    version: Name,
    /// Where it comes from, in the words of the lock file; of a package of the workspace, the lock file itself.
    source: Name,
}

/// What a manifest asks for: a package, and a requirement that its version meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dependency {
    /// The package's name in its registry.
    pub package: Name,
    /// The requirement as written; empty when there is none.
    pub requirement: Name,
}

/// A foreign package in one version.
#[derive(Clone, Debug)]
pub struct Package {
    key: PackageKey,
    /// Its name in the registry.
    pub name: Name,
    /// Its version.
    pub version: Name,
    dependencies: Vec<PackageKey>,
    /// Where to look for it. Few of the packages that a lock file names are ever asked for.
    folders: Arc<Folders>,
}

#[derive(Deserialize)]
struct LockFile {
    #[serde(default)]
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
    /// Absent for packages of the workspace, and for others that stand in a folder.
    source: Option<String>,
    /// Each as `NAME`, `NAME VERSION` or `NAME VERSION (SOURCE)`, as far as that is needed to tell them apart.
    #[serde(default)]
    dependencies: Vec<String>,
}

impl Dependency {
    /// A package by name, with a requirement as written.
    pub fn new(package: &str, requirement: &str) -> Self {
        Self { package: Name::new(package), requirement: Name::new(requirement) }
    }
}

impl PackageKey {
    /// A package of the workspace whose lock file this is.
    pub fn local(name: &str, version: &str, lock: Option<&Utf8Path>) -> Self {
        Self { name: Name::new(name), version: Name::new(version), source: Name::new(lock.map_or("", Utf8Path::as_str)) }
    }

    fn satisfies(self, requirement: &VersionReq) -> bool {
        Version::parse(self.version.as_str()).is_ok_and(|version| requirement.matches(&version))
    }
}

impl Sources {
    /// What this lock file names.
    ///
    /// # Errors
    /// When the file cannot be read or is no lock file.
    pub fn of_lock(lock: &Utf8Path) -> Result<Self, String> {
        let text = read_text(lock).map_err(|_| format!("{lock} cannot be read"))?;
        let file: LockFile = toml::from_str(&text).map_err(|error| format!("{lock}: {}", error.message()))?;
        let folders = Arc::new(Folders::of(lock.parent().unwrap_or(lock)));
        let mut keys: FxHashMap<&str, Vec<PackageKey>> = FxHashMap::default();
        for package in &file.package {
            keys.entry(&package.name).or_default().push(package.key(lock));
        }
        let packages = file.package.iter().map(|package| {
            let key = package.key(lock);
            let dependencies = package.dependencies.iter().filter_map(|text| meant(text, &keys)).collect();
            Package { key, name: key.name, version: key.version, dependencies, folders: folders.clone() }
        });
        Ok(Self::of_packages(packages))
    }

    /// Of packages that several lock files name the first counts.
    fn of_packages(all: impl IntoIterator<Item = Package>) -> Self {
        let mut found = Self::default();
        for package in all {
            let at = found.packages.len();
            if found.by_key.contains_key(&package.key) {
                continue;
            }
            found.by_key.insert(package.key, at);
            if package.is_foreign() {
                found.by_name.entry(package.code_name()).or_default().push(at);
            }
            found.packages.push(package);
        }
        for versions in found.by_name.values_mut() {
            versions.sort_by_key(|at| Reverse(Version::parse(found.packages[*at].version.as_str()).ok()));
        }
        found
    }

    /// The package with this key.
    pub fn package(&self, key: PackageKey) -> Option<&Package> {
        self.by_key.get(&key).map(|at| &self.packages[*at])
    }

    /// The versions of the package that code calls by this name, from new to old.
    pub fn versions(&self, name: Name) -> impl Iterator<Item = &Package> {
        self.by_name.get(&name).into_iter().flatten().map(|at| &self.packages[*at])
    }

    /// The names of all foreign packages, as code spells them, in textual order.
    pub fn names(&self) -> Vec<Name> {
        let mut names: Vec<Name> = self.by_name.keys().copied().collect();
        names.sort_unstable();
        names
    }

    /// The package that `of` means by a dependency. Where its entry does not say, the newest that meets the requirement, else the
    /// newest.
    pub fn dependency(&self, of: Option<PackageKey>, wanted: Dependency) -> Option<&Package> {
        let entry = of.and_then(|of| self.entry(of));
        let own = entry.map(|entry| entry.dependencies.iter().copied().filter(|key| key.name == wanted.package).collect::<Vec<_>>());
        let mut candidates: Vec<&Package> = match own {
            Some(own) if !own.is_empty() => own.into_iter().filter_map(|key| self.package(key)).collect(),
            // A foreign package's entry is complete: what it lacks is not built.
            Some(_) if entry.is_some_and(Package::is_foreign) => return None,
            _ => self.versions(code_name(wanted.package)).collect(),
        };
        candidates.sort_by_key(|package| Reverse(Version::parse(package.version.as_str()).ok()));
        let requirement = VersionReq::parse(wanted.requirement.as_str()).ok().filter(|_| candidates.len() > 1);
        let fitting = requirement.and_then(|it| candidates.iter().find(|package| package.key.satisfies(&it)));
        fitting.or(candidates.first()).copied().filter(|package| package.is_foreign())
    }

    /// The package that `of` lists under this name, as code spells it; the newest of several.
    pub fn named(&self, of: Option<PackageKey>, name: Name) -> Option<&Package> {
        let listed = self.entry(of?)?.dependencies.iter().filter(|key| code_name(key.name) == name);
        let foreign = listed.filter_map(|key| self.package(*key)).filter(|package| package.is_foreign());
        foreign.max_by_key(|package| Version::parse(package.version.as_str()).ok())
    }

    /// The entry of a package; of one outside its workspace, that of a workspace that needs it.
    fn entry(&self, of: PackageKey) -> Option<&Package> {
        let elsewhere = || self.packages.iter().find(|it| !it.is_foreign() && (it.name, it.version) == (of.name, of.version));
        self.package(of).or_else(elsewhere)
    }
}

impl FromIterator<Sources> for Sources {
    fn from_iter<T: IntoIterator<Item = Sources>>(all: T) -> Self {
        Self::of_packages(all.into_iter().flat_map(|sources| sources.packages))
    }
}

impl LockedPackage {
    fn key(&self, lock: &Utf8Path) -> PackageKey {
        let source = self.source.as_deref().unwrap_or(lock.as_str());
        PackageKey { name: Name::new(&self.name), version: Name::new(&self.version), source: Name::new(source) }
    }
}

/// The package that an entry of a list of dependencies means.
fn meant(text: &str, keys: &FxHashMap<&str, Vec<PackageKey>>) -> Option<PackageKey> {
    let mut words = text.splitn(3, ' ');
    let candidates = keys.get(words.next()?)?;
    let (version, source) = (words.next(), words.next().and_then(|it| it.strip_prefix('(')?.strip_suffix(')')));
    let fits =
        |key: &&PackageKey| version.is_none_or(|version| key.version == version) && source.is_none_or(|source| key.source == *source);
    candidates.iter().find(fits).copied()
}

impl Package {
    /// Its place among all packages.
    pub fn key(&self) -> PackageKey {
        self.key
    }

    /// Its folder; `None` when it has not been fetched.
    pub fn dir(&self) -> Option<Utf8PathBuf> {
        self.place().map(|place| place.dir)
    }

    pub(super) fn place(&self) -> Option<Place> {
        self.folders.find(self.name.as_str(), self.version.as_str(), self.key.source.as_str())
    }

    /// The name of its library, as code spells it; `None` when it has not been fetched, or has no manifest that can be read.
    pub fn library(&self) -> Option<Name> {
        library_name(&self.dir()?, self.name.as_str())
    }

    /// The name by which code calls it, unless its library has another.
    pub fn code_name(&self) -> Name {
        code_name(self.name)
    }

    fn is_foreign(&self) -> bool {
        ["registry+", "sparse+", "git+"].iter().any(|kind| self.key.source.as_str().starts_with(kind))
    }
}

/// A package's name as code spells it.
pub fn code_name(package: Name) -> Name {
    if package.as_str().contains('-') { Name::new(&package.as_str().replace('-', "_")) } else { package }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn lock(text: &str) -> (tempfile::TempDir, Utf8PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let lock = Utf8Path::from_path(folder.path()).unwrap().join("Cargo.lock");
        fs::write(&lock, text).unwrap();
        (folder, lock)
    }

    fn locked(name: &str, version: &str, dependencies: &str) -> String {
        format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+x\"\ndependencies = [{dependencies}]\n")
    }

    fn version(sources: &Sources, of: PackageKey, package: &str, requirement: &str) -> Option<&'static str> {
        let wanted = Dependency { package: Name::new(package), requirement: Name::new(requirement) };
        sources.dependency(Some(of), wanted).map(|package| package.version.as_str())
    }

    #[test]
    fn each_package_means_its_own_version_of_a_dependency() {
        let own = "version = 4\n[[package]]\nname = \"own\"\nversion = \"0.1.0\"\ndependencies = [\"b\", \"a 1.9.0\", \"a 2.10.0\"]\n";
        let parts = [own.to_owned(), locked("a", "1.9.0", ""), locked("a", "2.10.0", ""), locked("a", "2.9.0", "")];
        let (_folder, lock) = lock(&[parts.concat(), locked("b", "1.0.0", "\"a 2.9.0 (registry+x)\""), locked("c", "1.0.0", "")].concat());
        let sources = Sources::of_lock(&lock).unwrap();
        let own = PackageKey::local("own", "0.1.0", Some(&lock));
        assert_eq!(version(&sources, own, "a", "1"), Some("1.9.0"));
        assert_eq!(version(&sources, own, "a", "^2.1"), Some("2.10.0"));
        assert_eq!(version(&sources, own, "a", ""), Some("2.10.0"));
        let b = sources.versions("b".into()).next().unwrap().key();
        assert_eq!(version(&sources, b, "a", "2"), Some("2.9.0"));
        assert_eq!(version(&sources, b, "c", "1"), None, "a foreign package has what its entry lists");
        assert_eq!(version(&sources, own, "c", "1"), Some("1.0.0"), "a lock file may lag behind a manifest");
        let outside = PackageKey::local("own", "0.1.0", None);
        assert_eq!(version(&sources, outside, "a", "1"), Some("1.9.0"), "a package outside the workspace stands in its lock file");
        assert_eq!(sources.names(), ["a", "b", "c"].map(Name::new));
        assert!(Sources::of_lock(&lock.join("none")).is_err());
    }
}
