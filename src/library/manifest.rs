//! What the manifest of a foreign package says about its code.
//!
//! That is where its library stands, how it is called, and which crates it can name. Manifests in registries have been written by
//! cargo and stand for themselves; in a checkout, some of it may be left to the workspace around.

use super::sources::{Dependency, code_name};
use crate::discover::paths::{join, read_text};
use crate::name::Name;
use camino::{Utf8Path, Utf8PathBuf};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The manifest of a foreign package.
#[derive(Debug)]
pub struct Manifest {
    /// The name of its library, as code spells it.
    pub library: Name,
    /// The root file of its library.
    pub root: Utf8PathBuf,
    /// Its library is procedural macros, which run at build time only.
    pub proc_macro: bool,
    /// Its paths are those of the 2015 edition.
    pub edition_2015: bool,
    /// What its code can name: not what only its tests or its build script need.
    pub dependencies: Vec<Named>,
}

/// A dependency under the name that code has for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name in code, unless the library has another and the manifest does not rename it.
    pub name: Name,
    /// The package.
    pub dependency: Dependency,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    package: PackageTable,
    lib: Option<LibTable>,
    #[serde(default)]
    dependencies: Table,
    #[serde(default)]
    target: BTreeMap<String, TargetTable>,
    workspace: Option<WorkspaceTable>,
}

#[derive(Default, Deserialize)]
struct PackageTable {
    edition: Option<toml::Value>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct LibTable {
    name: Option<String>,
    path: Option<String>,
    #[serde(default, alias = "proc_macro")]
    proc_macro: bool,
}

#[derive(Deserialize)]
struct TargetTable {
    #[serde(default)]
    dependencies: Table,
}

#[derive(Default, Deserialize)]
struct WorkspaceTable {
    #[serde(default)]
    dependencies: Table,
}

type Table = BTreeMap<String, Entry>;

#[derive(Deserialize)]
#[serde(untagged)]
enum Entry {
    Version(String),
    Detailed {
        package: Option<String>,
        version: Option<String>,
        #[serde(default)]
        workspace: bool,
    },
}

/// Folders around a member in which its workspace is looked for.
const AROUND: usize = 8;

/// The name of the library of the package in a folder. Cargo writes manifests for registries in one form, which need not be parsed.
pub(super) fn library_name(dir: &Utf8Path, package: &str) -> Option<Name> {
    let text = read_text(&dir.join("Cargo.toml")).ok()?;
    let plain = |table: &str| {
        let entries = table.lines().take_while(|line| !line.starts_with('['));
        let name = entries.filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).next()?;
        (!name.contains(['"', '\\'])).then(|| code_name(Name::new(name)))
    };
    let written = text.split_once("\n[lib]\n").and_then(|(_, table)| plain(table));
    written.or_else(|| Manifest::read(dir, package).map(|manifest| manifest.library))
}

impl Manifest {
    /// The manifest in the folder of a package; `None` when it cannot be read.
    pub(super) fn read(dir: &Utf8Path, package: &str) -> Option<Self> {
        let file: File = toml::from_str(&read_text(&dir.join("Cargo.toml")).ok()?).ok()?;
        let lib = file.lib.unwrap_or_default();
        let entries = file.dependencies.iter().chain(file.target.values().flat_map(|target| &target.dependencies));
        let entries: Vec<(&String, &Entry)> = entries.collect();
        let inherits = entries.iter().any(|(_, entry)| matches!(entry, Entry::Detailed { workspace: true, .. }));
        let shared = if inherits { shared(dir) } else { Table::new() };
        Some(Self {
            library: lib.name.map_or_else(|| code_name(Name::new(package)), |name| code_name(Name::new(&name))),
            root: join(dir, lib.path.as_deref().unwrap_or("src/lib.rs")),
            proc_macro: lib.proc_macro,
            edition_2015: file.package.edition.is_none_or(|edition| edition.as_str() == Some("2015")),
            dependencies: entries.into_iter().map(|(key, entry)| named(key, entry, &shared)).collect(),
        })
    }
}

fn named(key: &str, entry: &Entry, shared: &Table) -> Named {
    let entry = match entry {
        Entry::Detailed { workspace: true, .. } => shared.get(key).unwrap_or(entry),
        _ => entry,
    };
    let (package, requirement) = match entry {
        Entry::Version(version) => (key, version.as_str()),
        Entry::Detailed { package, version, .. } => (package.as_deref().unwrap_or(key), version.as_deref().unwrap_or_default()),
    };
    let dependency = Dependency { package: Name::new(package), requirement: Name::new(requirement) };
    Named { name: code_name(Name::new(key)), dependency }
}

/// `[workspace.dependencies]` of the workspace around a package.
fn shared(dir: &Utf8Path) -> Table {
    let manifests = dir.ancestors().take(AROUND).filter_map(|dir| read_text(&dir.join("Cargo.toml")).ok());
    let mut workspaces = manifests.filter_map(|text| toml::from_str::<File>(&text).ok()?.workspace);
    workspaces.next().map_or_else(Table::new, |workspace| workspace.dependencies)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_member_of_a_workspace_takes_over_names_and_requirements() {
        let folder = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(folder.path()).unwrap();
        fs::create_dir(root.join("a")).unwrap();
        let workspace = "[workspace.dependencies]\nold = { package = \"a-b\", version = \"1\" }\n";
        fs::write(root.join("Cargo.toml"), workspace).unwrap();
        let member = "[package]\nname = \"x-y\"\nedition = \"2021\"\n[lib]\nname = \"z\"\n[dependencies]\nold.workspace = true\n\
                      [target.'cfg(unix)'.dependencies]\nc-d = \"2\"\n[dev-dependencies]\ne = \"3\"\n[build-dependencies]\nf = \"4\"\n";
        fs::write(root.join("a/Cargo.toml"), member).unwrap();
        let manifest = Manifest::read(&root.join("a"), "x-y").unwrap();
        assert_eq!((manifest.library.as_str(), manifest.edition_2015, manifest.proc_macro), ("z", false, false));
        let told: Vec<_> = manifest.dependencies.iter().map(|it| [it.name, it.dependency.package, it.dependency.requirement]).collect();
        assert_eq!(told, [["old", "a-b", "1"].map(Name::new), ["c_d", "c-d", "2"].map(Name::new)]);
        assert_eq!(library_name(&root.join("a"), "x-y"), Some("z".into()));
        fs::write(root.join("a/Cargo.toml"), "[package]\nname = \"x-y\"\n").unwrap();
        assert_eq!(library_name(&root.join("a"), "x-y"), Some("x_y".into()));
        fs::write(root.join("a/Cargo.toml"), "[package").unwrap();
        assert_eq!(library_name(&root.join("a"), "x-y"), None);
        assert!(Manifest::read(&root.join("a"), "x-y").is_none());
    }
}
