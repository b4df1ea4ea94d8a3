//! Where the sources of foreign packages stand on this machine.
//!
//! Cargo keeps what it has fetched: packages of registries as folders `NAME-VERSION` under `registry/src` of its home, checkouts of
//! repositories under `git/checkouts` in a folder for each commit, and vendored packages in the folder that replaces their source.
//! Links inside a checkout are not followed, and what is damaged is as good as absent.

use crate::discover::paths::{join, read_text};
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashMap;
use serde::Deserialize;
use std::env;
use std::sync::{Arc, Mutex};

/// Folders in which packages stand.
#[derive(Debug)]
pub(super) struct Folders {
    /// Of registries: each package in a folder `NAME-VERSION`.
    registries: Vec<Utf8PathBuf>,
    /// Vendored: each package in a folder `NAME` or `NAME-VERSION`, whose manifest tells the version.
    vendored: Vec<Utf8PathBuf>,
    /// Checkouts of repositories: for each repository a folder, in it one for each commit.
    checkouts: Option<Utf8PathBuf>,
    /// The manifests in checkouts looked at so far.
    manifests: Mutex<FxHashMap<Utf8PathBuf, Arc<[Utf8PathBuf]>>>,
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

/// Where a package stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) dir: Utf8PathBuf,
    /// Nothing in it ever changes: cargo has fetched it for this version, or this commit.
    pub(super) is_fixed: bool,
}

/// Folders are nested this deep in a checkout, at most.
const DEEPEST: usize = 16;

/// Folders of a checkout that are looked into, at most.
const MOST_FOLDERS: usize = 20_000;

/// Characters of a commit's hash in the name of its checkout, at least.
const SHORT_HASH: usize = 7;

impl Folders {
    /// The folders that count for a workspace.
    pub(super) fn of(workspace: &Utf8Path) -> Self {
        let home = env::var("CARGO_HOME").ok().map(Utf8PathBuf::from);
        let home = home.or_else(|| env::home_dir().and_then(|home| Utf8PathBuf::from_path_buf(home.join(".cargo")).ok()));
        let registries = home.as_ref().map_or_else(Vec::new, |home| folders_in(&home.join("registry/src")));
        let checkouts = home.as_ref().map(|home| home.join("git/checkouts"));
        let configs = workspace.ancestors().map(|dir| dir.join(".cargo")).chain(home);
        let vendored = configs.flat_map(|dir| directories(&dir)).collect();
        Self { registries, vendored, checkouts, manifests: Mutex::default() }
    }

    /// The place of a package.
    pub(super) fn find(&self, name: &str, version: &str, source: &str) -> Option<Place> {
        let full = format!("{name}-{version}");
        let vendored = self.vendored.iter().flat_map(|dir| [dir.join(&full), dir.join(name)]).find(|dir| has_version(dir, version));
        if let Some(dir) = vendored {
            return Some(Place { dir, is_fixed: false });
        }
        let dir = match source.strip_prefix("git+") {
            Some(repository) => self.find_in_checkouts(name, repository),
            None => self.registries.iter().map(|dir| dir.join(&full)).find(|dir| dir.join("Cargo.toml").is_file()),
        };
        dir.map(|dir| Place { dir, is_fixed: true })
    }

    /// A package of a repository, which the lock file names as `URL?QUERY#COMMIT`.
    fn find_in_checkouts(&self, name: &str, repository: &str) -> Option<Utf8PathBuf> {
        let (url, commit) = repository.split_once('#')?;
        let url = url.split('?').next().unwrap_or(url).trim_end_matches('/');
        let last = url.rsplit('/').next().unwrap_or(url);
        let prefix = format!("{}-", last.strip_suffix(".git").unwrap_or(last).to_ascii_lowercase());
        let of_repository = |dir: &Utf8PathBuf| dir.file_name().is_some_and(|it| it.to_ascii_lowercase().starts_with(&prefix));
        let of_commit = |dir: &Utf8PathBuf| dir.file_name().is_some_and(|it| it.len() >= SHORT_HASH && commit.starts_with(it));
        let repositories = folders_in(self.checkouts.as_deref()?).into_iter().filter(of_repository);
        let mut commits = repositories.flat_map(|dir| folders_in(&dir)).filter(of_commit);
        commits
            .find_map(|dir| self.manifests_in(&dir).iter().find(|manifest| is_of_package(manifest, name)).cloned())?
            .parent()
            .map(Into::into)
    }

    fn manifests_in(&self, checkout: &Utf8Path) -> Arc<[Utf8PathBuf]> {
        let mut known = self.manifests.lock().expect("no reader panics");
        known.entry(checkout.to_owned()).or_insert_with(|| manifests_below(checkout).into()).clone()
    }
}

/// The folders in a folder, in textual order.
fn folders_in(dir: &Utf8Path) -> Vec<Utf8PathBuf> {
    let entries = dir.read_dir_utf8().into_iter().flatten().flatten();
    let mut found: Vec<Utf8PathBuf> =
        entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.into_path()).collect();
    found.sort();
    found
}

/// The manifests of a checkout, those in outer folders first.
fn manifests_below(checkout: &Utf8Path) -> Vec<Utf8PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![checkout.to_owned()];
    let mut met = 0;
    for _ in 0..DEEPEST {
        let mut inner = Vec::new();
        for dir in waiting {
            met += 1;
            if met > MOST_FOLDERS {
                return found;
            }
            found.extend(Some(dir.join("Cargo.toml")).filter(|manifest| manifest.is_file()));
            inner.extend(
                folders_in(&dir).into_iter().filter(|dir| dir.file_name().is_some_and(|it| it != "target" && !it.starts_with('.'))),
            );
        }
        waiting = inner;
    }
    found
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
    package_table(&dir.join("Cargo.toml"), "")
        .is_some_and(|package| package.version.as_ref().and_then(toml::Value::as_str) == Some(version))
}

fn is_of_package(manifest: &Utf8Path, name: &str) -> bool {
    package_table(manifest, name).is_some_and(|package| package.name == name)
}

#[derive(Deserialize)]
struct PackageTable {
    name: String,
    /// In a checkout, the workspace may say it.
    version: Option<toml::Value>,
}

/// The `[package]` of a manifest whose text holds `word`.
fn package_table(manifest: &Utf8Path, word: &str) -> Option<PackageTable> {
    #[derive(Deserialize)]
    struct File {
        package: PackageTable,
    }
    let text = read_text(manifest).ok().filter(|text| text.contains(word))?;
    toml::from_str::<File>(&text).ok().map(|file| file.package)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn write(root: &Utf8Path, files: &[(&str, &str)]) {
        for (path, text) in files {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        }
    }

    #[test]
    fn vendored_packages_are_found_by_name_and_version() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let config = "[source.crates-io]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"third\"\n";
        write(
            root,
            &[
                (".cargo/config.toml", config),
                ("third/some-crate/Cargo.toml", "[package]\nname = \"some-crate\"\nversion = \"1.2.0\"\n"),
                ("third/some-crate-1.10.0-a/Cargo.toml", "[package]\nname = \"some-crate\"\nversion = \"1.10.0-a\""),
            ],
        );
        let folders = Folders::of(root);
        let place = |path: &str| Place { dir: root.join(path), is_fixed: false };
        assert_eq!(folders.find("some-crate", "1.2.0", "registry+x"), Some(place("third/some-crate")));
        assert_eq!(folders.find("some-crate", "1.10.0-a", "registry+x"), Some(place("third/some-crate-1.10.0-a")));
        assert_eq!(folders.find("some-crate", "1.3.0", "registry+x"), None);
    }

    #[test]
    fn packages_of_repositories_are_found_by_commit_and_name() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        let member = "[package]\nname = \"inner\"\nversion.workspace = true\n";
        write(
            root,
            &[
                ("tools-0123456789abcdef/0a1b2c3/Cargo.toml", "[workspace]\nmembers = [\"crates/*\"]\n"),
                ("tools-0123456789abcdef/0a1b2c3/crates/inner/Cargo.toml", member),
                ("tools-0123456789abcdef/ffffff7/Cargo.toml", "[package]\nname = \"inner\"\n"),
                ("other-0123456789abcdef/0a1b2c3/Cargo.toml", "[package]\nname = \"inner\"\n"),
                ("tools-0123456789abcdef/0a1b2c3/broken/Cargo.toml", "[package\nname = \"absent\"\n"),
            ],
        );
        #[cfg(unix)]
        std::os::unix::fs::symlink("..", root.join("tools-0123456789abcdef/0a1b2c3/circle")).unwrap();
        let folders = Folders { registries: vec![], vendored: vec![], checkouts: Some(root.into()), manifests: Mutex::default() };
        let find = |name: &str, commit: &str| folders.find(name, "0.1.0", &format!("git+https://example.com/x/Tools.git?rev=0a#{commit}"));
        let inner = Place { dir: root.join("tools-0123456789abcdef/0a1b2c3/crates/inner"), is_fixed: true };
        assert_eq!(find("inner", "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"), Some(inner));
        assert_eq!(find("inner", "0a1b2c4d4e5f60718293a4b5c6d7e8f901234567"), None);
        assert_eq!(find("absent", "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"), None);
    }
}
