//! Under which paths code may name what the standard library declares.
//!
//! A declaration stands somewhere in a source tree and is handed on by imports, often several times. Of all its paths the table
//! takes one as that of the item: one outside of the preludes before others, a stable one before others, one that the catalogue speaks of before others, then the shortest. The
//! rest become imports. What has no public path, and is needed all the same, stands where its author put it.

use crate::facts::{Import, ImportBinding, Item, ItemKind};
use crate::name::Name;
use crate::resolve::{Def, ModuleId, Resolver, Space};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;

/// A declaration with what the source says of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Declared<'f> {
    pub(super) item: &'f Item,
    /// The module it stands in.
    pub(super) module: ModuleId,
    /// Its place in the order of the source.
    pub(super) place: usize,
}

/// A path of a declaration: the segments behind the crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PublicPath {
    pub(super) names: Vec<Name>,
    pub(super) stable: bool,
}

/// Everything declared, and its paths.
#[derive(Debug, Default)]
pub(super) struct Paths<'f> {
    pub(super) declared: FxHashMap<Def, Declared<'f>>,
    pub(super) impls: Vec<Declared<'f>>,
    pub(super) of: FxHashMap<Def, Vec<PublicPath>>,
    /// The path that each goes by, for those with a public one.
    pub(super) chosen: FxHashMap<Def, PublicPath>,
    contents: FxHashMap<ModuleId, &'f [Item]>,
}

/// Modules are followed this deep.
const DEEPEST: usize = 8;

impl<'f> Paths<'f> {
    /// Those of the items of a crate's root module. `spoken` are paths that the catalogue speaks of.
    pub(super) fn of(resolver: &mut Resolver<'_>, root: ModuleId, items: &'f [Item], spoken: &FxHashSet<String>) -> Self {
        let mut paths = Self::default();
        paths.declare(resolver, root, items);
        paths.follow(resolver, root);
        let is_spoken = |path: &PublicPath| spoken.contains(&text(&path.names));
        for (def, found) in &mut paths.of {
            let rank = |path: &PublicPath| {
                let in_prelude = path.names.first().is_some_and(|first| *first == "prelude");
                (in_prelude, !path.stable, !is_spoken(path), !is_of_collection(path), path.names.len(), text(&path.names))
            };
            found.sort_by_cached_key(rank);
            found.dedup();
            paths.chosen.extend(found.first().map(|path| (*def, path.clone())));
        }
        paths
    }

    fn declare(&mut self, resolver: &Resolver<'_>, module: ModuleId, items: &'f [Item]) {
        self.contents.insert(module, items);
        for item in items {
            let declared = Declared { item, module, place: self.declared.len() + self.impls.len() };
            let scope = &resolver.world.modules[module.index()];
            let def = match &item.kind {
                ItemKind::Impl(_) => {
                    self.impls.push(declared);
                    None
                }
                ItemKind::Function(_) | ItemKind::Const(_) | ItemKind::Static(_) => scope.values.get(&item.name),
                ItemKind::Adt(_) | ItemKind::Trait(_) | ItemKind::Alias(_) | ItemKind::Module { .. } => scope.types.get(&item.name),
                _ => None,
            };
            let Some(def) = def.copied() else { continue };
            self.declared.entry(def).or_insert(declared);
            if let (Def::Module(child), ItemKind::Module { inline: Some(inside), .. }) = (def, &item.kind) {
                self.declare(resolver, child, inside);
            }
        }
    }

    fn follow(&mut self, resolver: &mut Resolver<'_>, root: ModuleId) {
        let mut queue = VecDeque::from([(root, PublicPath { names: Vec::new(), stable: true })]);
        let mut met = FxHashSet::default();
        while let Some((module, around)) = queue.pop_front() {
            if around.names.len() > DEEPEST || !met.insert((module, around.names.clone())) {
                continue;
            }
            for (name, def, stable) in self.exposed(resolver, module, &mut Vec::new()) {
                let mut path = PublicPath { stable: around.stable && stable && !self.is_unstable(def), ..around.clone() };
                path.names.push(name);
                if let Def::Module(inner) = def {
                    let is_alias = self.of.contains_key(&def);
                    self.of.entry(def).or_default().push(path.clone());
                    if !is_alias {
                        queue.push_back((inner, path));
                    }
                } else {
                    self.of.entry(def).or_default().push(path);
                }
            }
        }
    }

    /// What a module declares or hands on for everybody, and whether it promises to go on doing so.
    fn exposed(&self, resolver: &mut Resolver<'_>, module: ModuleId, around: &mut Vec<ModuleId>) -> Vec<(Name, Def, bool)> {
        let mut found = Vec::new();
        if around.contains(&module) {
            return found;
        }
        around.push(module);
        for item in self.contents.get(&module).copied().unwrap_or_default().iter().filter(|item| item.public && !is_hidden(item)) {
            let scope = &resolver.world.modules[module.index()];
            match &item.kind {
                ItemKind::Use(imports) => {
                    for import in imports {
                        let more = self.handed_on(resolver, module, import, around);
                        found.extend(more.into_iter().map(|(name, def, stable)| (name, def, stable && !is_unstable(item))));
                    }
                }
                ItemKind::Function(_) | ItemKind::Const(_) | ItemKind::Static(_) => {
                    found.extend(scope.values.get(&item.name).map(|def| (item.name, *def, !is_unstable(item))));
                }
                _ => found.extend(scope.types.get(&item.name).map(|def| (item.name, *def, !is_unstable(item)))),
            }
        }
        around.pop();
        found
    }

    fn handed_on(
        &self,
        resolver: &mut Resolver<'_>,
        module: ModuleId,
        import: &Import,
        around: &mut Vec<ModuleId>,
    ) -> Vec<(Name, Def, bool)> {
        let mut resolved = |space| resolver.resolve_whole(module, &import.path, import.leading_colon, space);
        match import.binding {
            ImportBinding::Name(name) => {
                let found = [resolved(Space::Types), resolved(Space::Values)].into_iter().flatten();
                let mut found: Vec<Def> = found.filter(|def| !matches!(def, Def::External(_) | Def::Primitive(_))).collect();
                found.dedup();
                found.into_iter().map(|def| (name, def, true)).collect()
            }
            ImportBinding::Glob => match resolved(Space::Types) {
                Some(Def::Module(target)) => self.exposed(resolver, target, around),
                _ => Vec::new(),
            },
            ImportBinding::Anonymous => Vec::new(),
        }
    }

    /// Whether the source does not promise to keep a declaration.
    pub(super) fn is_unstable(&self, def: Def) -> bool {
        self.declared.get(&def).is_some_and(|declared| is_unstable(declared.item) || is_hidden(declared.item))
    }

    /// Whether the source promises to keep a declaration under a public path.
    pub(super) fn is_stable(&self, def: Def) -> bool {
        self.of.get(&def).is_some_and(|paths| paths.iter().any(|path| path.stable))
    }

    /// The path of a declaration: a public one, or the place where it stands.
    pub(super) fn path(&self, resolver: &Resolver<'_>, def: Def) -> Option<Vec<Name>> {
        if let Some(path) = self.chosen.get(&def) {
            return Some(path.names.clone());
        }
        let declared = self.declared.get(&def)?;
        let module = resolver.world.module_path(declared.module);
        let mut names: Vec<Name> = module.as_str().split("::").skip(1).map(Name::new).collect();
        names.push(declared.item.name);
        Some(names)
    }
}

/// Whether a collection stands in its own module, where its entries and iterators are.
fn is_of_collection(path: &PublicPath) -> bool {
    let [first, module, name] = &*path.names else { return false };
    let is_same = |text: &str| text.replace('_', "").eq_ignore_ascii_case(name.as_str());
    *first == "collections" && is_same(module.as_str())
}

/// `a::b`.
pub(super) fn text(names: &[Name]) -> String {
    names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join("::")
}

/// Whether the item itself is marked as one that may change.
pub(super) fn is_unstable(item: &Item) -> bool {
    has(item, "unstable")
}

/// Whether the documentation does not show the item.
pub(super) fn is_hidden(item: &Item) -> bool {
    has(item, "hidden")
}

fn has(item: &Item, word: &str) -> bool {
    item.attrs.iter().any(|attr| attr.path.last().name == word)
}
