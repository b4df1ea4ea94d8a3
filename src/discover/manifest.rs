//! `Cargo.toml` as it stands, lowered to what this tool asks of it.
//!
//! A manifest is read alone: what it inherits from its workspace is marked here and filled in where both are known. A syntax
//! error costs the line it stands in: the parser recovers, the first error becomes the one problem (others may follow from it), and
//! what could be read is used, so that a half-typed manifest does not silence a whole workspace. Keys that say nothing about code are not looked at.

use super::table::{At, Reader, kind_of, range_of, text_range};
use super::{DependencyKind, Edition};
use crate::source::TextRange;
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// One manifest.
#[derive(Debug)]
pub(super) struct Manifest {
    /// The file.
    pub path: Utf8PathBuf,
    /// Its folder.
    pub dir: Utf8PathBuf,
    /// Its text, for places in problems.
    pub text: Arc<str>,
    /// `[package]`.
    pub package: Option<PackageTable>,
    /// `[workspace]`.
    pub workspace: Option<WorkspaceTable>,
    /// `[lib]`.
    pub lib: Option<TargetTable>,
    /// `[[bin]]`.
    pub bins: Vec<TargetTable>,
    /// Dependency tables of every kind and target.
    pub dependencies: Vec<DependencyTable>,
    /// `[features]`.
    pub features: BTreeMap<String, Vec<String>>,
    /// `[patch]` entries that point to a folder: the package's name and the folder.
    pub patches: Vec<(String, At<String>)>,
    /// `[profile.release] panic = "abort"`.
    pub aborts: bool,
}

/// `[package]`.
#[derive(Debug)]
pub(super) struct PackageTable {
    /// The name; that of the folder when it is missing.
    pub name: At<String>,
    /// The version.
    pub version: Inheritable<String>,
    /// The edition.
    pub edition: Inheritable<Edition>,
    /// A pointer to the workspace root.
    pub workspace: Option<At<String>>,
    /// `autobins`.
    pub autobins: Option<bool>,
    /// `autolib`.
    pub autolib: Option<bool>,
    /// It has what registries ask for, and does not refuse to go there.
    pub is_publishable: bool,
}

/// A value that may stand in the workspace manifest instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inheritable<T> {
    /// It stands here.
    Here(T),
    /// `workspace = true`.
    Workspace,
    /// Not given.
    Absent,
}

impl<T: Clone> Inheritable<T> {
    /// The value, given what the workspace says.
    pub(super) fn or(&self, workspace: Option<&T>) -> Option<T> {
        match self {
            Self::Here(value) => Some(value.clone()),
            Self::Workspace => workspace.cloned(),
            Self::Absent => None,
        }
    }
}

/// `[workspace]`.
#[derive(Debug)]
pub(super) struct WorkspaceTable {
    /// `members`: folders and patterns.
    pub members: Vec<At<String>>,
    /// `default-members`.
    pub default_members: Option<Vec<At<String>>>,
    /// `exclude`: folders.
    pub exclude: Vec<At<String>>,
    /// `[workspace.dependencies]` by key.
    pub dependencies: BTreeMap<String, DependencyTable>,
    /// `[workspace.package] version`.
    pub version: Option<String>,
    /// `[workspace.package] edition`.
    pub edition: Option<Edition>,
}

/// `[lib]` or one `[[bin]]`.
#[derive(Debug)]
pub(super) struct TargetTable {
    /// The target's name.
    pub name: Option<At<String>>,
    /// The root file.
    pub path: Option<At<String>>,
    /// A library of procedural macros.
    pub proc_macro: bool,
    /// A library that others load, and not only Rust code links.
    pub is_loaded: bool,
    /// Features without which it is not built.
    pub required_features: Vec<String>,
    /// The table.
    pub range: TextRange,
}

/// One entry of a dependency table.
#[derive(Clone, Debug)]
pub(super) struct DependencyTable {
    /// The key: the package's name, or a name of the manifest's own.
    pub key: At<String>,
    /// Which table.
    pub kind: DependencyKind,
    /// `[target.X.dependencies]`.
    pub target: Option<String>,
    /// `package = ".."`: the name when the key is another one.
    pub package: Option<String>,
    /// The version requirement.
    pub version: Option<String>,
    /// A folder.
    pub path: Option<At<String>>,
    /// Off unless a feature asks for it.
    pub optional: bool,
    /// `default-features`.
    pub default_features: Option<bool>,
    /// Features asked for.
    pub features: Vec<String>,
    /// `workspace = true`.
    pub inherited: bool,
}

/// Reads the manifest at `path`, and says what is wrong with it.
pub(super) fn parse(path: &Utf8Path, text: String) -> (Manifest, Vec<At<String>>) {
    let text: Arc<str> = text.into();
    let dir = path.parent().unwrap_or(path).to_owned();
    let mut reader = Reader::default();
    let (document, errors) = DeTable::parse_recoverable(&text);
    let table = document.get_ref();
    let mut manifest = Manifest {
        path: path.to_owned(),
        package: package(&mut reader, table, &dir),
        workspace: reader.table(table, "workspace").map(|it| workspace(&mut reader, it)),
        lib: lib(&mut reader, table),
        bins: reader.tables(table, "bin").into_iter().map(|it| target(&mut reader, it.value, it.range)).collect(),
        dependencies: Vec::new(),
        features: features(&mut reader, table),
        patches: patches(&mut reader, table),
        aborts: aborts(&mut reader, table),
        dir,
        text: text.clone(),
    };
    dependencies(&mut reader, table, None, &mut manifest.dependencies);
    if let Some(targets) = reader.table(table, "target") {
        for (name, value) in targets {
            if let Some(table) = value.get_ref().as_table() {
                dependencies(&mut reader, table, Some(name.get_ref()), &mut manifest.dependencies);
            }
        }
    }
    let syntax = errors.first().map(|error| At {
        value: format!("not valid TOML: {}", error.message().replace('\n', ", ")),
        range: text_range(error.span().unwrap_or_default()),
    });
    (manifest, syntax.map_or(reader.problems, |syntax| vec![syntax]))
}

fn package(reader: &mut Reader, document: &DeTable<'_>, dir: &Utf8Path) -> Option<PackageTable> {
    let key = if document.contains_key("package") { "package" } else { "project" };
    let table = reader.table(document, key)?;
    let name = reader.string(table, "name").unwrap_or_else(|| {
        let range = document.get_key_value(key).map(|(found, _)| range_of(found)).unwrap_or_default();
        if !table.contains_key("name") {
            reader.problem(range, "the package has no `name`".to_owned());
        }
        At { value: dir.file_name().unwrap_or("package").to_owned(), range }
    });
    let edition = match inheritable(reader, table, "edition") {
        Inheritable::Here(text) => edition(reader, &text).map_or(Inheritable::Absent, Inheritable::Here),
        Inheritable::Workspace => Inheritable::Workspace,
        Inheritable::Absent => Inheritable::Absent,
    };
    let version = match inheritable(reader, table, "version") {
        Inheritable::Here(text) => Inheritable::Here(text.value),
        Inheritable::Workspace => Inheritable::Workspace,
        Inheritable::Absent => Inheritable::Absent,
    };
    let workspace = reader.string(table, "workspace");
    let (autobins, autolib) = (reader.boolean(table, "autobins"), reader.boolean(table, "autolib"));
    let is_refused = table.get("publish").is_some_and(|it| it.get_ref().as_bool() == Some(false));
    let is_described = table.contains_key("description") && (table.contains_key("license") || table.contains_key("license-file"));
    let is_publishable = is_described && !is_refused;
    Some(PackageTable { name, version, edition, workspace, autobins, autolib, is_publishable })
}

/// The string at `key`, or the mark that it stands in the workspace manifest.
fn inheritable(reader: &mut Reader, table: &DeTable<'_>, key: &str) -> Inheritable<At<String>> {
    let inherited = table.get(key).and_then(|value| value.get_ref().as_table());
    match inherited {
        Some(inner) if inner.get("workspace").and_then(|it| it.get_ref().as_bool()) == Some(true) => Inheritable::Workspace,
        Some(_) | None => reader.string(table, key).map_or(Inheritable::Absent, Inheritable::Here),
    }
}

fn edition(reader: &mut Reader, text: &At<String>) -> Option<Edition> {
    let known = Edition::parse(&text.value);
    if known.is_none() {
        reader.problem(text.range, format!("unknown edition `{}`", text.value));
    }
    known
}

fn workspace(reader: &mut Reader, table: &DeTable<'_>) -> WorkspaceTable {
    let mut entries = Vec::new();
    dependency_table(reader, table, "dependencies", DependencyKind::Normal, None, &mut entries);
    let package = reader.table(table, "package");
    let text = package.and_then(|it| reader.string(it, "edition"));
    WorkspaceTable {
        members: reader.strings(table, "members").unwrap_or_default(),
        default_members: reader.strings(table, "default-members"),
        exclude: reader.strings(table, "exclude").unwrap_or_default(),
        dependencies: entries.into_iter().map(|entry| (entry.key.value.clone(), entry)).collect(),
        version: package.and_then(|it| reader.string(it, "version")).map(|it| it.value),
        edition: text.and_then(|it| edition(reader, &it)),
    }
}

fn lib(reader: &mut Reader, document: &DeTable<'_>) -> Option<TargetTable> {
    let table = reader.table(document, "lib")?;
    let range = document.get_key_value("lib").map(|(key, _)| range_of(key)).unwrap_or_default();
    Some(target(reader, table, range))
}

fn target(reader: &mut Reader, table: &DeTable<'_>, range: TextRange) -> TargetTable {
    let crate_type = ["crate-type", "crate_type"].into_iter().find_map(|key| table.get(key)).map(|it| it.get_ref());
    let has_type = |name: &str| {
        let named = |value: &DeValue<'_>| value.as_str() == Some(name);
        crate_type.is_some_and(|it| named(it) || it.as_array().is_some_and(|all| all.iter().any(|one| named(one.get_ref()))))
    };
    let by_flag = ["proc-macro", "proc_macro"].into_iter().any(|key| reader.boolean(table, key) == Some(true));
    let required = reader.strings(table, "required-features").unwrap_or_default();
    TargetTable {
        name: reader.string(table, "name"),
        path: reader.string(table, "path"),
        proc_macro: has_type("proc-macro") || by_flag,
        is_loaded: has_type("cdylib"),
        required_features: required.into_iter().map(|it| it.value).collect(),
        range,
    }
}

fn features(reader: &mut Reader, document: &DeTable<'_>) -> BTreeMap<String, Vec<String>> {
    let Some(table) = reader.table(document, "features") else { return BTreeMap::new() };
    let mut features = BTreeMap::new();
    for (name, value) in table {
        let implied = reader.string_list(value, name.get_ref()).unwrap_or_default();
        features.insert(name.get_ref().to_string(), implied.into_iter().map(|it| it.value).collect());
    }
    features
}

fn patches(reader: &mut Reader, document: &DeTable<'_>) -> Vec<(String, At<String>)> {
    let Some(patch) = reader.table(document, "patch") else { return Vec::new() };
    let mut entries = Vec::new();
    for (source, _) in patch {
        dependency_table(reader, patch, source.get_ref(), DependencyKind::Normal, None, &mut entries);
    }
    entries.into_iter().filter_map(|entry| Some((entry.package.unwrap_or(entry.key.value), entry.path?))).collect()
}

fn aborts(reader: &mut Reader, document: &DeTable<'_>) -> bool {
    let release = reader.table(document, "profile").and_then(|profiles| reader.table(profiles, "release"));
    release.and_then(|release| reader.string(release, "panic")).is_some_and(|panic| panic.value == "abort")
}

fn dependencies(reader: &mut Reader, table: &DeTable<'_>, target: Option<&str>, entries: &mut Vec<DependencyTable>) {
    dependency_table(reader, table, "dependencies", DependencyKind::Normal, target, entries);
    for key in ["dev-dependencies", "dev_dependencies"] {
        dependency_table(reader, table, key, DependencyKind::Dev, target, entries);
    }
    for key in ["build-dependencies", "build_dependencies"] {
        dependency_table(reader, table, key, DependencyKind::Build, target, entries);
    }
}

fn dependency_table(
    reader: &mut Reader,
    document: &DeTable<'_>,
    table: &str,
    kind: DependencyKind,
    target: Option<&str>,
    entries: &mut Vec<DependencyTable>,
) {
    let Some(table) = reader.table(document, table) else { return };
    for (key, value) in table {
        let key = At { value: key.get_ref().to_string(), range: range_of(key) };
        let mut entry = DependencyTable {
            key,
            kind,
            target: target.map(str::to_owned),
            package: None,
            version: None,
            path: None,
            optional: false,
            default_features: None,
            features: Vec::new(),
            inherited: false,
        };
        match value.get_ref() {
            DeValue::String(version) => entry.version = Some(version.to_string()),
            DeValue::Table(table) => detailed(reader, table, &mut entry),
            other => reader
                .problem(range_of(value), format!("dependency `{}` must be a version or a table, not {}", entry.key.value, kind_of(other))),
        }
        entries.push(entry);
    }
}

fn detailed(reader: &mut Reader, table: &DeTable<'_>, entry: &mut DependencyTable) {
    entry.package = reader.string(table, "package").map(|it| it.value);
    entry.version = reader.string(table, "version").map(|it| it.value);
    entry.path = reader.string(table, "path");
    entry.optional = reader.boolean(table, "optional") == Some(true);
    entry.default_features = ["default-features", "default_features"].into_iter().find_map(|key| reader.boolean(table, key));
    entry.features = reader.strings(table, "features").unwrap_or_default().into_iter().map(|it| it.value).collect();
    entry.inherited = reader.boolean(table, "workspace") == Some(true);
}
