//! Which function a method call or `Type::name` means.
//!
//! The receiver's type decides: its chain of dereferences is tried step by step, at each step bounds, inherent impls, trait impls,
//! derives, then blanket impls. Without a type there is no answer, however telling the name.

use super::Resolver;
use super::defs::{Def, FnId, GlobalId, ImplId, ModuleId, TraitId};
use super::index::{Head, head_of};
use super::lower::{Pending, Scope};
use super::scope::Space;
use super::ty::{Bound, TraitRef, Ty};
use crate::facts::ImportBinding;
use crate::name::Name;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A function found for a type.
pub(super) struct Found {
    pub(super) function: FnId,
    /// The type it was found on.
    pub(super) self_ty: Ty,
    /// What the parameters of its impl or trait stand for.
    pub(super) scope: Scope,
    pub(super) pending: Pending,
    /// The trait function itself: which implementation runs depends on the value.
    pub(super) is_dynamic: bool,
    /// Chosen by the traits in scope because no impl is known.
    pub(super) is_assumed: bool,
}

/// A chain of dereferences is followed this far.
const DEREFS: usize = 10;

impl Resolver<'_> {
    /// The types a method call on `ty` looks at, in order.
    pub(super) fn autoderef(&mut self, ty: &Ty) -> Vec<Ty> {
        let mut chain = Vec::new();
        let mut current = self.normalize(ty);
        loop {
            chain.push(current.clone());
            if chain.len() >= DEREFS {
                break;
            }
            match self.deref(&current) {
                Some(next) => current = self.vars.shallow(&next),
                None => break,
            }
        }
        if let Some(Ty::Array(element)) = chain.last() {
            chain.push(Ty::Slice(element.clone()));
        }
        chain
    }

    /// What `*x` is.
    pub(super) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match ty {
            Ty::Ref(inner) => Some((**inner).clone()),
            Ty::Adt(..) | Ty::Param(..) | Ty::Opaque(_) | Ty::Projection(..) => {
                let deref = self.lang_trait("std::ops::Deref")?;
                match self.project(ty, Some(TraitRef::Known(deref)), Name::new("Target")) {
                    Ty::Unknown => None,
                    target => Some(target),
                }
            }
            _ => None,
        }
    }

    /// The method `name` of a value of this type, called in `module`.
    pub(super) fn method(&mut self, ty: &Ty, name: Name, module: ModuleId) -> Option<Found> {
        let chain = self.autoderef(ty);
        for step in &chain {
            if let Some(found) = self.method_at(step, name, true) {
                return Some(found);
            }
        }
        chain.iter().filter(|step| !step.is_unknown()).find_map(|step| self.blanket_method(step, name, module))
    }

    /// The associated function `name` of a type.
    pub(super) fn associated(&mut self, ty: &Ty, name: Name, module: ModuleId) -> Option<Found> {
        let ty = self.normalize(ty);
        self.method_at(&ty, name, false).or_else(|| if ty.is_unknown() { None } else { self.blanket_method(&ty, name, module) })
    }

    fn method_at(&mut self, ty: &Ty, name: Name, needs_receiver: bool) -> Option<Found> {
        match ty {
            Ty::Param(..) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Projection(..) => {
                self.bound_method(ty, name).or_else(|| self.impl_method(ty, name, needs_receiver))
            }
            Ty::Future(_) => self.lang_method(ty, "std::future::Future", name),
            Ty::Function(_) | Ty::FnItem(..) | Ty::Closure(..) => self.impl_method(ty, name, needs_receiver),
            Ty::Unknown | Ty::Var(_) | Ty::Never => None,
            _ => self.impl_method(ty, name, needs_receiver).or_else(|| self.derived_method(ty, name)),
        }
    }

    fn bound_method(&mut self, ty: &Ty, name: Name) -> Option<Found> {
        for bound in ty.bounds().to_vec() {
            if let TraitRef::Known(id) = bound.trait_
                && let Some((owner, function)) = self.trait_function(id, name)
            {
                let mut found = self.on_trait(ty, owner, function, true);
                if owner == id {
                    self.bind_trait_args(&found.scope, id, &bound);
                }
                found.pending.push((ty.clone(), bound));
                return Some(found);
            }
        }
        None
    }

    fn bind_trait_args(&mut self, scope: &Scope, id: TraitId, bound: &Bound) {
        let count = self.world.traits[id.index()].facts.generics.params.len();
        for ((_, var), arg) in scope.params.iter().take(count).zip(&bound.args) {
            self.vars.unify(var, arg);
        }
    }

    /// The function `name` of a trait or its supertraits, with the trait that declares it.
    pub(super) fn trait_function(&mut self, id: TraitId, name: Name) -> Option<(TraitId, FnId)> {
        self.find_in_supers(id, |world, id| world.traits[id.index()].functions.get(&name).map(|function| (id, *function)))
    }

    /// A trait's function for a type, with the trait's parameters open.
    pub(super) fn on_trait(&mut self, ty: &Ty, id: TraitId, function: FnId, is_dynamic: bool) -> Found {
        let def = self.world.traits[id.index()].clone();
        let mut scope = Scope::of(def.module);
        scope.self_ty = Some(ty.clone());
        let pending = self.enter_open(&def.facts.generics, &mut scope);
        Found { function, self_ty: ty.clone(), scope, pending, is_dynamic, is_assumed: false }
    }

    fn impl_method(&mut self, ty: &Ty, name: Name, needs_receiver: bool) -> Option<Found> {
        let ids = self.impls_of(ty);
        for id in &ids {
            let Some(function) = self.world.impls[id.index()].functions.get(&name).copied() else { continue };
            if needs_receiver && self.world.functions[function.index()].facts.sig.receiver.is_none() {
                continue;
            }
            if !self.reference_impl_applies(*id, ty) {
                continue;
            }
            if let Some(found) = self.in_impl(*id, ty, function) {
                return Some(found);
            }
        }
        ids.into_iter().find_map(|id| self.default_method(id, ty, name))
    }

    fn in_impl(&mut self, id: ImplId, ty: &Ty, function: FnId) -> Option<Found> {
        let open = self.open_impl(id, ty)?;
        Some(Found { function, self_ty: ty.clone(), scope: open.scope, pending: open.pending, is_dynamic: false, is_assumed: false })
    }

    /// A function that an impl block takes over from its trait.
    fn default_method(&mut self, id: ImplId, ty: &Ty, name: Name) -> Option<Found> {
        let Some(TraitRef::Known(trait_)) = self.impl_trait(id) else { return None };
        let (owner, function) = self.trait_function(trait_, name)?;
        if !self.reference_impl_applies(id, ty) {
            return None;
        }
        let open = self.open_impl(id, ty)?;
        self.solve(&open.pending);
        let mut found = self.on_trait(ty, owner, function, false);
        if owner == trait_
            && let Some(path) = self.world.impls[id.index()].facts.trait_.clone()
        {
            let bound = self.lower_bound(&path, &open.scope);
            self.bind_trait_args(&found.scope, owner, &bound);
        }
        found.pending.extend(open.pending);
        Some(found)
    }

    fn lang_method(&mut self, ty: &Ty, path: &'static str, name: Name) -> Option<Found> {
        let id = self.lang_trait(path)?;
        let (owner, function) = self.trait_function(id, name)?;
        Some(self.on_trait(ty, owner, function, false))
    }

    /// What `#[derive]` gives a type; signatures of foreign types may leave their derives out.
    fn derived_method(&mut self, ty: &Ty, name: Name) -> Option<Found> {
        let (trait_name, path) = match name.as_str() {
            "clone" | "clone_from" => ("Clone", "std::clone::Clone"),
            "default" => ("Default", "std::default::Default"),
            "eq" | "ne" => ("PartialEq", "std::cmp::PartialEq"),
            "partial_cmp" | "lt" | "le" | "gt" | "ge" => ("PartialOrd", "std::cmp::PartialOrd"),
            "cmp" | "max" | "min" | "clamp" => ("Ord", "std::cmp::Ord"),
            "hash" => ("Hash", "std::hash::Hash"),
            _ => return None,
        };
        let applies = match ty {
            Ty::Adt(id, _) => {
                let def = &self.world.adts[id.index()];
                def.facts.derives.contains(&Name::new(trait_name)) || self.world.is_library(def.module)
            }
            Ty::Tuple(_) | Ty::Array(_) | Ty::Primitive(_) => true,
            _ => false,
        };
        if applies { self.lang_method(ty, path, name) } else { None }
    }

    fn blanket_method(&mut self, ty: &Ty, name: Name, module: ModuleId) -> Option<Found> {
        let mut candidates: Vec<(TraitId, FnId, ImplId)> = Vec::new();
        for &(trait_, id) in self.blanket_impls().iter() {
            if let Some(function) = self.world.traits[trait_.index()].functions.get(&name) {
                candidates.push((trait_, *function, id));
            }
        }
        if candidates.is_empty() {
            return None;
        }
        let in_scope = self.traits_in_scope(module);
        candidates.retain(|(trait_, ..)| in_scope.contains(trait_));
        let applying = candidates.iter().copied().find(|(_, _, id)| self.blanket_applies(*id, ty));
        let (chosen, is_assumed) = match (applying, &*candidates) {
            (Some(chosen), _) => (chosen, false),
            (None, [only]) => (*only, true),
            _ => return None,
        };
        let (trait_, function, id) = chosen;
        let own = self.world.impls[id.index()].functions.get(&name).copied();
        let mut found = match own {
            Some(own) => self.in_impl(id, ty, own)?,
            None => self.on_trait(ty, trait_, function, false),
        };
        found.is_assumed = is_assumed;
        if let (None, Some(open)) = (own, self.open_impl(id, ty)) {
            found.pending.extend(open.pending);
        }
        Some(found)
    }

    /// The traits whose methods can be called in a scope.
    fn traits_in_scope(&mut self, module: ModuleId) -> Arc<[TraitId]> {
        if let Some(known) = self.scope_traits.get(&module) {
            return known.clone();
        }
        let mut found = BTreeSet::new();
        let mut scope = Some(module);
        while let Some(current) = scope {
            self.module_traits(current, &mut found);
            scope = self.world.modules[current.index()].parent.filter(|_| self.world.modules[current.index()].is_block);
        }
        if let Some(prelude) = self.prelude_module {
            self.module_traits(prelude, &mut found);
        }
        let found: Arc<[TraitId]> = found.into_iter().collect();
        self.scope_traits.insert(module, found.clone());
        found
    }

    fn module_traits(&mut self, module: ModuleId, found: &mut BTreeSet<TraitId>) {
        let mut modules = vec![module];
        let mut at = 0;
        while let Some(module) = modules.get(at).copied() {
            at += 1;
            self.world.open(module);
            let scope = &self.world.modules[module.index()];
            found.extend(scope.types.values().filter_map(|def| if let Def::Trait(id) = def { Some(*id) } else { None }));
            let imports: Vec<_> = scope.imports.iter().chain(&scope.unnamed).cloned().collect();
            for import in imports {
                match (self.resolve_import(module, &import, Space::Types), import.binding) {
                    (Some(Def::Trait(id)), _) => drop(found.insert(id)),
                    (Some(Def::Module(inner)), ImportBinding::Glob) if !modules.contains(&inner) => modules.push(inner),
                    _ => {}
                }
            }
        }
    }

    /// The associated function `name` of a declared type or trait.
    pub fn function_of(&mut self, def: Def, name: Name, module: ModuleId) -> Option<FnId> {
        if let Def::Trait(id) = def {
            return self.trait_function(id, name).map(|(_, function)| function);
        }
        let ty = self.def_ty(def, Vec::new());
        self.associated(&ty, name, module).map(|found| found.function)
    }

    /// An associated constant of a type.
    pub(super) fn associated_global(&mut self, ty: &Ty, name: Name) -> Option<GlobalId> {
        self.impls_of(ty).into_iter().find_map(|id| self.world.impls[id.index()].globals.get(&name).copied())
    }

    /// The path of a foreign type, for functions that its signatures lack.
    pub(super) fn foreign_path(&self, ty: &Ty) -> Option<Name> {
        match head_of(ty.peeled())? {
            Head::Adt(id) => {
                let def = &self.world.adts[id.index()];
                self.world.is_library(def.module).then(|| super::scope::join(self.world.module_path(def.module), def.name))
            }
            Head::External(path) => Some(path),
            Head::Primitive(_) | Head::Slice | Head::Array | Head::Tuple | Head::Ref | Head::Dyn(_) | Head::Callable => None,
        }
    }

    /// The implementations of a trait function, in our own and foreign code.
    pub fn implementations(&mut self, function: FnId) -> Vec<(ImplId, FnId)> {
        let def = self.world.functions[function.index()].clone();
        let super::defs::Owner::Trait(trait_) = def.owner else { return Vec::new() };
        let impls = self.implementors(trait_);
        impls.into_iter().filter_map(|id| self.world.impls[id.index()].functions.get(&def.name).map(|function| (id, *function))).collect()
    }
}
