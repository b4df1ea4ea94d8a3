//! Where programs begin: the `main` of each binary, and what a platform finds in a program or library by itself.
//!
//! A platform's packages mark a program for it, and evidence says that it runs a server. In which versions a program has the crates of
//! platforms decides what calls of them mean.

use super::choices::{Choices, Declared, Said};
use super::speech::Speech;
use super::{NotChecked, called, evidence};
use crate::callgraph::{Amount, CalledFn, Configured, Root, Versions};
use crate::catalog::{AttributeKind, Catalog, Platform};
use crate::discover::{Dependency, DependencyKind, Package, PackageId, Project, TargetKind};
use crate::library::{self, Library, PackageKey, code_name};
use crate::load::{CrateFiles, Loaded};
use crate::name::Name;
use crate::resolve::{CrateId, Def, FnId, Resolver, World};
use rustc_hash::{FxHashMap, FxHashSet};
use semver::Version;

/// What is looked at to find where programs begin.
pub(super) struct Roots<'r, 'c> {
    pub(super) project: &'r Project,
    pub(super) loaded: &'r Loaded,
    pub(super) choices: Choices<'r>,
    pub(super) catalog: &'c Catalog,
    pub(super) library: &'r Library,
}

/// What was found.
#[derive(Default)]
pub(super) struct Beginnings<'c> {
    /// The programs.
    pub(super) roots: Vec<Root<'c>>,
    /// Where each of them comes from.
    pub(super) homes: Vec<Home>,
    /// Programs of a platform that have no beginning that could be read.
    pub(super) unread: Vec<NotChecked>,
}

/// Where a program comes from.
#[derive(Clone, Copy)]
pub(super) struct Home {
    /// The package.
    pub(super) package: PackageId,
    /// The kind of target.
    pub(super) kind: TargetKind,
    /// A library that nothing but its platform can run.
    pub(super) is_loaded: bool,
}

impl<'c> Roots<'_, 'c> {
    /// Everything that begins somewhere.
    pub(super) fn find(&self, resolver: &mut Resolver<'_>, crates: &[Option<CrateId>]) -> Beginnings<'c> {
        let mut found = Beginnings::default();
        for (krate, id) in self.loaded.crates.iter().zip(crates) {
            let Some(id) = id else { continue };
            if self.said(krate).is_some_and(|said| said.platform.is_none()) {
                continue;
            }
            match self.root(resolver, crates, (krate, *id)) {
                Some(root) => {
                    found.roots.push(root);
                    found.homes.push(self.home(krate));
                }
                None => found.unread.extend(self.unread(krate)),
            }
        }
        found
    }

    /// The program in a crate; a library is one if a platform finds something in it.
    fn root(&self, resolver: &mut Resolver<'_>, crates: &[Option<CrateId>], (krate, id): (&CrateFiles, CrateId)) -> Option<Root<'c>> {
        let package = self.project.package(krate.package);
        let target = &package.targets[krate.target];
        let (file, is_program) = (krate.root?, target.kind == TargetKind::Bin);
        let versions = self.versions(krate.package);
        let said = self.said(krate);
        let forced = said.and_then(|said| said.platform);
        let marked_for = self.platform_of(krate);
        let may_be_called = marked_for.is_some() || forced.is_some() || package.lone;
        let mut called = if may_be_called { called::functions(resolver, id, self.catalog, &versions) } else { Vec::new() };
        forced.iter().for_each(|forced| called.iter_mut().for_each(|it| it.be_called_by(forced)));
        let is_server = |it: &&CalledFn<'_>| it.kind == AttributeKind::Server;
        let served = called.iter().find(is_server).map(|it| it.platform);
        // A platform may make the program itself, of a library that gives the server.
        let main = if is_program || served.is_some() { main_of(&resolver.world, id, self.catalog) } else { None };
        let called: Vec<CalledFn<'c>> = called.into_iter().filter(|it| !is_server(&it)).collect();
        let gives_server = served.is_some();
        let main = main.filter(|main| called.iter().all(|it| it.function != *main));
        if main.is_none() && called.is_empty() {
            return None;
        }
        let serves_for = match forced.or(served) {
            Some(platform) => vec![platform],
            None if marked_for.is_some() => Vec::new(),
            None => evidence::serves_for(self.project, krate.package, self.catalog),
        };
        let may_serve = main.is_some() && (marked_for.is_some() || !serves_for.is_empty());
        let hooks = if may_serve { called::hooks(resolver, &self.own(krate.package, id, crates), self.catalog) } else { Vec::new() };
        let speaks_of = if is_program { Speech { of: self, krate }.platform() } else { None };
        let configured = self.configured(package, &target.name);
        let (package, target, aborts) = (package.name.clone(), target.name.clone(), package.aborts);
        Some(Root {
            package,
            target,
            file,
            main,
            called,
            hooks,
            marked_for,
            speaks_of,
            serves_for,
            gives_server,
            versions,
            forced,
            configured,
            aborts,
        })
    }

    /// What is set for a program, with the places in the files that were read for them.
    fn configured(&self, package: &Package, target: &str) -> Configured {
        let limits = self.choices.limits(package, target);
        let amount = |Declared { value, place }: Declared| {
            let file = place.and_then(|(path, range)| Some(range.in_file(self.loaded.beside(&path)?)));
            Amount { value, place: file }
        };
        Configured { memory_mb: limits.memory_mb.map(amount), timeout_s: limits.timeout_s.map(amount) }
    }

    /// What the user says about the platform of a program.
    fn said(&self, krate: &CrateFiles) -> Option<Said<'c>> {
        let package = self.project.package(krate.package);
        self.choices.platform(package, &package.targets[krate.target].name, &self.catalog.platforms)
    }

    /// The platform that a program is for: as is said of it by name, else by its dependencies, which what is said of all corrects.
    fn platform_of(&self, krate: &CrateFiles) -> Option<&'c Platform> {
        let said = self.said(krate);
        let named = said.filter(|said| said.by_name).and_then(|said| said.platform);
        let by_dependency = || self.marked_for(krate.package).map(|found| said.and_then(|said| said.platform).unwrap_or(found));
        named.or_else(by_dependency)
    }

    fn home(&self, krate: &CrateFiles) -> Home {
        let kind = self.project.package(krate.package).targets[krate.target].kind;
        Home { package: krate.package, kind, is_loaded: self.is_loaded(krate) }
    }

    /// A crate, and the library of its package.
    fn own(&self, package: PackageId, id: CrateId, crates: &[Option<CrateId>]) -> Vec<CrateId> {
        let is_library =
            |krate: &CrateFiles| krate.package == package && self.project.package(package).targets[krate.target].kind == TargetKind::Lib;
        let libraries = self.loaded.crates.iter().zip(crates).filter(|(krate, _)| is_library(krate));
        std::iter::once(id).chain(libraries.filter_map(|(_, id)| *id)).collect()
    }

    fn unread(&self, krate: &CrateFiles) -> Option<NotChecked> {
        let package = self.project.package(krate.package);
        let target = &package.targets[krate.target];
        let platform = self.platform_of(krate)?;
        let (reason, looked_for) = match target.kind {
            TargetKind::Bin => ("has no `main` that can be read: a macro may make it", Vec::new()),
            TargetKind::Lib if self.is_loaded(krate) => {
                let versions = self.versions(krate.package);
                let idioms = self.catalog.platforms.idioms(platform, |krate| versions.contains_key(&Name::new(krate)));
                ("is a `cdylib` in which nothing was found that the platform calls", idioms.into_iter().collect())
            }
            TargetKind::Lib | TargetKind::ProcMacro => return None,
        };
        let reason = format!("it depends on {}, but {reason}", platform.name);
        let path = self.loaded.sources.path(krate.root?).to_owned();
        Some(NotChecked { package: package.name.clone(), target: target.name.clone(), path, reason, looked_for, aside: false })
    }

    /// Whether a library is there for its platform alone: no binary stands beside it, no package needs it, and what marks it for the
    /// platform is not needed for other hosts as well.
    fn is_loaded(&self, krate: &CrateFiles) -> bool {
        let package = self.project.package(krate.package);
        let is_needed = || self.project.iter().any(|(_, other)| normal(other).any(|it| it.local == Some(krate.package)));
        let has_program = || package.targets.iter().any(|target| target.kind == TargetKind::Bin);
        let marks = |name: &str| self.catalog.platforms.platform_of_package(name).is_some_and(|platform| !platform.is_shared(name));
        let is_marked = || self.dependencies(krate.package).iter().any(|(_, dependency)| dependency.registered().is_some_and(marks));
        package.targets[krate.target].is_loaded && !has_program() && !is_needed() && is_marked()
    }

    /// The platform for which a package's own dependencies mark it, or those of the local packages it needs.
    fn marked_for(&self, id: PackageId) -> Option<&'c Platform> {
        self.dependencies(id).into_iter().find_map(|(_, dependency)| self.platform_by(dependency))
    }

    /// The dependency that marks a package for a platform, and the package that declares it.
    pub(super) fn mark(&self, id: PackageId, platform: &Platform) -> Option<(PackageId, &Dependency)> {
        self.dependencies(id).into_iter().find(|(_, dependency)| self.platform_by(dependency).is_some_and(|it| it.id == platform.id))
    }

    /// The platform for which a dependency marks who needs it.
    fn platform_by(&self, dependency: &Dependency) -> Option<&'c Platform> {
        self.catalog.platforms.platform_of_package(dependency.registered()?)
    }

    /// The versions that each crate means by the foreign crates whose functions do not do the same in all versions.
    pub(super) fn meant(&self, crates: &[Option<CrateId>]) -> Versions {
        let mut found = Versions::default();
        for (krate, id) in self.loaded.crates.iter().zip(crates) {
            let Some(id) = id else { continue };
            for dependency in normal(self.project.package(krate.package)) {
                let name = code_name(Name::new(&dependency.package));
                if self.catalog.varies(name.as_str()) {
                    found.extend(self.version(krate.package, dependency).map(|version| ((*id, name), version)));
                }
            }
        }
        found
    }

    /// The crates of platforms that a program depends on, with their versions.
    fn versions(&self, id: PackageId) -> FxHashMap<Name, Option<Version>> {
        let mut found = FxHashMap::default();
        for (of, dependency) in self.dependencies(id) {
            if self.platform_by(dependency).is_some() {
                found.entry(code_name(Name::new(&dependency.package))).or_insert_with(|| self.version(of, dependency));
            }
        }
        found
    }

    fn version(&self, of: PackageId, dependency: &Dependency) -> Option<Version> {
        let package = self.project.package(of);
        if let Some(local) = dependency.local {
            return Version::parse(&self.project.package(local).version).ok();
        }
        let own = PackageKey::local(&package.name, &package.version, self.project.lock(of).as_deref());
        self.library.version(own, library::Dependency::new(&dependency.package, &dependency.version))
    }

    /// What a package and the local packages it needs depend on, the nearest first.
    pub(super) fn dependencies(&self, id: PackageId) -> Vec<(PackageId, &Dependency)> {
        let mut waiting = vec![id];
        let mut seen = FxHashSet::default();
        let mut found = Vec::new();
        while let Some(id) = waiting.pop() {
            if seen.insert(id) {
                let own: Vec<&Dependency> = normal(self.project.package(id)).collect();
                waiting.extend(own.iter().filter_map(|it| it.local));
                found.extend(own.into_iter().map(|it| (id, it)));
            }
        }
        found
    }
}

pub(super) fn normal(package: &Package) -> impl Iterator<Item = &Dependency> {
    package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal)
}

/// The `main` of a program, or the function from which a framework makes one.
fn main_of(world: &World, id: CrateId, catalog: &Catalog) -> Option<FnId> {
    let root = &world.modules[world.crates[id.0 as usize].root.0 as usize];
    if let Some(Def::Function(id)) = root.values.get(&Name::new("main")) {
        return Some(*id);
    }
    let mut functions: Vec<FnId> =
        root.values.values().filter_map(|def| if let Def::Function(id) = def { Some(*id) } else { None }).collect();
    functions.sort();
    functions.into_iter().find(|function| {
        let def = &world.functions[function.0 as usize];
        let mut paths = def.attrs.iter().flat_map(|attr| world.written_paths(def.module, attr.path.names()));
        paths.any(|path| catalog.platforms.attribute(&path).iter().any(|marked| marked.kind == AttributeKind::Server))
    })
}
