//! From directories to packages, targets and dependencies.
//!
//! Manifests are read here and nowhere else, and cargo is never started: a process costs more than the whole check of a small
//! function, and a hostile repository must not be able to make cargo start anything. What cargo would build from the same
//! directory is what a [`Project`] holds: the same members, the same targets, the same features.
//!
//! No source file is read. [`Project::function_packages`] says which packages are worth reading at all; the others cost their
//! manifest. Whatever cannot be read is a [`Problem`] of the project, and the rest goes on.

use crate::name::Name;
use crate::source::{Problem, Sources, TextRange};
use camino::{Utf8Path, Utf8PathBuf};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

mod beside;
mod features;
mod link;
mod manifest;
mod overlay;
pub(crate) mod paths;
mod scope;
mod spec;
mod store;
pub(crate) mod table;
mod targets;
mod walk;
mod workspace;

pub(crate) use beside::collect;
pub use overlay::Overlay;

/// What the user asked for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Packages, folders or Rust files; empty for the workspace around `cwd`.
    pub paths: Vec<Utf8PathBuf>,
    /// The manifest to start from instead of `cwd`'s.
    pub manifest_path: Option<Utf8PathBuf>,
    /// Specs of the packages to check; empty for all.
    pub packages: Vec<String>,
    /// All members, whatever the default members are.
    pub workspace: bool,
    /// Specs of packages to leave out.
    pub exclude: Vec<String>,
    /// Features to turn on.
    pub features: Features,
    /// Whether a package is one that only functions need.
    pub functions_need: Option<fn(&str) -> bool>,
    /// The directory the tool was started in, absolute.
    pub cwd: Utf8PathBuf,
    /// Texts that stand in the place of files.
    pub overlay: Overlay,
}

impl Request {
    /// Whether everything around the current directory is asked for, and no part of it.
    pub fn is_whole(&self) -> bool {
        self.paths.is_empty() && self.packages.is_empty() && self.exclude.is_empty()
    }
}

/// Features to turn on in the selected packages.
#[derive(Clone, Debug, Default)]
pub struct Features {
    /// All of them.
    pub all: bool,
    /// Not `default`.
    pub no_default: bool,
    /// These, each as `feature` or `package/feature`, also several in one text.
    pub named: Vec<String>,
}

/// The packages of a run.
#[derive(Debug)]
pub struct Project {
    /// The folder that holds everything selected: that of the workspace, if it is one.
    pub root: Utf8PathBuf,
    /// The folder that the run is about: the root, or a folder above it that was searched for packages.
    pub around: Utf8PathBuf,
    /// The directory the tool was started in: shown paths are relative to it.
    pub cwd: Utf8PathBuf,
    /// Packages asked for and the local packages they need.
    pub packages: Vec<Package>,
    /// What could not be read.
    pub problems: Vec<Problem>,
    /// Manifests that problems point into.
    pub sources: Sources,
    /// The files and folders that the user named; none for the workspace.
    pub named: Vec<Utf8PathBuf>,
    /// Files and folders, as shown to the user, that findings are wanted in; `None` for everywhere.
    pub focus: Option<Vec<Utf8PathBuf>>,
    /// Texts that stand in the place of files.
    pub overlay: Overlay,
}

/// Identifies one package of a [`Project`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId(pub u32);

/// A package.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its folder.
    pub dir: Utf8PathBuf,
    /// Its manifest; a lone file has none, and this names a file that need not exist.
    pub manifest: Utf8PathBuf,
    /// The folder of its workspace's manifest, where `Cargo.lock` and the configuration stand.
    pub workspace: Utf8PathBuf,
    /// A panic ends the process in a release build: the profile of its workspace says so.
    pub aborts: bool,
    /// Its edition.
    pub edition: Edition,
    /// Its library and binaries.
    pub targets: Vec<Target>,
    /// Its dependencies of every kind.
    pub dependencies: Vec<Dependency>,
    /// Features that are on.
    pub features: BTreeSet<String>,
    /// Asked for, and not only needed by another package.
    pub selected: bool,
    /// A single file without a package: it may name any crate.
    pub lone: bool,
    /// A registry could have it: it has a description and a license, and does not refuse to be published.
    pub is_publishable: bool,
}

/// The edition of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// 2015, also when nothing is said.
    E2015,
    /// 2018.
    E2018,
    /// 2021.
    E2021,
    /// 2024.
    E2024,
}

impl Edition {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "2015" => Some(Self::E2015),
            "2018" => Some(Self::E2018),
            "2021" => Some(Self::E2021),
            "2024" => Some(Self::E2024),
            _ => None,
        }
    }
}

/// A library or program of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its name; that of a library as code writes it.
    pub name: String,
    /// What it is.
    pub kind: TargetKind,
    /// Its root file.
    pub root: Utf8PathBuf,
    /// Features without which cargo does not build it.
    pub required_features: Vec<String>,
    /// A library that others than Rust code load: what a platform may run.
    pub is_loaded: bool,
}

/// What a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A program.
    Bin,
    /// A library of procedural macros: it runs in the compiler, never in the function.
    ProcMacro,
}

impl TargetKind {
    /// Cargo's word for it.
    pub fn name(self) -> &'static str {
        match self {
            TargetKind::Lib => "lib",
            TargetKind::Bin => "bin",
            TargetKind::ProcMacro => "proc-macro",
        }
    }
}

/// A dependency of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// Its name in code.
    pub name: Name,
    /// The name of the package.
    pub package: String,
    /// The version requirement; empty when there is none.
    pub version: String,
    /// The package, when it lies in a folder known here.
    pub local: Option<PackageId>,
    /// What it is needed for.
    pub kind: DependencyKind,
    /// The features asked for.
    pub features: Vec<String>,
    /// Declared optional.
    pub optional: bool,
    /// Not optional, or turned on by a feature.
    pub active: bool,
    /// The platform it is restricted to, as the manifest writes it.
    pub target: Option<String>,
    /// A local package that no registry could have: what registries have under its name is something else.
    pub is_namesake: bool,
    /// Its key in the manifest of the package.
    pub declared: TextRange,
}

impl Dependency {
    /// The name under which registries know the package.
    pub fn registered(&self) -> Option<&str> {
        (!self.is_namesake).then_some(&*self.package)
    }
}

/// What a dependency is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DependencyKind {
    /// The code itself.
    Normal,
    /// Tests, examples and benches.
    Dev,
    /// The build script.
    Build,
}

/// Finds what the request asks for. Never fails: what is wrong is in the project's problems.
pub fn discover(request: &Request) -> Project {
    let cwd = paths::join(&request.cwd, "");
    let mut scope = scope::Scope::new(request, &cwd);
    scope.fill(&cwd);
    let functions_need = request.functions_need.unwrap_or(|_| false);
    let scope::Scope { mut store, mut graph, focus, searched, .. } = scope;
    for name in features::resolve(&mut graph, &request.features, functions_need) {
        store.problem_at(&cwd, format!("none of the selected packages has a feature `{name}`"));
    }
    let selected = graph.packages.iter().filter(|package| package.selected);
    let root = paths::common_ancestor(selected.map(|package| package.workspace.as_path())).unwrap_or_else(|| cwd.clone());
    let above = searched.iter().map(Utf8PathBuf::as_path).filter(|folder| root.starts_with(folder));
    store.problems.sort();
    store.problems.dedup();
    Project {
        around: above.min_by_key(|folder| folder.as_str().len()).unwrap_or(&root).to_owned(),
        root,
        packages: graph.packages,
        problems: store.problems,
        sources: store.sources,
        focus: (!focus.is_empty()).then_some(focus),
        overlay: request.overlay.clone(),
        named: request.paths.iter().map(|path| paths::join(&cwd, path.as_str())).collect(),
        cwd,
    }
}

impl Project {
    /// The package with this id.
    pub fn package(&self, id: PackageId) -> &Package {
        &self.packages[id.0 as usize]
    }

    /// All packages with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (PackageId, &Package)> {
        self.packages.iter().enumerate().map(|(at, package)| (PackageId(at as u32), package))
    }

    /// The lock file of a package: the nearest one above it inside the project.
    pub fn lock(&self, id: PackageId) -> Option<Utf8PathBuf> {
        let inside = self.package(id).dir.ancestors().take_while(|dir| dir.starts_with(&self.root));
        inside.map(|dir| dir.join("Cargo.lock")).find(|lock| lock.is_file())
    }

    /// The lock files of these packages, in textual order.
    pub fn locks(&self, packages: &[PackageId]) -> Vec<Utf8PathBuf> {
        let locks: BTreeSet<Utf8PathBuf> = packages.iter().filter_map(|id| self.lock(*id)).collect();
        locks.into_iter().collect()
    }

    /// The directory the tool was started in, as problems about what was typed there name it.
    pub fn cwd_shown(&self) -> Utf8PathBuf {
        paths::show(&self.cwd, &self.cwd)
    }

    /// Whether findings in this file, given as shown to the user, are wanted.
    pub fn in_focus(&self, path: &Utf8Path) -> bool {
        self.focus.as_ref().is_none_or(|focus| focus.iter().any(|wanted| wanted == "." || path.starts_with(wanted)))
    }

    /// The packages worth reading: selected ones that need a platform package, directly or through local packages, lone files,
    /// and the local packages all of them need. The names that are platform packages are the caller's knowledge.
    /// So is which packages are run as functions, or are not, for another reason.
    pub fn function_packages(
        &self,
        is_platform_package: impl Fn(&str) -> bool,
        known: impl Fn(PackageId) -> Option<bool>,
    ) -> Vec<PackageId> {
        let needs = |id: PackageId| {
            self.package(id).dependencies.iter().any(|it| self.is_built_in(it) && it.registered().is_some_and(&is_platform_package))
        };
        let reach = |from: &[PackageId]| reach(&self.packages, from, |it| self.is_built_in(it));
        let is_marked = |id: PackageId| self.package(id).lone || reach(&[id]).into_iter().any(needs);
        let is_function = |id: PackageId| known(id).unwrap_or_else(|| is_marked(id));
        let selected = self.iter().filter(|(_, package)| package.selected).map(|(id, _)| id);
        let functions: Vec<PackageId> = selected.filter(|&id| is_function(id)).collect();
        let mut all: Vec<PackageId> = reach(&functions).into_iter().collect();
        all.sort_unstable();
        all
    }

    /// A package and the local packages whose code becomes part of it, in their order.
    pub fn needed_by(&self, id: PackageId) -> Vec<PackageId> {
        let mut all: Vec<PackageId> = reach(&self.packages, &[id], |it| self.is_built_in(it)).into_iter().collect();
        all.sort_unstable();
        all
    }

    /// The packages that others need which were not asked for: what these do with them is not looked at.
    pub fn needed_elsewhere(&self) -> FxHashSet<PackageId> {
        let outside: Vec<PackageId> = self.iter().filter(|(_, package)| !package.selected).map(|(id, _)| id).collect();
        reach(&self.packages, &outside, |it| self.is_built_in(it))
    }

    /// Whether the code of a dependency may become part of a program. Procedural macros, and what they need, run in the compiler.
    fn is_built_in(&self, dependency: &Dependency) -> bool {
        let library = |id: PackageId| self.package(id).targets.iter().find(|target| target.kind != TargetKind::Bin);
        let in_compiler = dependency.local.and_then(library).is_some_and(|it| it.kind == TargetKind::ProcMacro);
        dependency.kind == DependencyKind::Normal && !in_compiler
    }
}

/// `from` and the local packages it needs, through the dependencies that `follow` accepts.
fn reach(packages: &[Package], from: &[PackageId], follow: impl Fn(&Dependency) -> bool) -> FxHashSet<PackageId> {
    let mut reached: FxHashSet<PackageId> = from.iter().copied().collect();
    let mut waiting = from.to_vec();
    while let Some(id) = waiting.pop() {
        for dependency in packages[id.0 as usize].dependencies.iter().filter(|it| follow(it)) {
            waiting.extend(dependency.local.filter(|&local| reached.insert(local)));
        }
    }
    reached
}
