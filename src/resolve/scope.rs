//! Names to definitions: modules, imports, crates, the prelude.
//!
//! Resolution is lazy and remembered. Inside an import cycle an answer is "not found" and is remembered only until something is
//! found or the cycle is left, because it may differ then. Named declarations win over imports, imports over globs, as in the language.

use super::defs::{Crate, CrateId, CrateKind, Def, ExternCrate, Externs, ImportDef, ModuleId, NO_FILE};
use super::world::World;
use super::{Features, Resolver};
use crate::facts::ImportBinding;
use crate::library::{CrateKey, Named, Shelf, Signatures, Text, code_name};
use crate::name::Name;

/// The namespace a name is looked up in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Space {
    /// Types, traits and modules.
    Types,
    /// Functions, globals and constructors.
    Values,
}

/// Imports may lead through this many others.
const IMPORT_DEPTH: u32 = 64;

impl Resolver<'_> {
    /// What a path stands for, as far as it leads through modules and variants: the definition, and how many segments it took.
    /// What follows (associated functions, projections) depends on types.
    pub fn resolve_path(&mut self, module: ModuleId, names: &[Name], leading_colon: bool, space: Space) -> Option<(Def, usize)> {
        let space_at = |at: usize| if at + 1 == names.len() { space } else { Space::Types };
        let (mut def, mut used) = self.path_start(module, names, leading_colon, space_at(0))?;
        while used < names.len() {
            match self.step(def, names[used], space_at(used)) {
                Some(next) => def = next,
                None => break,
            }
            used += 1;
        }
        Some((def, used))
    }

    /// Like [`Resolver::resolve_path`], for a path that must lead to its end.
    pub fn resolve_whole(&mut self, module: ModuleId, names: &[Name], leading_colon: bool, space: Space) -> Option<Def> {
        self.resolve_path(module, names, leading_colon, space).and_then(|(def, used)| (used == names.len()).then_some(def))
    }

    fn path_start(&mut self, module: ModuleId, names: &[Name], leading_colon: bool, space: Space) -> Option<(Def, usize)> {
        let first = *names.first()?;
        let krate = self.world.modules[module.index()].krate;
        if leading_colon {
            return self.extern_crate(krate, first).map(|def| (def, 1));
        }
        let mut current = self.world.enclosing_module(module);
        match first.as_str() {
            "crate" | "$crate" => return Some((Def::Module(self.world.crates[krate.index()].root), 1)),
            "self" => {}
            "super" => current = self.world.parent_module(current)?,
            _ => {
                let numbered = number_of_crate(first).and_then(|number| self.world.numbered(number));
                let numbered = numbered.map(|krate| Def::Module(self.world.crates[krate.index()].root));
                return numbered.or_else(|| self.lookup_lexical(module, first, space)).map(|def| (def, 1));
            }
        }
        let mut used = 1;
        while names.get(used).is_some_and(|name| *name == "super") {
            current = self.world.parent_module(current)?;
            used += 1;
        }
        Some((Def::Module(current), used))
    }

    fn step(&mut self, def: Def, name: Name, space: Space) -> Option<Def> {
        match def {
            Def::Module(module) => {
                let cycles = self.cycles;
                let found = self.lookup_in_module(module, name, space);
                // What was not found because the search came back to itself may still be found on another way.
                found.or_else(|| if cycles == self.cycles { self.external_in(module, name, space) } else { None })
            }
            Def::Adt(adt) => {
                let place = self.world.adts[adt.index()].facts.variants.iter().position(|variant| variant.name == name)?;
                Some(Def::Variant(adt, place as u32))
            }
            Def::External(path) => Some(Def::External(join(path, name))),
            Def::Alias(alias) => {
                let target = self.alias_adt(alias)?;
                self.step(Def::Adt(target), name, space)
            }
            Def::Function(_) | Def::Variant(..) | Def::Trait(_) | Def::Global(_) | Def::Primitive(_) => None,
        }
    }

    /// Signatures of a foreign crate may be incomplete: a path into it that they lack is still that path.
    fn external_in(&mut self, module: ModuleId, name: Name, space: Space) -> Option<Def> {
        let krate = &self.world.crates[self.world.modules[module.index()].krate.index()];
        if krate.kind != CrateKind::Library {
            return None;
        }
        let path = self.world.module_path(module);
        let filled = krate.filled_by.and_then(|filling| self.in_counterpart(filling, path, name, space));
        filled.or_else(|| Some(Def::External(join(path, name))))
    }

    /// What another crate declares at the same path: hand-written declarations and the source they fill in are one crate.
    fn in_counterpart(&mut self, krate: CrateId, path: Name, name: Name, space: Space) -> Option<Def> {
        let mut module = self.world.crates[krate.index()].root;
        for segment in path.as_str().split("::").skip(1) {
            match self.lookup_in_module(module, Name::new(segment), Space::Types)? {
                Def::Module(next) => module = next,
                _ => return None,
            }
        }
        self.lookup_in_module(module, name, space).filter(|def| !matches!(def, Def::External(_)))
    }

    fn lookup_lexical(&mut self, module: ModuleId, name: Name, space: Space) -> Option<Def> {
        let krate = self.world.modules[module.index()].krate;
        let mut scope = module;
        loop {
            match self.lookup_in_module(scope, name, space) {
                // `use anyhow::anyhow` imports a macro: in a path, the name is still that of the crate.
                Some(Def::External(path)) if space == Space::Types && path == join(name, name) => {
                    return self.declared_extern(krate, name).or(Some(Def::External(path)));
                }
                Some(def) => return Some(def),
                None => {}
            }
            match (self.world.modules[scope.index()].is_block, self.world.modules[scope.index()].parent) {
                (true, Some(parent)) => scope = parent,
                _ => break,
            }
        }
        let declared = if space == Space::Types { self.declared_extern(krate, name) } else { None };
        declared
            .or_else(|| self.prelude(name, space))
            .or_else(|| (space == Space::Types).then(|| primitive(name)).flatten())
            .or_else(|| if space == Space::Types { self.open_extern(krate, name) } else { None })
    }

    /// What a module itself declares, imports or takes in by a glob.
    pub(super) fn lookup_in_module(&mut self, module: ModuleId, name: Name, space: Space) -> Option<Def> {
        let key = (module, name, space);
        if let Some(known) = self.names.get(&key) {
            return *known;
        }
        if self.import_depth > IMPORT_DEPTH || self.undecided.contains(&key) || !self.in_progress.insert(key) {
            self.cycles += 1;
            return None;
        }
        self.import_depth += 1;
        let cycles = self.cycles;
        let found = self.find_in_module(module, name, space);
        self.import_depth -= 1;
        self.in_progress.remove(&key);
        match found {
            None if cycles != self.cycles && !self.in_progress.is_empty() => drop(self.undecided.insert(key)),
            // What is found may decide what was not.
            _ => {
                self.names.insert(key, found);
                if found.is_some() || self.in_progress.is_empty() {
                    self.undecided.clear();
                }
            }
        }
        found
    }

    fn find_in_module(&mut self, module: ModuleId, name: Name, space: Space) -> Option<Def> {
        self.world.open(module);
        let krate = &self.world.crates[self.world.modules[module.index()].krate.index()];
        if let (Some(source), false) = (krate.fills, self.world.modules[module.index()].is_block)
            && let Some(def) = self.in_counterpart(source, self.world.module_path(module), name, space)
            && !matches!(def, Def::Module(_))
        {
            return Some(def);
        }
        let scope = &self.world.modules[module.index()];
        let declared = match space {
            Space::Types => scope.types.get(&name),
            Space::Values => scope.values.get(&name),
        };
        if let Some(def) = declared {
            return Some(*def);
        }
        let named: Vec<ImportDef> = scope.imports.iter().filter(|import| import.binding == ImportBinding::Name(name)).cloned().collect();
        // A macro that derives a trait goes by the trait's name: what only a path is known of gives way to what is declared.
        let mut by_path = None;
        for import in named {
            match self.resolve_import(module, &import, space) {
                Some(def @ Def::External(_)) => by_path = by_path.or(Some(def)),
                Some(def) => return Some(def),
                None => {}
            }
        }
        let globs: Vec<ImportDef> =
            self.world.modules[module.index()].unnamed.iter().filter(|import| import.binding == ImportBinding::Glob).cloned().collect();
        for glob in globs {
            match self.lookup_in_glob(module, &glob, name, space) {
                Some(def @ Def::External(_)) => by_path = by_path.or(Some(def)),
                Some(def) => return Some(def),
                None => {}
            }
        }
        by_path
    }

    fn lookup_in_glob(&mut self, module: ModuleId, glob: &ImportDef, name: Name, space: Space) -> Option<Def> {
        match self.resolve_import(module, glob, Space::Types)? {
            Def::Module(target) if target != module => self.lookup_in_module(target, name, space),
            Def::Adt(adt) => self.step(Def::Adt(adt), name, space),
            _ => None,
        }
    }

    /// What an import leads to. Its path is relative to the module, or to the crate root in the 2015 edition.
    pub(super) fn resolve_import(&mut self, module: ModuleId, import: &ImportDef, space: Space) -> Option<Def> {
        let krate = self.world.modules[module.index()].krate;
        if self.world.crates[krate.index()].edition_2015 && !import.leading_colon {
            let root = self.world.crates[krate.index()].root;
            if let Some(def) = self.resolve_whole(root, &import.path, false, space) {
                return Some(def);
            }
        }
        let found = self.resolve_whole(module, &import.path, import.leading_colon, space);
        // `use x::{self}` and `use serde;` name a crate or module also where a value is asked for: not a value.
        found.filter(|def| space == Space::Types || !matches!(def, Def::Module(_)))
    }

    fn declared_extern(&mut self, krate: CrateId, name: Name) -> Option<Def> {
        if let "std" | "core" | "alloc" = name.as_str() {
            return self.std_root().map(Def::Module);
        }
        let meant = *self.world.crates[krate.index()].externs.names.get(&name)?;
        let known = match meant {
            ExternCrate::Foreign(wanted) => {
                let key = self.library.dependency(self.world.crates[krate.index()].package, wanted);
                self.library(key).map_or(ExternCrate::Unknown(key.name), ExternCrate::Known)
            }
            known => known,
        };
        if known != meant {
            self.world.crates[krate.index()].externs.names.insert(name, known);
        }
        Some(match known {
            ExternCrate::Known(id) => Def::Module(self.world.crates[id.index()].root),
            ExternCrate::Unknown(name) => Def::External(name),
            ExternCrate::Foreign(wanted) => Def::External(code_name(wanted.package)),
        })
    }

    /// A name that no manifest mentions: it may be that of a library which is called otherwise than its package.
    fn open_extern(&mut self, krate: CrateId, name: Name) -> Option<Def> {
        let Crate { externs, package, .. } = &mut self.world.crates[krate.index()];
        if externs.open {
            let key = self.library.named(*package, name);
            return Some(self.library(key).map_or(Def::External(name), |id| Def::Module(self.world.crates[id.index()].root)));
        }
        if externs.unnamed.is_empty() || !name.as_str().starts_with(|first: char| first.is_ascii_lowercase() || first == '_') {
            return None;
        }
        for Named { name, dependency } in self.library.named_otherwise(*package, &std::mem::take(&mut externs.unnamed)) {
            externs.names.entry(name).or_insert(ExternCrate::Foreign(dependency));
        }
        self.declared_extern(krate, name)
    }

    fn extern_crate(&mut self, krate: CrateId, name: Name) -> Option<Def> {
        if name == "self" || name == "crate" {
            return Some(Def::Module(self.world.crates[krate.index()].root));
        }
        self.declared_extern(krate, name).or_else(|| self.open_extern(krate, name))
    }

    /// The signatures of a foreign crate, read when it is first met.
    pub(super) fn library(&mut self, key: CrateKey) -> Option<CrateId> {
        if let Some(known) = self.world.libraries.get(&key) {
            return *known;
        }
        let id = self.library.read(key).map(|signatures| {
            let Signatures { name, shelf, texts, edition_2015, externs } = signatures;
            let is_read = externs.is_some();
            let id = self.add_library(name, shelf, edition_2015);
            let root = self.world.crates[id.index()].root;
            for text in texts {
                match text {
                    Text::Module(name, text) => drop(self.world.add_text(root, name, text)),
                    Text::Block(ty, text) => self.world.add_blocks(root, ty, text),
                }
            }
            let krate = &mut self.world.crates[id.index()];
            krate.package = key.package;
            krate.externs.open = externs.is_none();
            krate.externs.name(externs.unwrap_or_default());
            self.unpublished.push(id);
            if let Some(filling) = is_read.then(|| self.library.filling(key)).flatten() {
                let filling = self.add_library(name, filling, false);
                self.world.crates[filling.index()].package = key.package;
                self.world.crates[filling.index()].externs.open = true;
                self.world.crates[filling.index()].fills = Some(id);
                self.world.crates[id.index()].filled_by = Some(filling);
            }
            id
        });
        self.world.libraries.insert(key, id);
        id
    }

    fn add_library(&mut self, name: Name, shelf: Shelf, edition_2015: bool) -> CrateId {
        let id = self.world.add_crate(name, CrateKind::Library, NO_FILE, edition_2015, Features::Open);
        let shelf = self.world.add_shelf(self.world.crates[id.index()].root, shelf);
        if self.library.at_once {
            self.world.declare_all(shelf);
        }
        id
    }

    /// The root module of the standard library.
    pub(super) fn std_root(&mut self) -> Option<ModuleId> {
        let id = self.library(CrateKey { name: Name::new("std"), package: None })?;
        Some(self.world.crates[id.index()].root)
    }

    fn prelude(&mut self, name: Name, space: Space) -> Option<Def> {
        if !self.prelude_sought {
            // The search itself may ask for the prelude, where the standard library has none.
            self.prelude_sought = true;
            let root = self.std_root()?;
            // The newest edition knows what all others know; what it adds hides no name that code of older ones could mean.
            let found = self.resolve_whole(root, &[Name::new("prelude"), Name::new("rust_2024")], false, Space::Types)?;
            let Def::Module(module) = found else { return None };
            self.prelude_module = Some(module);
        }
        let module = self.prelude_module?;
        self.lookup_in_module(module, name, space)
    }
}

impl Externs {
    /// Adds dependencies under the names of a manifest.
    pub fn name(&mut self, dependencies: Vec<Named>) {
        for Named { name, dependency } in dependencies {
            self.names.entry(name).or_insert(ExternCrate::Foreign(dependency));
            if name == code_name(dependency.package) {
                self.unnamed.push(dependency);
            }
        }
    }
}

impl World {
    /// A scope and those around it, up to the module it belongs to.
    pub fn scopes(&self, scope: ModuleId) -> impl Iterator<Item = ModuleId> {
        std::iter::successors(Some(scope), |scope| {
            let scope = &self.modules[scope.index()];
            scope.parent.filter(|_| scope.is_block)
        })
    }

    /// The module a scope belongs to: itself, unless it is a block.
    pub fn enclosing_module(&self, scope: ModuleId) -> ModuleId {
        self.scopes(scope).last().unwrap_or(scope)
    }

    /// The crate with this place in the order of loaded crates.
    fn numbered(&self, loaded: usize) -> Option<CrateId> {
        let at = self.crates.iter().position(|krate| krate.kind == CrateKind::Workspace { loaded })?;
        Some(CrateId(at as u32))
    }

    pub(super) fn parent_module(&self, module: ModuleId) -> Option<ModuleId> {
        self.modules[module.index()].parent.map(|parent| self.enclosing_module(parent))
    }

    /// The path of a module, starting with its crate.
    pub fn module_path(&self, module: ModuleId) -> Name {
        self.modules[module.index()].path
    }
}

/// Begins names of crates that nobody writes.
const NUMBERED: &str = "__crate_";

/// How an expansion names a crate of the workspace that has no name where the macro is called: by its place in the order of loaded crates.
pub fn numbered_crate(loaded: usize) -> Name {
    Name::new(&format!("{NUMBERED}{loaded}"))
}

/// The crate that such a name means.
pub fn number_of_crate(name: Name) -> Option<usize> {
    name.as_str().strip_prefix(NUMBERED)?.parse().ok()
}

/// `path::name`.
pub(super) fn join(path: Name, name: Name) -> Name {
    Name::new(&[path.as_str(), "::", name.as_str()].concat())
}

/// A module may be called like a built-in type (`std::str`, `std::f64`): where a path names it to mean a type, that type is meant.
pub(super) fn or_primitive(def: Def, names: &[Name]) -> Def {
    match (def, names) {
        (Def::Module(_), [only]) => primitive(*only).unwrap_or(def),
        _ => def,
    }
}

/// A built-in type.
fn primitive(name: Name) -> Option<Def> {
    let names =
        ["bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64"];
    names.contains(&name.as_str()).then_some(Def::Primitive(name))
}
