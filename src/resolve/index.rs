//! Which impls a type has: the index by head type and by trait.
//!
//! Foreign crates have thousands of impl blocks of which a run needs dozens, so a block is looked at when blocks for a type of its
//! name are asked for, or of a trait of its name. Blocks for what has no name of its own to be found by are looked at first.

use super::defs::{AdtId, ImplId, TraitId};
use super::lower::Scope;
use super::ty::{TraitRef, Ty};
use super::{FUEL, Resolver};
use crate::library::ANY_TYPE;
use crate::name::Name;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// The outermost constructor of a type: impls are found by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Head {
    /// A declared type.
    Adt(AdtId),
    /// A foreign type known by path.
    External(Name),
    /// A built-in type.
    Primitive(Name),
    /// `[T]`
    Slice,
    /// `[T; N]`
    Array,
    /// `(A, B)`
    Tuple,
    /// `&T`
    Ref,
    /// `dyn Trait`
    Dyn(TraitId),
    /// Functions and closures.
    Callable,
}

/// Impl blocks by head. Our own are looked at at once, foreign ones when their type or trait is first asked for.
#[derive(Debug, Default)]
pub struct ImplIndex {
    /// Blocks looked at so far.
    seen: FxHashSet<ImplId>,
    /// By the name of a type or trait as blocks are filed under it: how many shelves have been searched for it.
    searched: FxHashMap<Group, usize>,
    /// By the name of a type or trait as declared: how many shelves there were when its groups had been searched.
    asked: FxHashMap<Group, usize>,
    by_head: FxHashMap<Head, Vec<ImplId>>,
    /// `impl<T: ..> Trait for T`, with the trait.
    blanket: Arc<[(TraitId, ImplId)]>,
    /// Blocks of a trait.
    by_trait: FxHashMap<TraitId, Vec<ImplId>>,
    /// Traits by impl, resolved once.
    pub(super) traits: FxHashMap<ImplId, TraitRef>,
}

/// A name under which blocks are filed, and whether it is that of a trait.
type Group = (Name, bool);

impl Resolver<'_> {
    /// Impl blocks whose type has the same head, inherent ones first.
    pub(super) fn impls_of(&mut self, ty: &Ty) -> Vec<ImplId> {
        head_of(ty).map(|head| self.impls_with(head)).unwrap_or_default()
    }

    /// Impl blocks whose type has this head, inherent ones first.
    pub(super) fn impls_with(&mut self, head: Head) -> Vec<ImplId> {
        self.look_at_group((Name::new(ANY_TYPE), false));
        self.look_at_group((self.filed_under(head), false));
        self.impls.by_head.get(&head).cloned().unwrap_or_default()
    }

    pub(super) fn blanket_impls(&mut self) -> Arc<[(TraitId, ImplId)]> {
        self.look_at_group((Name::new(ANY_TYPE), false));
        self.impls.blanket.clone()
    }

    /// The trait an impl block implements.
    pub fn impl_trait(&mut self, id: ImplId) -> Option<TraitRef> {
        if let Some(known) = self.impls.traits.get(&id) {
            return Some(*known);
        }
        self.look_at_own();
        self.look_at(id);
        self.impls.traits.get(&id).copied()
    }

    /// The trait of an impl block that has been looked at.
    pub fn known_trait(&self, id: ImplId) -> Option<TraitRef> {
        self.impls.traits.get(&id).copied()
    }

    /// Every impl block of a trait.
    pub fn implementors(&mut self, trait_: TraitId) -> Vec<ImplId> {
        self.look_at_group((self.world.traits[trait_.index()].name, true));
        self.impls.by_trait.get(&trait_).cloned().unwrap_or_default()
    }

    /// The name under which blocks for a type with this head are filed, if it is not filed under another name for it.
    fn filed_under(&self, head: Head) -> Name {
        match head {
            Head::Adt(id) => self.world.adts[id.index()].name,
            Head::External(path) => Name::new(path.as_str().rsplit("::").next().unwrap_or_default()),
            Head::Primitive(name) => name,
            Head::Dyn(id) => self.world.traits[id.index()].name,
            Head::Slice => Name::new("[]"),
            Head::Array => Name::new("[;]"),
            Head::Tuple => Name::new("()"),
            Head::Ref => Name::new("&"),
            Head::Callable => Name::new("fn"),
        }
    }

    /// Looks at our own blocks, and at foreign ones for types, or of traits, of this name. What is looked at may lead to further
    /// crates.
    fn look_at_group(&mut self, group: Group) {
        self.look_at_own();
        self.world.open_blocks(group.0);
        if self.impls.asked.get(&group) == Some(&self.world.shelf_count()) {
            return;
        }
        while self.impls.asked.insert(group, self.world.shelf_count()) != Some(self.world.shelf_count()) {
            for spelling in self.world.spellings(group.0) {
                self.search((spelling, group.1));
            }
        }
    }

    fn look_at_own(&mut self) {
        while !self.world.new_impls.is_empty() {
            for id in std::mem::take(&mut self.world.new_impls) {
                self.look_at(id);
            }
        }
    }

    /// Looks at the blocks of a group, on the shelves where that has not been done.
    fn search(&mut self, group: Group) {
        loop {
            let searched = self.impls.searched.entry(group).or_default();
            let shelf = *searched;
            if shelf >= self.world.shelf_count() {
                break;
            }
            *searched += 1;
            for block in self.world.shelf_group(shelf, group.0, group.1) {
                if let Some(id) = self.world.shelf_impl(shelf, block) {
                    self.look_at(id);
                }
            }
        }
    }

    /// Finds a block's place in the index, unless that has been done.
    fn look_at(&mut self, id: ImplId) {
        if !self.impls.seen.insert(id) {
            return;
        }
        // What is indexed stays: it must not hang on how far the question at hand has come, nor on the blocks before it.
        let (fuel, depth) = (std::mem::replace(&mut self.fuel, FUEL), std::mem::take(&mut self.depth));
        let def = self.world.impls[id.index()].clone();
        let mut scope = Scope::of(def.module);
        scope.params = def.facts.generics.params.iter().map(|param| (param.name, Ty::Param(param.name, Arc::from([])))).collect();
        let self_ty = self.lower(&def.facts.self_ty, &scope);
        let trait_ = def.facts.trait_.as_ref().and_then(|path| {
            let names: Vec<Name> = path.names().collect();
            self.resolve_trait(&names, def.module)
        });
        (self.fuel, self.depth) = (fuel, depth);
        if let (Some(trait_), true) = (trait_, self.world.is_filling(def.module))
            && !self.is_of_filling(&self_ty, trait_)
        {
            // The source says itself what its types implement of its traits.
            return;
        }
        if let Some(trait_) = trait_ {
            self.impls.traits.insert(id, trait_);
        }
        if let Some(TraitRef::Known(known)) = trait_ {
            self.impls.by_trait.entry(known).or_default().push(id);
        }
        match (head_of(&self_ty), trait_) {
            (Some(head), _) => self.index_by_head(head, id, def.facts.trait_.is_none()),
            (None, Some(TraitRef::Known(known))) if matches!(self_ty, Ty::Param(..)) => {
                self.impls.blanket = self.impls.blanket.iter().copied().chain([(known, id)]).collect();
            }
            _ => {}
        }
    }

    /// Whether a type or trait stands in hand-written declarations that fill in a source.
    fn is_of_filling(&self, ty: &Ty, trait_: TraitRef) -> bool {
        let of_type = matches!(ty.peeled(), Ty::Adt(adt, _) if self.world.is_filling(self.world.adts[adt.index()].module));
        of_type || matches!(trait_, TraitRef::Known(id) if self.world.is_filling(self.world.traits[id.index()].module))
    }

    /// Keeps inherent blocks in front.
    fn index_by_head(&mut self, head: Head, id: ImplId, inherent: bool) {
        let ids = self.impls.by_head.entry(head).or_default();
        let at = if inherent { ids.partition_point(|id| self.world.impls[id.index()].facts.trait_.is_none()) } else { ids.len() };
        ids.insert(at, id);
    }
}

/// The head of a type, if its outermost constructor is known.
pub(super) fn head_of(ty: &Ty) -> Option<Head> {
    Some(match ty {
        Ty::Adt(id, _) => Head::Adt(*id),
        Ty::External { path, .. } => Head::External(*path),
        Ty::Primitive(name) => Head::Primitive(*name),
        Ty::Slice(_) => Head::Slice,
        Ty::Array(_) => Head::Array,
        Ty::Tuple(_) => Head::Tuple,
        Ty::Ref(_) => Head::Ref,
        Ty::Dyn(bounds) => match bounds.first()?.trait_ {
            TraitRef::Known(id) => Head::Dyn(id),
            TraitRef::External(_) | TraitRef::Unknown(_) => return None,
        },
        Ty::Function(_) | Ty::FnItem(..) | Ty::Closure(..) => Head::Callable,
        Ty::Unknown | Ty::Var(_) | Ty::Never | Ty::Pointer(_) | Ty::Param(..) | Ty::Opaque(_) | Ty::Future(_) | Ty::Projection(..) => {
            return None;
        }
    })
}
