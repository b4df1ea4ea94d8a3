//! Manifests become packages, and their path dependencies point at each other.
//!
//! A path dependency is loaded wherever it lies, also outside the paths the user named: code it holds runs in the function all
//! the same. What a manifest leaves to its workspace is filled in here, and a `[patch]` of the workspace root that points to a
//! folder makes a registry dependency a local one.

use super::manifest::{DependencyTable, Inheritable, Manifest, PackageTable};
use super::paths::join;
use super::store::{Lookup, Store};
use super::table::At;
use super::targets::targets;
use super::workspace::root_of;
use super::{Dependency, Edition, Package, PackageId, TargetKind, reach};
use crate::name::Name;
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// The packages met so far.
#[derive(Debug, Default)]
pub(super) struct Graph {
    /// The packages, in the order in which they were met.
    pub packages: Vec<Package>,
    /// What is behind each of them; `None` for a lone file.
    pub origins: Vec<Option<Origin>>,
    /// Packages by their folder, or by their file when that is all there is.
    by_place: FxHashMap<Utf8PathBuf, PackageId>,
    linked: usize,
}

/// The manifest of a package and its dependencies as declared, in the order of [`Package::dependencies`].
#[derive(Debug)]
pub(super) struct Origin {
    /// The manifest.
    pub manifest: Arc<Manifest>,
    /// The declarations, with what the workspace adds.
    pub declared: Vec<Declared>,
}

/// A dependency declaration with what the workspace adds to it.
#[derive(Debug)]
pub(super) struct Declared {
    /// The key in the manifest.
    pub key: String,
    /// Whether the dependency's `default` feature is asked for.
    pub default_features: bool,
    /// Further features asked for.
    pub features: Vec<String>,
    local: Option<Local>,
}

/// Where a path dependency lies, and who says so.
#[derive(Debug)]
struct Local {
    dir: Utf8PathBuf,
    path: At<String>,
    manifest: Arc<Manifest>,
    /// From `[patch]`: when nothing lies there, the registry package stands.
    patch: bool,
}

impl Graph {
    /// The package of a manifest; a manifest without a package is none.
    pub(super) fn add(&mut self, store: &mut Store<'_>, manifest: &Arc<Manifest>) -> Option<PackageId> {
        if let Some(&known) = self.by_place.get(&manifest.dir) {
            return Some(known);
        }
        let table = manifest.package.as_ref()?;
        let root = root_of(store, manifest);
        let workspace = root.as_ref().and_then(|root| root.workspace.as_ref());
        let edition = table.edition.or(workspace.and_then(|it| it.edition.as_ref())).unwrap_or(Edition::E2015);
        inherits(store, manifest, table, root.as_deref());
        let entries = manifest.dependencies.iter().map(|entry| declare(manifest, root.as_ref(), entry));
        let (dependencies, declared) = entries.unzip();
        let package = Package {
            name: table.name.value.clone(),
            version: table.version.or(workspace.and_then(|it| it.version.as_ref())).unwrap_or_else(|| "0.0.0".to_owned()),
            dir: manifest.dir.clone(),
            manifest: manifest.path.clone(),
            workspace: root.as_ref().map_or_else(|| manifest.dir.clone(), |root| root.dir.clone()),
            aborts: root.as_ref().map_or(manifest.aborts, |root| root.aborts),
            edition,
            targets: targets(store, manifest, &table.name.value, edition),
            dependencies,
            features: Default::default(),
            selected: false,
            lone: false,
            is_publishable: table.is_publishable,
        };
        Some(self.push(&manifest.dir, package, Some(Origin { manifest: manifest.clone(), declared })))
    }

    /// Adds a package that is the file `path` and nothing else.
    pub(super) fn add_lone(&mut self, path: &Utf8Path, package: impl FnOnce() -> Package) -> PackageId {
        match self.by_place.get(path) {
            Some(&known) => known,
            None => self.push(path, package(), None),
        }
    }

    fn push(&mut self, place: &Utf8Path, package: Package, origin: Option<Origin>) -> PackageId {
        let id = PackageId(u32::try_from(self.packages.len()).expect("a project has fewer packages than bytes"));
        self.packages.push(package);
        self.origins.push(origin);
        self.by_place.insert(place.to_owned(), id);
        id
    }

    /// Loads path dependencies until none is missing.
    pub(super) fn link(&mut self, store: &mut Store<'_>) {
        while self.linked < self.packages.len() {
            let at = self.linked;
            for index in 0..self.packages[at].dependencies.len() {
                let Some(local) = self.origins[at].as_mut().and_then(|origin| origin.declared[index].local.take()) else { continue };
                if let Some(target) = self.local(store, &local) {
                    let is_namesake = !local.patch && !self.packages[target.0 as usize].is_publishable;
                    let dependency = &mut self.packages[at].dependencies[index];
                    (dependency.local, dependency.is_namesake) = (Some(target), is_namesake);
                    self.name_after_library(at, index, target);
                }
            }
            self.linked += 1;
        }
    }

    /// `from` and the local packages it needs, through the dependencies that `follow` accepts.
    pub(super) fn reach(&self, from: &[PackageId], follow: impl Fn(&Dependency) -> bool) -> FxHashSet<PackageId> {
        reach(&self.packages, from, follow)
    }

    fn local(&mut self, store: &mut Store<'_>, local: &Local) -> Option<PackageId> {
        match store.in_dir(&local.dir) {
            Lookup::Found(manifest) => {
                let id = self.add(store, &manifest);
                if id.is_none() {
                    let message = format!("path dependency `{}` is no package", local.path.value);
                    store.problem_in(&local.manifest, local.path.range, message);
                }
                id
            }
            Lookup::Unreadable => None,
            Lookup::Absent if local.patch => None,
            Lookup::Absent => {
                let message = format!("path dependency `{}` has no Cargo.toml", local.path.value);
                store.problem_in(&local.manifest, local.path.range, message);
                None
            }
        }
    }

    /// In code a dependency goes by the name of its library, unless the manifest renames it.
    fn name_after_library(&mut self, at: usize, index: usize, target: PackageId) {
        let library = self.packages[target.0 as usize].targets.iter().find(|it| it.kind != TargetKind::Bin);
        let library = library.map(|it| Name::new(&it.name));
        let dependency = &mut self.packages[at].dependencies[index];
        let renamed = self.origins[at].as_ref().is_some_and(|origin| origin.declared[index].key != dependency.package);
        if let Some(name) = library.filter(|_| !renamed) {
            dependency.name = name;
        }
    }
}

/// Tells what a package leaves to a workspace that does not say it. Without a workspace that is told once.
fn inherits(store: &mut Store<'_>, manifest: &Manifest, table: &PackageTable, root: Option<&Manifest>) {
    let edition = table.edition == Inheritable::Workspace;
    let Some(workspace) = root.and_then(|root| root.workspace.as_ref()) else {
        if edition || manifest.dependencies.iter().any(|entry| entry.inherited) {
            let message = "the package inherits from a workspace, but is in none".to_owned();
            store.problem_in(manifest, table.name.range, message);
        }
        return;
    };
    if edition && workspace.edition.is_none() {
        let message = "`package.edition` is inherited, but the workspace does not declare it".to_owned();
        store.problem_in(manifest, table.name.range, message);
    }
    for entry in manifest.dependencies.iter().filter(|it| it.inherited && !workspace.dependencies.contains_key(&it.key.value)) {
        let message = format!("dependency `{}` is inherited, but the workspace does not declare it", entry.key.value);
        store.problem_in(manifest, entry.key.range, message);
    }
}

/// A dependency entry with what its workspace adds.
fn declare(manifest: &Arc<Manifest>, root: Option<&Arc<Manifest>>, entry: &DependencyTable) -> (Dependency, Declared) {
    let shared = root.and_then(|root| Some((root, root.workspace.as_ref()?.dependencies.get(&entry.key.value)?)));
    let shared = shared.filter(|_| entry.inherited);
    let (home, source) = shared.unwrap_or((manifest, entry));
    let package = source.package.clone().unwrap_or_else(|| entry.key.value.clone());
    let path = source.path.as_ref().map(|path| (home, path, false));
    let patched = || root.and_then(|root| Some((root, &root.patches.iter().find(|(name, _)| *name == package)?.1, true)));
    let local = path.or_else(patched).map(|(home, path, patch)| Local {
        dir: join(&home.dir, &path.value),
        path: path.clone(),
        manifest: home.clone(),
        patch,
    });
    let own_features = entry.features.iter().filter(|_| shared.is_some());
    let declared = Declared {
        key: entry.key.value.clone(),
        default_features: source.default_features != Some(false) || (shared.is_some() && entry.default_features == Some(true)),
        features: source.features.iter().chain(own_features).cloned().collect(),
        local,
    };
    let dependency = Dependency {
        name: Name::new(&entry.key.value.replace('-', "_")),
        package,
        version: source.version.clone().unwrap_or_default(),
        local: None,
        kind: entry.kind,
        features: declared.features.clone(),
        optional: entry.optional,
        active: !entry.optional,
        target: entry.target.clone(),
        is_namesake: false,
        declared: entry.key.range,
    };
    (dependency, declared)
}
