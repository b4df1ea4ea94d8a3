//! What a foreign crate declares, given out piece by piece.
//!
//! A run touches a small part of the crates it reaches, so a crate is an outline and pieces. The outline says which modules there
//! are, and under which names impl blocks are filed: that of the type a block is for, and that of its trait. A piece is the
//! items of one module, or one block, and is made when it is asked for.
//!
//! Blocks are filed by the name as written. A type may be called otherwise elsewhere, so the outline also tells which names of the
//! crate stand for others, and for which types that it does not declare itself it has blocks.

use super::pack::Pack;
use crate::facts::{Cfg, FileFacts, Generics, ImportBinding, Item, ItemKind, PathExpr, TypeExpr};
use crate::name::Name;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What a foreign crate, or a part of it, declares.
#[derive(Debug)]
pub struct Shelf {
    outline: Outline,
    /// Places in `outline.members`, by the name a type has in blocks.
    by_type: FxHashMap<Name, Range<usize>>,
    /// The same by the name of a trait.
    by_trait: FxHashMap<Name, Range<usize>>,
    pieces: Pieces,
}

/// What there is, and under which names.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Outline {
    /// Module 0 is the root; a module comes after the one around it.
    modules: Vec<ModuleEntry>,
    /// The module of each impl block, in the order of the text.
    impls: Vec<u32>,
    /// The name of a group of blocks for a type, and where it ends among the members.
    types: Vec<(Name, u32)>,
    /// The same for traits; their members follow those of types.
    traits: Vec<(Name, u32)>,
    /// Blocks by group.
    members: Vec<u32>,
    /// A name, and the one it stands for.
    aliases: Vec<(Name, Name)>,
    /// Names in blocks that the crate does not declare as types or traits.
    foreign: Vec<Name>,
}

#[derive(Debug, Serialize, Deserialize)]
struct ModuleEntry {
    name: Name,
    cfg: Cfg,
    /// The modules in it, in the order of its items.
    children: Vec<u32>,
    /// The module around it; itself for the root.
    parent: u32,
}

/// Where pieces come from.
#[derive(Debug)]
enum Pieces {
    /// Facts as they were read. A piece is asked for once.
    Facts { modules: Vec<Vec<Item>>, impls: Vec<Option<Item>> },
    /// Facts written down.
    Packed(Pack),
}

/// The group of blocks whose type has no name of its own to be found by: type parameters, projections.
pub const ANY_TYPE: &str = "";

impl Shelf {
    /// The items of a crate's root module, each module where it is declared.
    pub fn of_facts(facts: FileFacts) -> Self {
        let mut builder = Builder::default();
        builder.module(Name::new(""), 0, facts.cfg, facts.items);
        let (outline, modules, impls) = builder.finish();
        Self::new(outline, Pieces::Facts { modules, impls: impls.into_iter().map(Some).collect() })
    }

    /// The same, written down for [`Shelf::of_bytes`]: what of it is never asked for takes little memory.
    pub fn pack(facts: FileFacts) -> Option<Vec<u8>> {
        let mut builder = Builder::default();
        builder.module(Name::new(""), 0, facts.cfg, facts.items);
        let (outline, modules, impls) = builder.finish();
        super::pack::pack(&outline, &modules, &impls)
    }

    /// What [`Shelf::pack`] has written; `None` when it is damaged.
    pub fn of_bytes(bytes: Vec<u8>) -> Option<Self> {
        let (outline, pack) = Pack::open(bytes)?;
        let sound = outline.is_sound() && pack.counts() == (outline.modules.len(), outline.impls.len());
        sound.then(|| Self::new(outline, Pieces::Packed(pack)))
    }

    fn new(outline: Outline, pieces: Pieces) -> Self {
        let by_type = ranges(&outline.types, 0);
        let by_trait = ranges(&outline.traits, outline.types.last().map_or(0, |(_, end)| *end as usize));
        Self { outline, by_type, by_trait, pieces }
    }

    /// How many modules and how many impl blocks there are.
    pub fn counts(&self) -> (usize, usize) {
        (self.outline.modules.len(), self.outline.impls.len())
    }

    /// The name of a module, the module around it, and when it exists.
    pub fn module(&self, module: usize) -> (Name, usize, &Cfg) {
        let entry = &self.outline.modules[module];
        (entry.name, entry.parent as usize, &entry.cfg)
    }

    /// The items of a module, impl blocks left out, and the modules that its `mod` items stand for, in order.
    pub fn items(&mut self, module: usize) -> (Vec<Item>, Vec<usize>) {
        let children = self.outline.modules[module].children.iter().map(|child| *child as usize).collect();
        let items = match &mut self.pieces {
            Pieces::Facts { modules, .. } => std::mem::take(&mut modules[module]),
            Pieces::Packed(pack) => pack.module(module),
        };
        (items, children)
    }

    /// The module of an impl block.
    pub fn impl_module(&self, block: usize) -> usize {
        self.outline.impls[block] as usize
    }

    /// An impl block; `None` when it is damaged, or has been given out.
    pub fn impl_item(&mut self, block: usize) -> Option<Item> {
        match &mut self.pieces {
            Pieces::Facts { impls, .. } => impls[block].take(),
            Pieces::Packed(pack) => pack.block(block),
        }
    }

    /// The blocks for types that are written with this name, in the order of the text.
    pub fn impls_for(&self, ty: Name) -> impl Iterator<Item = usize> {
        self.by_type.get(&ty).map_or(&[][..], |range| &self.outline.members[range.clone()]).iter().map(|block| *block as usize)
    }

    /// The blocks of traits that are written with this name.
    pub fn impls_of(&self, trait_: Name) -> impl Iterator<Item = usize> {
        self.by_trait.get(&trait_).map_or(&[][..], |range| &self.outline.members[range.clone()]).iter().map(|block| *block as usize)
    }

    /// Names of the crate that stand for others.
    pub fn aliases(&self) -> &[(Name, Name)] {
        &self.outline.aliases
    }

    /// Names in its blocks that it does not declare as types or traits.
    pub fn foreign(&self) -> &[Name] {
        &self.outline.foreign
    }
}

fn ranges(groups: &[(Name, u32)], start: usize) -> FxHashMap<Name, Range<usize>> {
    let mut start = start;
    let range = |&(name, end): &(Name, u32)| (name, std::mem::replace(&mut start, end as usize)..end as usize);
    groups.iter().map(range).collect()
}

impl Outline {
    /// Whether every number in it stands for something.
    fn is_sound(&self) -> bool {
        let (modules, blocks, members) = (self.modules.len() as u32, self.impls.len() as u32, self.members.len() as u32);
        let ends = || self.types.iter().chain(&self.traits).map(|(_, end)| *end);
        let families =
            self.modules.iter().zip(0..).all(|(entry, own)| {
                (entry.parent < own || own == 0) && entry.children.iter().all(|child| *child > own && *child < modules)
            });
        modules > 0
            && families
            && self.impls.iter().all(|module| *module < modules)
            && self.members.iter().all(|block| *block < blocks)
            && ends().is_sorted()
            && ends().all(|end| end <= members)
    }
}

/// Sorts items into modules and blocks.
#[derive(Default)]
struct Builder {
    outline: Outline,
    modules: Vec<Vec<Item>>,
    impls: Vec<Item>,
    types: FxHashMap<Name, Vec<u32>>,
    traits: FxHashMap<Name, Vec<u32>>,
    declared: FxHashSet<Name>,
}

impl Builder {
    fn module(&mut self, name: Name, parent: u32, cfg: Cfg, items: Vec<Item>) -> u32 {
        let own = self.modules.len() as u32;
        self.modules.push(Vec::new());
        self.outline.modules.push(ModuleEntry { name, cfg, children: Vec::new(), parent });
        let mut kept = Vec::with_capacity(items.len());
        for mut item in items.into_iter().filter(|item| item.cfg != Cfg::Test) {
            match &mut item.kind {
                ItemKind::Module { inline, .. } => {
                    let Some(items) = inline.take() else { continue };
                    let child = self.module(item.name, own, item.cfg.clone(), items.into_vec());
                    self.outline.modules[own as usize].children.push(child);
                }
                ItemKind::Impl(_) => {
                    self.block(own, item);
                    continue;
                }
                _ => self.note(&item),
            }
            kept.push(item);
        }
        self.modules[own as usize] = kept;
        own
    }

    /// Files a block under the names in its head.
    fn block(&mut self, module: u32, item: Item) {
        let ItemKind::Impl(block) = &item.kind else { return };
        let number = self.impls.len() as u32;
        self.types.entry(group(&block.self_ty, &block.generics)).or_default().push(number);
        if let Some(path) = &block.trait_ {
            self.traits.entry(path.last().name).or_default().push(number);
        }
        self.outline.impls.push(module);
        self.impls.push(item);
    }

    /// Notes what an item says about names.
    fn note(&mut self, item: &Item) {
        match &item.kind {
            ItemKind::Adt(_) | ItemKind::Trait(_) => drop(self.declared.insert(item.name)),
            ItemKind::Alias(alias) => {
                let meant = alias.ty.as_ref().map_or(Name::new(ANY_TYPE), |ty| group(ty, &alias.generics));
                self.outline.aliases.push((item.name, meant));
            }
            ItemKind::Use(imports) => {
                let renamed = imports.iter().filter_map(|import| match import.binding {
                    ImportBinding::Name(name) => Some((name, *import.path.last().filter(|last| **last != name)?)),
                    ImportBinding::Anonymous | ImportBinding::Glob => None,
                });
                self.outline.aliases.extend(renamed);
            }
            ItemKind::Module { .. }
            | ItemKind::ExternCrate { .. }
            | ItemKind::Function(_)
            | ItemKind::Impl(_)
            | ItemKind::Const(_)
            | ItemKind::Static(_)
            | ItemKind::MacroRules { .. }
            | ItemKind::MacroCall { .. } => {}
        }
    }

    fn finish(mut self) -> (Outline, Vec<Vec<Item>>, Vec<Item>) {
        let outline = &mut self.outline;
        for (groups, ends) in [(self.types, &mut outline.types), (self.traits, &mut outline.traits)] {
            let mut groups: Vec<(Name, Vec<u32>)> = groups.into_iter().collect();
            groups.sort_unstable_by_key(|(name, _)| *name);
            for (name, blocks) in groups {
                outline.members.extend(blocks);
                ends.push((name, outline.members.len() as u32));
            }
        }
        let names = outline.types.iter().chain(&outline.traits).map(|(name, _)| *name);
        outline.foreign = names.filter(|name| !self.declared.contains(name)).collect();
        outline.foreign.sort_unstable();
        outline.foreign.dedup();
        outline.aliases.sort_unstable();
        outline.aliases.dedup();
        (self.outline, self.modules, self.impls)
    }
}

/// The name under which a block for this type is filed.
fn group(ty: &TypeExpr, generics: &Generics) -> Name {
    let named = |path: &PathExpr| {
        let first = path.segments.first().map(|segment| segment.name);
        let is_open =
            path.qself.is_some() || first.is_some_and(|first| first == "Self" || generics.params.iter().any(|it| it.name == first));
        if is_open { Name::new(ANY_TYPE) } else { path.last().name }
    };
    match ty {
        TypeExpr::Path(path) => named(path),
        TypeExpr::Ref { .. } => Name::new("&"),
        TypeExpr::Pointer(_) => Name::new("*"),
        TypeExpr::Slice(_) => Name::new("[]"),
        TypeExpr::Array(_) => Name::new("[;]"),
        TypeExpr::Tuple(_) => Name::new("()"),
        TypeExpr::Dyn(bounds) => bounds.first().map_or(Name::new(ANY_TYPE), |bound| bound.last().name),
        TypeExpr::Function { .. } => Name::new("fn"),
        TypeExpr::Never => Name::new("!"),
        TypeExpr::Impl(_) | TypeExpr::Infer => Name::new(ANY_TYPE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract;

    const TEXT: &str = "use std::fmt::Debug as Shown;\ntype Pair = (A, u8);\npub struct A<T = Vec<u8>> { pub b: Option<&'static [T]> }\n\
        pub mod m {\n    impl super::A { pub fn f(self, x: impl Fn(u8) -> u8) -> Result<(), Box<dyn Shown + Send>> { loop {} } }\n    \
        pub mod n { pub const C: [u8; 3] = [0; 3]; #[cfg(all(unix, not(feature = \"x\")))] impl<T> Tr for T where T: Clone {} }\n}\n\
        pub trait Tr { type Out; fn g<'a>(&'a mut self) -> <Self as Tr>::Out { loop {} } }\nimpl Tr for Pair { type Out = fn(u8) -> !; }\n\
        #[cfg(test)] mod tests { struct Gone; }\npub enum E { V(u8), W { x: *const u8 } }\nmacro_rules! m { () => {} }\nm!();\n";

    /// Everything on a shelf, as text, without what is not kept.
    fn everything(shelf: &mut Shelf) -> String {
        let (modules, blocks) = shelf.counts();
        let mut told = String::new();
        for module in 0..modules {
            told += &format!("{:?} ", shelf.module(module));
            told += &format!("{:?}\n", shelf.items(module));
        }
        for block in 0..blocks {
            told += &format!("{} {:?}\n", shelf.impl_module(block), shelf.impl_item(block));
        }
        let mut plain = String::new();
        for (at, part) in told.split("TextRange { start: ").enumerate() {
            plain += if at == 0 { part } else { part.split_once(" }").unwrap().1 };
        }
        plain.split(" start: ").map(|part| part.trim_start_matches(|c: char| c.is_ascii_digit())).collect()
    }

    #[test]
    fn what_is_written_down_is_what_was_read() {
        let mut shelf = Shelf::of_facts(extract::items(TEXT));
        let mut again = Shelf::of_bytes(Shelf::pack(extract::items(TEXT)).unwrap()).unwrap();
        assert_eq!(everything(&mut again), everything(&mut shelf));
        assert_eq!(shelf.counts(), (3, 3));
        let filed = |name: &str| again.impls_for(Name::new(name)).collect::<Vec<_>>();
        assert_eq!((filed("A"), filed(ANY_TYPE), filed("Pair")), (vec![0], vec![1], vec![2]));
        assert_eq!(again.impls_of(Name::new("Tr")).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(again.aliases(), [("Pair", "()"), ("Shown", "Debug")].map(|(name, meant)| (Name::new(name), Name::new(meant))));
        assert_eq!(again.foreign(), ["", "Pair"].map(Name::new));
    }

    #[test]
    fn any_bytes_are_read_without_harm() {
        let whole = Shelf::pack(extract::items(TEXT)).unwrap();
        for at in 0..whole.len() {
            for byte in [0, 1, 0x7f, 0x80, 0xff] {
                let mut bytes = whole.clone();
                bytes[at] = byte;
                Shelf::of_bytes(bytes).iter_mut().for_each(|shelf| drop(everything(shelf)));
            }
            Shelf::of_bytes(whole[..at].to_vec()).iter_mut().for_each(|shelf| drop(everything(shelf)));
        }
    }

    #[test]
    fn nesting_without_end_is_an_error() {
        let (references, tuples) = ([1, 0].repeat(200_000), [5, 1].repeat(200_000));
        assert!(postcard::from_bytes::<TypeExpr>(&references).is_err());
        assert!(postcard::from_bytes::<TypeExpr>(&tuples).is_err());
    }
}
