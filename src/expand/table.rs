//! Names of macros: which definition one means at a place.
//!
//! A name without a path means the last definition above it in the text, across the modules that stand inside each other; the
//! order of the text is kept as a chain of scopes, each knowing the one before. Paths and imports lead to what a crate exports
//! and to what modules import. Every search has fuel.

use super::Defined;
use crate::extract::{Definition, Rules};
use crate::facts::{Import, ImportBinding};
use crate::name::Name;
use crate::resolve::{number_of_crate, numbered_crate};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// This definition.
    One(usize),
    /// One of several.
    Several,
}

/// Steps of one search.
const FUEL: u32 = 2000;

/// The scope in which nothing is defined.
pub(super) const EMPTY: usize = 0;

/// All crates, modules and definitions.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) definitions: Vec<Defined>,
    /// The scopes from 1 on.
    scopes: Vec<Node>,
    modules: Vec<Module>,
    crates: Vec<Crate>,
}

/// A definition that comes into scope.
#[derive(Debug)]
struct Node {
    name: Name,
    meaning: Meaning,
    before: usize,
}

#[derive(Debug)]
struct Module {
    krate: usize,
    parent: Option<usize>,
    children: FxHashMap<Name, usize>,
    imports: Vec<Imported>,
}

/// An import, and what is in scope where it stands.
#[derive(Clone, Debug)]
struct Imported {
    import: Import,
    scope: usize,
}

#[derive(Debug, Default)]
struct Crate {
    root: usize,
    exported: FxHashMap<Name, Meaning>,
    /// The crates it can name.
    externs: FxHashMap<Name, usize>,
    /// `#[macro_use] extern crate`.
    used: Vec<usize>,
}

impl Table {
    /// The definition that a call means.
    pub(super) fn definition(&self, krate: usize, module: usize, scope: usize, path: &[Name], leading_colon: bool) -> Option<Definition> {
        let Some(meaning) = self.find(krate, module, scope, path, leading_colon) else { return joining(path) };
        let Meaning::One(found) = meaning else { return None };
        let found = self.definitions.get(found)?;
        Some(Definition { rules: found.rules.clone(), krate: self.written(krate, found.krate)? })
    }

    fn find(&self, krate: usize, module: usize, scope: usize, path: &[Name], leading_colon: bool) -> Option<Meaning> {
        let search = Search { table: self, fuel: std::cell::Cell::new(FUEL) };
        match path {
            [name] if !leading_colon => self
                .in_text(scope, *name)
                .or_else(|| search.in_module(module, *name))
                .or_else(|| self.crates[krate].used.iter().find_map(|used| self.crates[*used].exported.get(name).copied())),
            [around @ .., name] => search.in_module(search.module(module, around, leading_colon)?, *name),
            [] => None,
        }
    }

    /// How a crate writes the path to another.
    fn written(&self, from: usize, to: usize) -> Option<Arc<str>> {
        if from == to {
            return Some("crate".into());
        }
        let names = self.crates[from].externs.iter().filter(|(_, krate)| **krate == to).map(|(name, _)| *name);
        // A crate that is known by what another hands on has no name here: it is told by its number.
        Some(names.min().map_or_else(|| numbered_crate(to).as_str().into(), |name| format!("::{name}").into()))
    }

    /// The last definition of a name in the text.
    fn in_text(&self, scope: usize, name: Name) -> Option<Meaning> {
        let mut at = scope;
        while let Some(node) = at.checked_sub(1).map(|at| &self.scopes[at]) {
            if node.name == name {
                return Some(node.meaning);
            }
            at = node.before;
        }
        None
    }

    /// Every name under which a macro is called.
    pub(super) fn names(&self) -> FxHashSet<Name> {
        let exported = self.crates.iter().flat_map(|krate| krate.exported.keys().copied());
        let mut names: FxHashSet<Name> = self.scopes.iter().map(|node| node.name).chain(exported).collect();
        let renamed = self.modules.iter().flat_map(|module| &module.imports).filter_map(|it| match it.import.binding {
            ImportBinding::Name(name) if it.import.path.last().is_some_and(|last| names.contains(last)) => Some(name),
            _ => None,
        });
        let renamed: Vec<Name> = renamed.collect();
        names.extend(renamed);
        names.extend(JOINING.map(Name::new));
        names
    }

    /// Adds a crate with an empty root module.
    pub(super) fn add_crate(&mut self) -> usize {
        let krate = self.crates.len();
        let root = self.add_module(krate, None);
        self.crates.push(Crate { root, ..Crate::default() });
        krate
    }

    pub(super) fn root(&self, krate: usize) -> usize {
        self.crates[krate].root
    }

    pub(super) fn set_externs(&mut self, krate: usize, externs: FxHashMap<Name, usize>) {
        self.crates[krate].externs = externs;
    }

    /// `#[macro_use] extern crate name;`
    pub(super) fn use_crate(&mut self, krate: usize, name: Name) {
        if let Some(used) = self.crates[krate].externs.get(&name).copied() {
            self.crates[krate].used.push(used);
        }
    }

    fn add_module(&mut self, krate: usize, parent: Option<usize>) -> usize {
        self.modules.push(Module { krate, parent, children: FxHashMap::default(), imports: Vec::new() });
        self.modules.len() - 1
    }

    /// The module of this name, added if it is new.
    pub(super) fn child(&mut self, module: usize, name: Name) -> usize {
        if let Some(known) = self.modules[module].children.get(&name) {
            return *known;
        }
        let child = self.add_module(self.modules[module].krate, Some(module));
        self.modules[module].children.insert(name, child);
        child
    }

    pub(super) fn import(&mut self, module: usize, imports: &[Import], scope: usize) {
        self.modules[module].imports.extend(imports.iter().map(|import| Imported { import: import.clone(), scope }));
    }

    /// The scope with one more definition. `is_certain`: it exists, and hides any other of its name.
    pub(super) fn define(&mut self, scope: usize, name: Name, definition: usize, is_certain: bool) -> usize {
        let meaning = match self.in_text(scope, name) {
            Some(other) if !is_certain && other != Meaning::One(definition) => Meaning::Several,
            _ => Meaning::One(definition),
        };
        self.scopes.push(Node { name, meaning, before: scope });
        self.scopes.len()
    }

    /// `#[macro_export]`.
    pub(super) fn export(&mut self, krate: usize, name: Name, definition: usize) {
        let meaning = self.crates[krate].exported.entry(name).or_insert(Meaning::One(definition));
        if *meaning != Meaning::One(definition) {
            *meaning = Meaning::Several;
        }
    }
}

/// What the crate `paste` calls its macros, which join words. Macros of the workspace stand in their arguments, and they in those.
const JOINING: [&str; 3] = ["paste", "item", "expr"];

/// The definition of a macro of `paste`, by its own path, or by the name under which it is imported everywhere.
fn joining(path: &[Name]) -> Option<Definition> {
    let is_paste = match path {
        [name] => name.as_str() == JOINING[0],
        [krate, name] => krate.as_str() == JOINING[0] && JOINING.contains(&name.as_str()),
        _ => false,
    };
    is_paste.then(|| Definition { rules: Arc::new(Rules::joining()), krate: "crate".into() })
}

/// A search through modules and imports.
struct Search<'t> {
    table: &'t Table,
    fuel: std::cell::Cell<u32>,
}

impl Search<'_> {
    fn burn(&self) -> Option<()> {
        self.fuel.set(self.fuel.get().checked_sub(1)?);
        Some(())
    }

    /// A macro that a module exports, imports or takes in by a glob.
    fn in_module(&self, module: usize, name: Name) -> Option<Meaning> {
        self.burn()?;
        let it = &self.table.modules[module];
        let krate = &self.table.crates[it.krate];
        if krate.root == module
            && let Some(found) = krate.exported.get(&name)
        {
            return Some(*found);
        }
        let by_name = it.imports.iter().filter(|it| it.import.binding == ImportBinding::Name(name));
        let mut found = None;
        for imported in by_name {
            match (self.imported(module, imported), found) {
                (Some(new), Some(known)) if new != known => return Some(Meaning::Several),
                (Some(new), _) => found = Some(new),
                (None, _) => {}
            }
        }
        let globs = || it.imports.iter().filter(|it| it.import.binding == ImportBinding::Glob);
        found.or_else(|| {
            globs().find_map(|glob| {
                let target = self.module(module, &glob.import.path, glob.import.leading_colon)?;
                (target != module).then(|| self.in_module(target, name))?
            })
        })
    }

    fn imported(&self, module: usize, imported: &Imported) -> Option<Meaning> {
        self.burn()?;
        match &*imported.import.path {
            [only] if !imported.import.leading_colon => self.table.in_text(imported.scope, *only),
            [around @ .., last] => self.in_module(self.module(module, around, imported.import.leading_colon)?, *last),
            [] => None,
        }
    }

    /// The module a path leads to.
    fn module(&self, module: usize, path: &[Name], leading_colon: bool) -> Option<usize> {
        self.burn()?;
        let krate = self.table.modules[module].krate;
        let root = |krate: &usize| self.table.crates[*krate].root;
        let Some((first, rest)) = path.split_first() else { return Some(module) };
        let mut current = match first.as_str() {
            _ if leading_colon => self.table.crates[krate].externs.get(first).map(root)?,
            "crate" => self.table.crates[krate].root,
            "self" => module,
            "super" => self.table.modules[module].parent?,
            _ => self
                .numbered(*first)
                .or_else(|| self.member(module, *first))
                .or_else(|| self.table.crates[krate].externs.get(first).map(root))?,
        };
        for name in rest {
            current = match name.as_str() {
                "super" => self.table.modules[current].parent?,
                _ => self.member(current, *name)?,
            };
        }
        Some(current)
    }

    /// The root of a crate that an expansion tells by its number.
    fn numbered(&self, name: Name) -> Option<usize> {
        self.table.crates.get(number_of_crate(name)?).map(|krate| krate.root)
    }

    /// A module that another one holds or imports.
    fn member(&self, module: usize, name: Name) -> Option<usize> {
        let it = &self.table.modules[module];
        it.children.get(&name).copied().or_else(|| {
            let named = it.imports.iter().find(|it| it.import.binding == ImportBinding::Name(name))?;
            match &*named.import.path {
                // `use krate;` hands on a crate: to look for it here would be to come back to this import.
                [krate] => self.table.crates[it.krate].externs.get(krate).map(|krate| self.table.crates[*krate].root),
                path => self.module(module, path, named.import.leading_colon),
            }
        })
    }
}
