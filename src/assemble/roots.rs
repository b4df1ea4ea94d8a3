//! Where programs begin: the `main` of each binary, and what a platform finds in a program or library by itself.
//!
//! A platform's packages mark a program for it, and evidence says that it runs a server. In which versions a program has the crates of
//! platforms decides what calls of them mean.

use super::{NotChecked, called, evidence};
use crate::callgraph::{CalledFn, Root};
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
}

impl<'c> Roots<'_, 'c> {
    /// Everything that begins somewhere.
    pub(super) fn find(&self, resolver: &mut Resolver<'_>, crates: &[Option<CrateId>]) -> Beginnings<'c> {
        let mut found = Beginnings::default();
        for (krate, id) in self.loaded.crates.iter().zip(crates) {
            let Some(id) = id else { continue };
            match self.root(resolver, krate, *id) {
                Some(root) => {
                    found.roots.push(root);
                    found.homes.push(Home { package: krate.package, kind: self.project.package(krate.package).targets[krate.target].kind });
                }
                None => found.unread.extend(self.unread(krate)),
            }
        }
        found
    }

    /// The program in a crate; a library is one if a platform finds something in it.
    fn root(&self, resolver: &mut Resolver<'_>, krate: &CrateFiles, id: CrateId) -> Option<Root<'c>> {
        let package = self.project.package(krate.package);
        let target = &package.targets[krate.target];
        let (file, is_program) = (krate.root?, target.kind == TargetKind::Bin);
        let versions = self.versions(krate.package);
        let marked_for = self.marked_for(krate.package);
        let may_be_called = marked_for.is_some() || package.lone;
        let called = if may_be_called { called::functions(resolver, id, self.catalog, &versions) } else { Vec::new() };
        let main = if is_program { main_of(&resolver.world, id, self.catalog) } else { None };
        let gives_server = |it: &&CalledFn<'_>| it.kind == AttributeKind::Server;
        let served = called.iter().find(gives_server).map(|it| it.platform);
        let called: Vec<CalledFn<'c>> = called.into_iter().filter(|it| !gives_server(&it)).collect();
        let main = main.filter(|main| called.iter().all(|it| it.function != *main));
        if main.is_none() && called.is_empty() {
            return None;
        }
        let serves_for = match served {
            Some(platform) => vec![platform],
            None if marked_for.is_some() => Vec::new(),
            None => evidence::serves_for(package, &self.project.root, self.catalog),
        };
        let (package, target, aborts) = (package.name.clone(), target.name.clone(), package.aborts);
        Some(Root { package, target, file, main, called, marked_for, serves_for, versions, aborts })
    }

    fn unread(&self, krate: &CrateFiles) -> Option<NotChecked> {
        let package = self.project.package(krate.package);
        let target = &package.targets[krate.target];
        let platform = self.marked_for(krate.package).filter(|_| target.kind == TargetKind::Bin)?;
        let reason = format!("it depends on {}, but has no `main` that can be read: a macro may make it", platform.name);
        let path = self.loaded.sources.path(krate.root?).to_owned();
        Some(NotChecked { package: package.name.clone(), target: target.name.clone(), path, reason, looked_for: Vec::new() })
    }

    /// The platform for which a package's own dependencies mark it, or those of the local packages it needs.
    fn marked_for(&self, id: PackageId) -> Option<&'c Platform> {
        let platform = |(_, dependency): (PackageId, &Dependency)| self.catalog.platforms.platform_of_package(&dependency.package);
        self.dependencies(id).into_iter().find_map(platform)
    }

    /// The dependency that marks a package for a platform, and the package that declares it.
    pub(super) fn mark(&self, id: PackageId, platform: &Platform) -> Option<(PackageId, &Dependency)> {
        let marks = |dependency: &Dependency| self.catalog.platforms.platform_of_package(&dependency.package);
        self.dependencies(id).into_iter().find(|(_, dependency)| marks(dependency).is_some_and(|it| it.id == platform.id))
    }

    /// The crates of platforms that a program depends on, with their versions.
    fn versions(&self, id: PackageId) -> FxHashMap<Name, Option<Version>> {
        let mut found = FxHashMap::default();
        for (of, dependency) in self.dependencies(id) {
            if self.catalog.platforms.platform_of_package(&dependency.package).is_some() {
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
    fn dependencies(&self, id: PackageId) -> Vec<(PackageId, &Dependency)> {
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

fn normal(package: &Package) -> impl Iterator<Item = &Dependency> {
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
