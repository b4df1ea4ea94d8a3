//! Functions that a platform finds in a crate by itself: by an attribute on them, or as methods of a trait that it asks for.

use crate::callgraph::{CalledFn, Mark, MarkKind};
use crate::catalog::{AttributeKind, Called, Catalog, Implemented};
use crate::facts::{Attr, PathExpr};
use crate::name::Name;
use crate::resolve::{CrateId, Def, FnId, ModuleId, Resolver, World};
use rustc_hash::FxHashMap;
use semver::Version;

/// The functions that platforms call in a crate, in the order of their declaration.
pub(super) fn functions<'c>(
    resolver: &mut Resolver<'_>,
    id: CrateId,
    catalog: &'c Catalog,
    versions: &FxHashMap<Name, Option<Version>>,
) -> Vec<CalledFn<'c>> {
    let search = Search { id, catalog, versions };
    let mut found = search.by_attribute(resolver);
    found.extend(search.by_trait(resolver));
    found.sort_by_key(|it| it.function);
    found.dedup_by_key(|it| it.function);
    found
}

/// The functions in some crates that a framework calls once the program serves, for requests or before them: they stand below an attribute
/// that says so, in a block below one, or in an implementation of a trait of the framework.
pub(super) fn hooks(resolver: &Resolver<'_>, crates: &[CrateId], catalog: &Catalog) -> Vec<(FnId, AttributeKind)> {
    let world = &resolver.world;
    let is_own = |module: ModuleId| crates.contains(&world.modules[module.index()].krate);
    let marked = |module: ModuleId, attrs: &[Attr]| {
        let mut paths = attrs.iter().flat_map(|attr| written(world, module, &attr.path));
        paths.any(|path| catalog.platforms.attribute(&path).iter().any(|marked| marked.kind == AttributeKind::Hook))
    };
    let functions = world.functions.iter().enumerate().filter(|(_, def)| is_own(def.module) && marked(def.module, &def.attrs));
    let mut found: Vec<(FnId, AttributeKind)> = functions.map(|(at, _)| (FnId(at as u32), AttributeKind::Hook)).collect();
    for def in world.impls.iter().filter(|def| is_own(def.module)) {
        if marked(def.module, &def.attrs) {
            found.extend(def.functions.values().map(|function| (*function, AttributeKind::Hook)));
        }
        let paths = def.facts.trait_.iter().flat_map(|path| written(world, def.module, path));
        let implemented: Vec<&Implemented> = paths.flat_map(|path| catalog.platforms.implemented(&path)).collect();
        let of_frameworks = implemented.into_iter().filter(|it| it.calls().is_none());
        let methods = of_frameworks.flat_map(|it| it.methods.iter().map(|method| (method, it.kind)));
        found.extend(methods.filter_map(|(method, kind)| Some((*def.functions.get(&Name::new(method))?, kind))));
    }
    found.sort_by_key(|(function, _)| *function);
    found.dedup_by_key(|(function, _)| *function);
    found
}

/// The paths that a name may stand for, and what they end with: what a platform speaks of may be made in a module of the program, or
/// re-exported.
fn written(world: &World, module: ModuleId, path: &PathExpr) -> Vec<String> {
    let mut found = Vec::new();
    for path in world.written_paths(module, path.names()) {
        let mut rest = Some(&*path);
        while let Some(end) = rest {
            found.push(end.to_owned());
            rest = end.split_once("::").map(|(_, end)| end).filter(|end| end.contains("::"));
        }
    }
    found
}

/// The functions of this name in the modules that were made of files, which have the paths of these for names.
fn bundled(world: &World, module: ModuleId, name: Name) -> Vec<FnId> {
    let inner = world.modules[module.index()].types.iter().filter(|(name, _)| name.as_str().ends_with(".rs"));
    let functions = inner.filter_map(|(_, def)| match def {
        Def::Module(inner) => world.modules[inner.index()].values.get(&name),
        _ => None,
    });
    let mut found: Vec<FnId> = functions.filter_map(|def| if let Def::Function(id) = def { Some(*id) } else { None }).collect();
    found.sort();
    found
}

struct Search<'s, 'c> {
    id: CrateId,
    catalog: &'c Catalog,
    versions: &'s FxHashMap<Name, Option<Version>>,
}

impl<'c> Search<'_, 'c> {
    fn by_attribute(&self, resolver: &Resolver<'_>) -> Vec<CalledFn<'c>> {
        let (world, platforms) = (&resolver.world, &self.catalog.platforms);
        let mut found = Vec::new();
        for (at, def) in world.functions.iter().enumerate().filter(|(_, def)| self.is_own(resolver, def.module)) {
            for attr in def.attrs.iter() {
                let paths = written(world, def.module, &attr.path);
                let marks = paths.iter().flat_map(|path| platforms.attribute(path).iter().map(move |marked| (path, marked)));
                let meant = marks.filter(|(_, marked)| marked.is_with(&attr.args)).filter_map(|(path, marked)| {
                    let called = marked.calls().filter(|called| called.is_in(self.version(path)))?;
                    let written = marked.args().map_or_else(|| path.clone(), |args| format!("{path}({args})"));
                    let mark = Mark { kind: MarkKind::Attribute, path: Name::new(&written), span: attr.path.range.in_file(def.file) };
                    Some((marked.kind, called, mark))
                });
                for (kind, called, mark) in meant.take(1) {
                    if kind == AttributeKind::Bundle {
                        let bundled = bundled(world, def.module, def.name);
                        found.extend(bundled.into_iter().map(|it| self.called(it, AttributeKind::Handler, called, mark)));
                    } else {
                        found.push(self.called(FnId(at as u32), kind, called, mark));
                    }
                }
            }
        }
        found
    }

    fn by_trait(&self, resolver: &mut Resolver<'_>) -> Vec<CalledFn<'c>> {
        let mut found = Vec::new();
        for at in 0..resolver.world.impls.len() {
            let def = resolver.world.impls[at].clone();
            let Some(path) = def.facts.trait_.as_ref().filter(|_| self.is_own(resolver, def.module)) else { continue };
            let path_range = path.range;
            for at in &written(&resolver.world, def.module, path) {
                for implemented in self.catalog.platforms.implemented(at) {
                    let Some(calls) = implemented.calls().filter(|calls| calls.is_in(self.version(at))) else { continue };
                    let methods = implemented.methods.iter().filter_map(|method| def.functions.get(&Name::new(method)));
                    found.extend(methods.map(|method| {
                        let file = resolver.world.functions[method.0 as usize].file;
                        let mark = Mark { kind: MarkKind::Trait, path: Name::new(at), span: path_range.in_file(file) };
                        self.called(*method, implemented.kind, calls, mark)
                    }));
                }
            }
        }
        found
    }

    fn called(&self, function: FnId, kind: AttributeKind, called: &Called, mark: Mark) -> CalledFn<'c> {
        CalledFn { function, kind, platform: self.catalog.platforms.caller(called), model: called.model, mark }
    }

    fn is_own(&self, resolver: &Resolver<'_>, module: ModuleId) -> bool {
        resolver.world.modules[module.0 as usize].krate == self.id
    }

    fn version(&self, path: &str) -> Option<&Version> {
        self.versions.get(&Name::new(path.split("::").next().unwrap_or_default()))?.as_ref()
    }
}
