//! Where the sources of foreign packages stand on this machine.
//!
//! Cargo keeps what it has fetched: packages of registries as folders `NAME-VERSION` under `registry/src` of its home, vendored ones
//! in the folder that replaces their source. The lock file says which versions a workspace uses. Nothing is fetched here, no cargo
//! is started, and what is not there is only counted.

use crate::discover::paths::{join, read_text};
use crate::facts::FileFacts;
use crate::load;
use crate::name::Name;
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::cmp::Reverse;
use std::env;
use std::sync::Arc;

/// The foreign packages of a workspace.
#[derive(Debug, Default)]
pub struct Sources {
    /// By the name that code uses; several versions of one package are listed from new to old.
    packages: FxHashMap<Name, Vec<Package>>,
}

/// A foreign package in one version.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name in the registry.
    pub name: String,
    /// Its version.
    pub version: String,
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
    /// Absent for packages of the workspace.
    source: Option<String>,
}

#[derive(Deserialize)]
struct Manifest {
    lib: Option<LibTable>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct LibTable {
    path: Option<String>,
    #[serde(default, alias = "proc_macro")]
    proc_macro: bool,
}

#[derive(Deserialize, Default)]
struct CargoConfig {
    #[serde(default)]
    source: FxHashMap<String, SourceTable>,
}

#[derive(Deserialize)]
struct SourceTable {
    directory: Option<String>,
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
        let mut packages: FxHashMap<Name, Vec<Package>> = FxHashMap::default();
        let is_of_registry = |package: &LockedPackage| {
            package.source.as_ref().is_some_and(|source| source.starts_with("registry+") || source.starts_with("sparse+"))
        };
        for LockedPackage { name, version, .. } in file.package.into_iter().filter(is_of_registry) {
            let package = Package { name, version, folders: folders.clone() };
            packages.entry(package.code_name()).or_default().push(package);
        }
        Ok(Self::sorted(packages))
    }

    fn sorted(mut packages: FxHashMap<Name, Vec<Package>>) -> Self {
        for versions in packages.values_mut() {
            versions.sort_by_key(|package| Reverse(order(&package.version)));
            versions.dedup_by(|a, b| (&a.name, &a.version) == (&b.name, &b.version));
        }
        Self { packages }
    }

    /// The same with only this version of its package.
    pub fn pinned(&self, package: &Package) -> Self {
        let mut packages = self.packages.clone();
        packages.insert(package.code_name(), vec![package.clone()]);
        Self { packages }
    }

    /// The versions of the package that code calls by this name, from new to old.
    pub fn versions(&self, name: Name) -> &[Package] {
        self.packages.get(&name).map_or(&[], Vec::as_slice)
    }

    /// The names of all packages, as code spells them, in textual order.
    pub fn names(&self) -> Vec<Name> {
        let mut names: Vec<Name> = self.packages.keys().copied().collect();
        names.sort_unstable();
        names
    }

    /// What the newest version of a package declares that has been fetched.
    pub fn read(&self, name: Name) -> Option<FileFacts> {
        self.versions(name).iter().find_map(Package::read)
    }
}

impl FromIterator<Sources> for Sources {
    /// The packages of several lock files: of one that several name, all versions, from new to old.
    fn from_iter<T: IntoIterator<Item = Sources>>(all: T) -> Self {
        let mut packages: FxHashMap<Name, Vec<Package>> = FxHashMap::default();
        for (name, versions) in all.into_iter().flat_map(|sources| sources.packages) {
            packages.entry(name).or_default().extend(versions);
        }
        Self::sorted(packages)
    }
}

impl Package {
    /// What the package's library declares; nothing where that is procedural macros, which run at build time only.
    pub fn read(&self) -> Option<FileFacts> {
        let dir = self.dir()?;
        let manifest: Manifest = toml::from_str(&read_text(&dir.join("Cargo.toml")).ok()?).ok()?;
        let lib = manifest.lib.unwrap_or_default();
        if lib.proc_macro { None } else { load::whole(&join(&dir, lib.path.as_deref().unwrap_or("src/lib.rs"))) }
    }

    /// Its folder; `None` when it has not been fetched.
    pub fn dir(&self) -> Option<Utf8PathBuf> {
        self.folders.find(&self.name, &self.version)
    }

    /// The name by which code calls it.
    fn code_name(&self) -> Name {
        Name::new(&self.name.replace('-', "_"))
    }
}

/// Folders in which packages stand.
#[derive(Debug)]
struct Folders {
    /// Of registries: each package in a folder `NAME-VERSION`.
    registries: Vec<Utf8PathBuf>,
    /// Vendored: each package in a folder `NAME` or `NAME-VERSION`, whose manifest tells the version.
    vendored: Vec<Utf8PathBuf>,
}

impl Folders {
    fn of(workspace: &Utf8Path) -> Self {
        let home = env::var("CARGO_HOME").ok().map(Utf8PathBuf::from);
        let home = home.or_else(|| env::home_dir().and_then(|home| Utf8PathBuf::from_path_buf(home.join(".cargo")).ok()));
        let mut registries: Vec<Utf8PathBuf> = Vec::new();
        if let Some(entries) = home.as_ref().and_then(|home| home.join("registry/src").read_dir_utf8().ok()) {
            registries.extend(entries.flatten().map(|entry| entry.path().to_owned()));
        }
        registries.sort();
        let configs = workspace.ancestors().map(|dir| dir.join(".cargo")).chain(home);
        Self { registries, vendored: configs.flat_map(|dir| directories(&dir)).collect() }
    }

    fn find(&self, name: &str, version: &str) -> Option<Utf8PathBuf> {
        let full = format!("{name}-{version}");
        let vendored = self.vendored.iter().flat_map(|dir| [dir.join(&full), dir.join(name)]).find(|dir| has_version(dir, version));
        vendored.or_else(|| self.registries.iter().map(|dir| dir.join(&full)).find(|dir| dir.join("Cargo.toml").is_file()))
    }
}

/// The folders that a cargo configuration puts in the place of registries.
fn directories(config: &Utf8Path) -> Vec<Utf8PathBuf> {
    let texts = ["config.toml", "config"].into_iter().find_map(|file| read_text(&config.join(file)).ok());
    let config_file: CargoConfig = texts.and_then(|text| toml::from_str(&text).ok()).unwrap_or_default();
    let base = config.parent().unwrap_or(config);
    let mut found: Vec<Utf8PathBuf> =
        config_file.source.into_values().filter_map(|source| source.directory).map(|path| join(base, &path)).collect();
    found.sort();
    found
}

fn has_version(dir: &Utf8Path, version: &str) -> bool {
    #[derive(Deserialize)]
    struct Vendored {
        package: PackageTable,
    }
    #[derive(Deserialize)]
    struct PackageTable {
        version: String,
    }
    let text = read_text(&dir.join("Cargo.toml")).ok();
    text.and_then(|text| toml::from_str::<Vendored>(&text).ok()).is_some_and(|manifest| manifest.package.version == version)
}

/// Versions as they follow each other: a pre-release comes before its release.
fn order(version: &str) -> (Vec<u64>, bool) {
    let plain = version.split('+').next().unwrap_or(version);
    let (numbers, is_release) = plain.split_once('-').map_or((plain, true), |(numbers, _)| (numbers, false));
    (numbers.split('.').map(|number| number.parse().unwrap_or(0)).collect(), is_release)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn vendored_packages_are_found_by_name_and_version() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let locked =
            |name: &str, version: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+x\"\n");
        let lock = [locked("some-crate", "1.2.0"), locked("some-crate", "1.10.0-alpha"), locked("unfetched-crate", "1.0.0")].concat();
        let files = [
            ("Cargo.lock", format!("version = 4\n[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n{lock}")),
            (".cargo/config.toml", "[source.crates-io]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"third\"\n".to_owned()),
            ("third/some-crate/Cargo.toml", "[package]\nname = \"some-crate\"\nversion = \"1.2.0\"\n[lib]\npath = \"a.rs\"".to_owned()),
            ("third/some-crate/a.rs", "pub fn old() {}".to_owned()),
            ("third/some-crate-1.10.0-alpha/Cargo.toml", "[package]\nname = \"some-crate\"\nversion = \"1.10.0-alpha\"".to_owned()),
            ("third/some-crate-1.10.0-alpha/src/lib.rs", "pub fn new() {}".to_owned()),
        ];
        for (path, text) in files {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        }
        let sources = Sources::of_lock(&root.join("Cargo.lock")).unwrap();
        let versions: Vec<&str> = sources.versions("some_crate".into()).iter().map(|package| &*package.version).collect();
        assert_eq!(versions, ["1.10.0-alpha", "1.2.0"]);
        assert_eq!(sources.read("some_crate".into()).unwrap().items[0].name, "new");
        assert_eq!(sources.versions("some_crate".into())[1].read().unwrap().items[0].name, "old");
        assert!(sources.versions("unfetched_crate".into())[0].dir().is_none());
        assert_eq!(sources.names(), ["some_crate", "unfetched_crate"].map(Name::new));
        assert!(Sources::of_lock(&root.join("third")).is_err());
    }

    #[test]
    fn versions_follow_each_other_by_number() {
        assert!(order("1.10.0") > order("1.9.9"));
        assert!(order("1.0.0") > order("1.0.0-rc.1"));
        assert_eq!(order("1.0.0+a"), order("1.0.0"));
    }
}
