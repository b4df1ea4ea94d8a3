//! Where a name is found among the impl blocks of a type: the same few names are asked for again and again.
//!
//! What is remembered here depends on the impl blocks of the type that have been looked at, and is forgotten when there are more.

use super::Resolver;
use super::defs::{AdtId, FnId, ImplId, TraitId};
use super::index::Head;
use super::ty::{TraitRef, Ty};
use crate::name::Name;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// Functions of one name.
#[derive(Clone, Debug, Default)]
pub(super) struct Candidates {
    /// In inherent blocks.
    pub(super) inherent: Vec<(ImplId, FnId)>,
    /// In blocks of traits: the block's own function, or the one that the trait provides.
    pub(super) of_traits: Vec<(TraitId, ImplId, FnId)>,
}

/// What has been asked for, with the number of blocks that there were.
#[derive(Debug, Default)]
pub(super) struct Remembered {
    by_head: FxHashMap<(Head, Name), (usize, Arc<Candidates>)>,
    blanket: FxHashMap<Name, (usize, Arc<Candidates>)>,
    /// Functions of traits and their supertraits, with the trait that declares each: that depends on no block.
    pub(super) of_traits: FxHashMap<(TraitId, Name), Option<(TraitId, FnId)>>,
    /// What types have by `#[derive]`, likewise.
    derived: FxHashMap<AdtId, Arc<[TraitId]>>,
}

/// Names in `#[derive]` that are traits of the standard library wherever they stand.
const DERIVED: [(&str, &str); 8] = [
    ("Clone", "std::clone::Clone"),
    ("Copy", "std::marker::Copy"),
    ("Default", "std::default::Default"),
    ("PartialEq", "std::cmp::PartialEq"),
    ("PartialOrd", "std::cmp::PartialOrd"),
    ("Ord", "std::cmp::Ord"),
    ("Hash", "std::hash::Hash"),
    ("Debug", "std::fmt::Debug"),
];

impl Resolver<'_> {
    /// The functions `name` in blocks whose type has this head.
    pub(super) fn candidates(&mut self, head: Head, name: Name) -> Arc<Candidates> {
        let ids = self.impls_with(head);
        if let Some((_, known)) = self.remembered.by_head.get(&(head, name)).filter(|(count, _)| *count == ids.len()) {
            return known.clone();
        }
        let found = Arc::new(self.named(&ids, name));
        self.remembered.by_head.insert((head, name), (ids.len(), found.clone()));
        found
    }

    /// The functions `name` in blocks that are about type parameters.
    pub(super) fn blanket_candidates(&mut self, name: Name) -> Arc<Candidates> {
        let blanket = self.blanket_impls();
        if let Some((_, known)) = self.remembered.blanket.get(&name).filter(|(count, _)| *count == blanket.len()) {
            return known.clone();
        }
        let ids: Vec<ImplId> = blanket.iter().map(|(_, id)| *id).collect();
        let found = Arc::new(self.named(&ids, name));
        self.remembered.blanket.insert(name, (ids.len(), found.clone()));
        found
    }

    fn named(&mut self, ids: &[ImplId], name: Name) -> Candidates {
        let mut found = Candidates::default();
        for id in ids {
            let block = &self.world.impls[id.index()];
            let own = block.functions.get(&name).copied();
            match (self.known_trait(*id), own) {
                (None, Some(function)) if block.facts.trait_.is_none() => found.inherent.push((*id, function)),
                (Some(TraitRef::Known(trait_)), Some(function)) => found.of_traits.push((trait_, *id, function)),
                (Some(TraitRef::Known(trait_)), None) => {
                    if let Some(function) = self.world.traits[trait_.index()].functions.get(&name) {
                        found.of_traits.push((trait_, *id, *function));
                    }
                }
                // A block of a trait that is not known is at least as good as an inherent one.
                (_, Some(function)) => found.inherent.push((*id, function)),
                (_, None) => {}
            }
        }
        found
    }

    /// The traits that a type has by `#[derive]`. Signatures of foreign types may leave their derives out.
    pub(super) fn derived_traits(&mut self, ty: &Ty) -> Arc<[TraitId]> {
        match ty {
            Ty::Tuple(_) | Ty::Array(_) | Ty::Primitive(_) => DERIVED.iter().filter_map(|(_, path)| self.lang_trait(path)).collect(),
            Ty::Adt(id, _) => {
                if let Some(known) = self.remembered.derived.get(id) {
                    return known.clone();
                }
                let found: Arc<[TraitId]> = self.derived_by(*id).into();
                // In the midst of a search for names, one that is not found may be found later.
                if self.in_progress.is_empty() {
                    self.remembered.derived.insert(*id, found.clone());
                }
                found
            }
            _ => Arc::default(),
        }
    }

    fn derived_by(&mut self, id: AdtId) -> Vec<TraitId> {
        let def = self.world.adts[id.index()].clone();
        let mut found = Vec::new();
        for path in &def.facts.derives {
            let names: Vec<Name> = path.as_str().split("::").map(Name::new).collect();
            match DERIVED.iter().find(|(known, _)| names.last().is_some_and(|last| last == known)) {
                Some((_, path)) => found.extend(self.lang_trait(path)),
                // A macro that derives a trait goes by the trait's name.
                None => {
                    if let Some(TraitRef::Known(id)) = self.resolve_trait(&names, def.module) {
                        found.push(id);
                    }
                }
            }
        }
        if self.world.is_library(def.module) {
            found.extend(DERIVED.iter().filter_map(|(_, path)| self.lang_trait(path)));
        }
        found
    }
}
