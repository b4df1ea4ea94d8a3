//! Foreign crates whose declarations are given out piece by piece, as part of the world.
//!
//! A module of a shelf exists from the moment its parent is opened, and is opened itself when a name is first looked up in it: only
//! then its items are declared. Impl blocks are declared one by one, when blocks for a type or of a trait of that name are asked
//! for. When that happens never changes an answer: names are looked up in open modules only, and blocks are always asked for by name.

use super::defs::{CrateId, Def, ImplId, ModuleId, NO_FILE};
use super::world::{NoFiles, World};
use crate::extract;
use crate::facts::ItemKind;
use crate::library::Shelf;
use crate::name::Name;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// The shelves of a world.
#[derive(Debug, Default)]
pub(super) struct Shelves {
    all: Vec<ShelfState>,
    /// What names stand for, in any crate.
    aliases: FxHashMap<Name, Vec<Name>>,
    /// Names under which crates file blocks for what they do not declare.
    foreign: FxHashSet<Name>,
    /// The names under which blocks for a type or trait of this name may be filed, besides its own.
    spellings: FxHashMap<Name, Vec<Name>>,
    /// Modules for texts of blocks that nobody has asked for, by the name of the type.
    blocks: FxHashMap<Name, Vec<ModuleId>>,
}

#[derive(Debug)]
struct ShelfState {
    krate: CrateId,
    shelf: Shelf,
    /// The modules met so far; `Some(None)` for one that does not exist under our configuration.
    modules: Vec<Option<Option<ModuleId>>>,
    /// Blocks declared so far.
    impls: FxHashMap<usize, Option<ImplId>>,
}

/// Where the items of a module wait that nobody has asked for yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deferred {
    /// On a shelf.
    Shelf {
        /// Which of them.
        shelf: u32,
        /// The module's number on it.
        module: u32,
    },
    /// In a text.
    Text(&'static str),
}

/// Aliases of aliases are followed this far.
const ALIASES: usize = 16;

impl World {
    /// Fills a module from a shelf, when it is opened.
    pub fn add_shelf(&mut self, root: ModuleId, shelf: Shelf) -> usize {
        let number = self.shelves.all.len();
        let krate = self.modules[root.index()].krate;
        let mut modules = vec![None; shelf.counts().0];
        modules[0] = Some(Some(root));
        self.modules[root.index()].deferred = Some(Deferred::Shelf { shelf: number as u32, module: 0 });
        self.shelves.learn(&shelf);
        self.shelves.all.push(ShelfState { krate, shelf, modules, impls: FxHashMap::default() });
        number
    }

    /// Adds a module whose items wait in a text, its own before the modules in it, which wait in turn. Blocks in the text are found
    /// once the module is open, so they are to stand in the module of the type they are for.
    pub fn add_text(&mut self, parent: ModuleId, name: Name, text: &'static str) -> ModuleId {
        let krate = self.modules[parent.index()].krate;
        let module = self.add_module(krate, Some(parent), name, NO_FILE, false);
        self.modules[module.index()].deferred = Some(Deferred::Text(text));
        self.declare_type(parent, name, Def::Module(module));
        module
    }

    /// Adds a text of blocks for a type of this name, which are declared when such blocks are asked for.
    pub fn add_blocks(&mut self, parent: ModuleId, ty: Name, text: &'static str) {
        let krate = self.modules[parent.index()].krate;
        let module = self.add_module(krate, Some(parent), ty, NO_FILE, false);
        self.modules[module.index()].deferred = Some(Deferred::Text(text));
        self.shelves.blocks.entry(ty).or_default().push(module);
    }

    /// Reads the texts of blocks for a type of this name.
    pub(super) fn open_blocks(&mut self, ty: Name) {
        for module in self.shelves.blocks.remove(&ty).unwrap_or_default() {
            self.open(module);
        }
    }

    /// How many shelves there are: more of them may have more blocks.
    pub(super) fn shelf_count(&self) -> usize {
        self.shelves.all.len()
    }

    /// Declares the items of a module, unless that has been done.
    pub fn open(&mut self, module: ModuleId) {
        match self.modules[module.index()].deferred.take() {
            None => {}
            Some(Deferred::Shelf { shelf, module: number }) => self.declare_from(shelf as usize, number as usize, module),
            Some(Deferred::Text(text)) => {
                let (own, inner) = parts(text).unwrap_or((text, Vec::new()));
                let shelf = self.add_shelf(module, Shelf::of_facts(extract::items(own)));
                self.modules[module.index()].deferred = None;
                self.declare_from(shelf, 0, module);
                for (name, text) in inner {
                    self.add_text(module, Name::new(name), text);
                }
            }
        }
    }

    fn declare_from(&mut self, shelf: usize, number: usize, module: ModuleId) {
        let (items, children) = self.shelves.all[shelf].shelf.items(number);
        let mut children = children.into_iter();
        for item in &items {
            if let ItemKind::Module { .. } = &item.kind {
                let child = children.next().and_then(|child| self.shelf_module(shelf, child));
                if let Some(child) = child {
                    self.declare_type(module, item.name, Def::Module(child));
                }
            } else {
                self.add_items(module, std::slice::from_ref(item), &NoFiles);
            }
        }
    }

    /// The module with this number; `None` when it does not exist under our configuration.
    fn shelf_module(&mut self, shelf: usize, number: usize) -> Option<ModuleId> {
        // Modules around come first in the order of numbers, so the way up ends.
        let mut way = vec![number];
        while let Some(at) = way.last().copied().filter(|at| self.shelves.all[shelf].modules[*at].is_none()) {
            way.push(self.shelves.all[shelf].shelf.module(at).1);
        }
        let mut around = self.shelves.all[shelf].modules[way.pop()?].flatten();
        while let Some(at) = way.pop() {
            let state = &self.shelves.all[shelf];
            let (name, _, cfg) = state.shelf.module(at);
            let exists = self.crates[state.krate.index()].features.admit(cfg);
            let krate = state.krate;
            around = around.filter(|_| exists).map(|parent| self.add_module(krate, Some(parent), name, NO_FILE, false));
            if let Some(id) = around {
                self.modules[id.index()].deferred = Some(Deferred::Shelf { shelf: shelf as u32, module: at as u32 });
            }
            self.shelves.all[shelf].modules[at] = Some(around);
        }
        around
    }

    /// Declares a block of a shelf; `None` when it does not exist under our configuration.
    pub(super) fn shelf_impl(&mut self, shelf: usize, number: usize) -> Option<ImplId> {
        if let Some(known) = self.shelves.all[shelf].impls.get(&number) {
            return *known;
        }
        let module = self.shelves.all[shelf].shelf.impl_module(number);
        let id = self.shelf_module(shelf, module).and_then(|module| {
            let item = self.shelves.all[shelf].shelf.impl_item(number)?;
            let krate = self.modules[module.index()].krate;
            match &item.kind {
                ItemKind::Impl(block) if self.crates[krate.index()].features.admit(&item.cfg) => {
                    Some(self.add_impl(module, block, &Arc::default(), &NoFiles))
                }
                _ => None,
            }
        });
        self.shelves.all[shelf].impls.insert(number, id);
        id
    }

    /// The blocks of a shelf that are filed for types, or of traits, with this name.
    pub(super) fn shelf_group(&self, shelf: usize, name: Name, of_trait: bool) -> Vec<usize> {
        let shelf = &self.shelves.all[shelf].shelf;
        if of_trait { shelf.impls_of(name).collect() } else { shelf.impls_for(name).collect() }
    }

    /// The names under which blocks for a type or trait of this name may be filed.
    pub(super) fn spellings(&self, name: Name) -> Vec<Name> {
        std::iter::once(name).chain(self.shelves.spellings.get(&name).into_iter().flatten().copied()).collect()
    }

    /// Declares everything on a shelf at once.
    pub(super) fn declare_all(&mut self, shelf: usize) {
        let (modules, impls) = self.shelves.all[shelf].shelf.counts();
        for module in 0..modules {
            if let Some(module) = self.shelf_module(shelf, module) {
                self.open(module);
            }
        }
        for block in 0..impls {
            self.shelf_impl(shelf, block);
        }
    }
}

impl Shelves {
    /// Takes in what a crate says about names: a block may be filed under an alias of its own crate or of another.
    fn learn(&mut self, shelf: &Shelf) {
        let mut changed = false;
        for &(name, meant) in shelf.aliases() {
            self.aliases.entry(name).or_default().push(meant);
            changed |= self.foreign.contains(&name);
        }
        for name in shelf.foreign() {
            changed |= self.foreign.insert(*name) && self.aliases.contains_key(name);
        }
        if changed || !self.spellings.is_empty() {
            self.spell();
        }
    }

    fn spell(&mut self) {
        let mut filed: Vec<Name> = self.foreign.iter().copied().filter(|name| self.aliases.contains_key(name)).collect();
        filed.sort_unstable();
        self.spellings.clear();
        for name in filed {
            let mut met = vec![name];
            let mut at = 0;
            while let Some(current) = met.get(at).copied() {
                at += 1;
                for meant in self.aliases.get(&current).into_iter().flatten() {
                    if met.len() < ALIASES && !met.contains(meant) {
                        met.push(*meant);
                    }
                }
            }
            for meant in &met[1..] {
                self.spellings.entry(*meant).or_default().push(name);
            }
        }
    }
}

/// The items of a text that are not modules, and its modules by name, which stand behind them; `None` when it is not written so.
fn parts(text: &str) -> Option<(&str, Vec<(&str, &str)>)> {
    const MODULE: &str = "pub mod ";
    let first = if text.starts_with(MODULE) { 0 } else { text.find(&format!("\n{MODULE}")).map_or(text.len(), |at| at + 1) };
    let (own, mut rest) = text.split_at(first);
    let mut inner = Vec::new();
    while !rest.trim_ascii().is_empty() {
        let (name, body) = rest.trim_ascii_start().strip_prefix(MODULE)?.split_once(" {")?;
        let mut open = 1_u32;
        let end = body.bytes().position(|byte| {
            open = open + u32::from(byte == b'{') - u32::from(byte == b'}');
            open == 0
        })?;
        inner.push((name, &body[..end]));
        rest = &body[end + 1..];
    }
    Some((own, inner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::resolve::{CrateKind, Features, Resolver, Space};

    #[test]
    fn a_text_is_read_when_a_name_is_looked_up_in_its_module() {
        let mut world = World::default();
        let krate = world.add_crate("std".into(), CrateKind::Library, NO_FILE, false, Features::Open);
        let root = world.crates[krate.index()].root;
        let time = "pub struct Duration;\nimpl Duration { pub fn new() -> Self { Duration } }\npub mod inner { pub fn f() {} }\n";
        let time = world.add_text(root, "time".into(), time);
        let other = world.add_text(root, "other".into(), "pub struct Never;");
        let library = Library::default();
        let mut resolver = Resolver::new(world, &library);
        let mut find = |path: &[&str], space| {
            let names: Vec<Name> = path.iter().map(|name| Name::new(name)).collect();
            let found = resolver.resolve_whole(root, &names, false, space);
            let is_read = [time, other].map(|module| resolver.world.modules[module.index()].deferred.is_none());
            (found, is_read)
        };
        assert_eq!(find(&["self", "time"], Space::Types), (Some(Def::Module(time)), [false, false]));
        assert!(matches!(find(&["self", "time", "inner", "f"], Space::Values), (Some(Def::Function(_)), [true, false])));
        let (Some(duration), _) = find(&["self", "time", "Duration"], Space::Types) else { panic!("the type is declared") };
        assert!(resolver.function_of(duration, "new".into(), root).is_some());
    }

    #[test]
    fn modules_stand_behind_the_items_of_the_standard_library() {
        for (module, text) in crate::catalog::STD {
            let (_, modules) = parts(text).unwrap_or_else(|| panic!("{module}: items behind a module"));
            let mut open = modules;
            while let Some((name, text)) = open.pop() {
                let (own, inner) = parts(text).unwrap_or_else(|| panic!("{module}, {name}: items behind a module"));
                assert!(!own.contains("pub mod "), "{module}, {name}");
                open.extend(inner);
            }
        }
        assert_eq!(parts("struct A {}\npub mod b {\npub mod c {}\n}\n"), Some(("struct A {}\n", vec![("b", "\npub mod c {}\n")])));
        assert_eq!(parts("pub mod b {}\nstruct A;"), None);
        assert_eq!(parts("pub mod b {"), None);
    }
}
