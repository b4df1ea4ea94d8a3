//! Which function a method call or `Type::name` means.
//!
//! The receiver's type decides: its chain of dereferences is tried step by step, at each step what takes the value as it is before
//! what borrows it, and among those inherent functions before the traits that are in scope, as in the language. Without a type there is no
//! answer, however telling the name.

use super::Resolver;
use super::candidates::Candidates;
use super::defs::{Def, FnId, GlobalId, ImplId, ModuleId, TraitId};
use super::index::{Head, head_of};
use super::lower::{Pending, Scope};
use super::scope::Space;
use super::ty::{Bound, TraitRef, Ty};
use crate::facts::{ImportBinding, Receiver, TypeExpr};
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
    /// Chosen although a bound is not known to hold, or the trait not known to be in scope.
    pub(super) is_assumed: bool,
}

/// How a function has to take the value it is looked up for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// As `self`.
    Value,
    /// As `&self` or `&mut self`.
    Reference,
    /// As `self: Name<Self>`.
    Wrapped(Name),
    /// As a method in whatever way.
    Any,
    /// Not at all: it is called by its path.
    Path,
}

/// Which traits count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Traits<'s> {
    /// Those in scope, in ascending order.
    InScope(&'s [TraitId]),
    /// One.
    Only(TraitId),
    /// All.
    All,
}

impl Traits<'_> {
    pub(super) fn admit(self, id: TraitId) -> bool {
        match self {
            Traits::InScope(ids) => ids.binary_search(&id).is_ok(),
            Traits::Only(only) => only == id,
            Traits::All => true,
        }
    }
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
        let scope = self.traits_in_scope(module);
        let traits = Traits::InScope(&scope);
        for (at, step) in chain.iter().enumerate() {
            let found = self.by_value(step, &chain[at + 1..], name, traits).or_else(|| self.probe(step, name, By::Reference, traits));
            if found.is_some() {
                return found;
            }
        }
        let methods = |step: &Ty| if let Ty::Ref(_) = step { By::Value } else { By::Any };
        chain.iter().find_map(|step| self.probe(step, name, methods(step), traits)).or_else(|| self.assumed(&chain, name, By::Any, traits))
    }

    /// What takes a value of this type as it stands: a reference is taken as it stands by what borrows.
    fn by_value(&mut self, step: &Ty, behind: &[Ty], name: Name, traits: Traits<'_>) -> Option<Found> {
        if let Some(found) = self.probe(step, name, By::Value, traits) {
            return Some(found);
        }
        match step {
            Ty::Ref(inner) => self.probe(inner, name, By::Reference, traits),
            Ty::Adt(adt, _) => {
                let wrapper = By::Wrapped(self.world.adts[adt.index()].name);
                behind.iter().find_map(|inner| self.probe(inner, name, wrapper, traits))
            }
            _ => None,
        }
    }

    /// The associated function `name` of a type.
    pub(super) fn associated(&mut self, ty: &Ty, name: Name, module: ModuleId) -> Option<Found> {
        let ty = self.normalize(ty);
        let scope = self.traits_in_scope(module);
        let traits = Traits::InScope(&scope);
        self.probe(&ty, name, By::Path, traits).or_else(|| self.assumed(&[ty], name, By::Path, traits))
    }

    /// The function `name` that a type has from a trait.
    pub(super) fn associated_of_trait(&mut self, ty: &Ty, id: TraitId, name: Name) -> Option<Found> {
        let ty = self.normalize(ty);
        self.probe_traits(&ty, name, By::Path, Traits::Only(id))
    }

    fn probe(&mut self, ty: &Ty, name: Name, by: By, traits: Traits<'_>) -> Option<Found> {
        match ty {
            Ty::Unknown | Ty::Var(_) | Ty::Never => None,
            _ => self.inherent(ty, name, by).or_else(|| self.probe_traits(ty, name, by, traits)),
        }
    }

    /// Functions that belong to the type itself; what the bounds of a parameter promise belongs to it too.
    fn inherent(&mut self, ty: &Ty, name: Name, by: By) -> Option<Found> {
        if let Some(found) = self.bound_method(ty, name, by) {
            return Some(found);
        }
        let candidates = self.candidates(head_of(ty)?, name);
        for &(id, function) in &candidates.inherent {
            if self.fits(function, by)
                && let Some(found) = self.in_impl(id, ty, function)
            {
                return Some(found);
            }
        }
        None
    }

    fn probe_traits(&mut self, ty: &Ty, name: Name, by: By, traits: Traits<'_>) -> Option<Found> {
        if let (Ty::Future(_), Some(found)) = (ty, self.lang_method(ty, "std::future::Future", name))
            && self.fits(found.function, by)
        {
            return Some(found);
        }
        let candidates = head_of(ty).map(|head| self.candidates(head, name)).unwrap_or_default();
        let found = self.in_traits(ty, &candidates, by, traits, Self::names_type);
        found.or_else(|| self.derived_method(ty, name, by, traits)).or_else(|| {
            let blanket = self.blanket_candidates(name);
            self.in_traits(ty, &blanket, by, traits, Self::blanket_applies)
        })
    }

    /// The function of the first trait with an impl for the type. Several impls of one trait differ in its arguments: then it is the
    /// trait's own function.
    fn in_traits(
        &mut self,
        ty: &Ty,
        candidates: &Candidates,
        by: By,
        traits: Traits<'_>,
        applies: impl Fn(&mut Self, ImplId, &Ty) -> bool,
    ) -> Option<Found> {
        let mut applying: Option<(TraitId, Vec<(ImplId, FnId)>)> = None;
        for &(trait_, id, function) in candidates.of_traits.iter() {
            let other = applying.as_ref().is_some_and(|(known, _)| *known != trait_);
            if other || !traits.admit(trait_) || !self.fits(function, by) || !applies(self, id, ty) {
                continue;
            }
            applying.get_or_insert_with(|| (trait_, Vec::new())).1.push((id, function));
        }
        let (trait_, impls) = applying?;
        match *impls {
            [(id, function)] => self.function_in(ty, trait_, id, function),
            _ => {
                let (_, function) = self.trait_function(trait_, self.world.functions[impls[0].1.index()].name)?;
                Some(self.on_trait(ty, trait_, function, true))
            }
        }
    }

    /// The function as an impl block has it: its own, or the one it takes over from its trait.
    fn function_in(&mut self, ty: &Ty, trait_: TraitId, id: ImplId, function: FnId) -> Option<Found> {
        let open = self.open_impl(id, ty)?;
        if self.world.functions[function.index()].owner == super::defs::Owner::Impl(id) {
            let self_ty = ty.clone();
            return Some(Found { function, self_ty, scope: open.scope, pending: open.pending, is_dynamic: false, is_assumed: false });
        }
        self.solve(&open.pending);
        let mut found = self.on_trait(ty, trait_, function, false);
        if let Some(path) = self.world.impls[id.index()].facts.trait_.clone() {
            let bound = self.lower_bound(&path, &open.scope);
            self.bind_trait_args(&found.scope, trait_, &bound);
        }
        found.pending.extend(open.pending);
        Some(found)
    }

    /// Whether an impl block that names a type is about this one.
    fn names_type(&mut self, id: ImplId, ty: &Ty) -> bool {
        let mark = self.vars.mark();
        let fits = self.reference_impl_applies(id, ty) && self.open_impl(id, ty).is_some();
        self.vars.rewind(mark);
        fits
    }

    /// What is left when nothing is certain: the only trait in scope whose bounds are not known to hold, else the only one that the type
    /// implements without its being known to be in scope.
    fn assumed(&mut self, chain: &[Ty], name: Name, by: By, traits: Traits<'_>) -> Option<Found> {
        let known: Vec<&Ty> = chain.iter().filter(|step| !step.is_unknown()).collect();
        let step = *known.first()?;
        let blanket = self.blanket_candidates(name);
        let open: Vec<_> =
            blanket.of_traits.iter().filter(|(trait_, _, function)| traits.admit(*trait_) && self.fits(*function, by)).collect();
        let mut found = match *open {
            [&(trait_, id, function)] => {
                let own = self.function_in(step, trait_, id, function);
                own.or_else(|| Some(self.on_trait(step, trait_, function, false)))
            }
            _ => known.into_iter().find_map(|step| self.probe_traits(step, name, by, Traits::All)),
        }?;
        found.is_assumed = true;
        Some(found)
    }

    /// Whether a function takes its value in this way.
    fn fits(&self, function: FnId, by: By) -> bool {
        let receiver = self.world.functions[function.index()].facts.sig.receiver.as_ref();
        match by {
            By::Path => true,
            By::Any => receiver.is_some(),
            By::Value => matches!(receiver, Some(Receiver::Value)),
            By::Reference => matches!(receiver, Some(Receiver::Ref | Receiver::RefMut)),
            By::Wrapped(name) => match receiver {
                Some(Receiver::Typed(ty)) => matches!(&**ty, TypeExpr::Path(path) if path.last().name == name),
                _ => false,
            },
        }
    }

    fn bound_method(&mut self, ty: &Ty, name: Name, by: By) -> Option<Found> {
        for bound in ty.bounds().to_vec() {
            if let TraitRef::Known(id) = bound.trait_
                && let Some((owner, function)) = self.trait_function(id, name)
                && self.fits(function, by)
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
        if let Some(known) = self.remembered.of_traits.get(&(id, name)) {
            return *known;
        }
        let found = self.find_in_supers(id, |world, id| world.traits[id.index()].functions.get(&name).map(|function| (id, *function)));
        // In the midst of a search for names, one that is not found may be found later.
        if self.in_progress.is_empty() {
            self.remembered.of_traits.insert((id, name), found);
        }
        found
    }

    /// A trait's function for a type, with the trait's parameters open.
    pub(super) fn on_trait(&mut self, ty: &Ty, id: TraitId, function: FnId, is_dynamic: bool) -> Found {
        let def = self.world.traits[id.index()].clone();
        let mut scope = Scope::of(def.module);
        scope.self_ty = Some(ty.clone());
        let pending = self.enter_open(&def.facts.generics, &mut scope);
        Found { function, self_ty: ty.clone(), scope, pending, is_dynamic, is_assumed: false }
    }

    fn in_impl(&mut self, id: ImplId, ty: &Ty, function: FnId) -> Option<Found> {
        let open = self.open_impl(id, ty)?;
        Some(Found { function, self_ty: ty.clone(), scope: open.scope, pending: open.pending, is_dynamic: false, is_assumed: false })
    }

    fn lang_method(&mut self, ty: &Ty, path: &'static str, name: Name) -> Option<Found> {
        let id = self.lang_trait(path)?;
        let (owner, function) = self.trait_function(id, name)?;
        Some(self.on_trait(ty, owner, function, false))
    }

    /// What `#[derive]` gives a type.
    fn derived_method(&mut self, ty: &Ty, name: Name, by: By, traits: Traits<'_>) -> Option<Found> {
        for &id in self.derived_traits(ty).iter() {
            if traits.admit(id)
                && let Some((owner, function)) = self.trait_function(id, name)
                && self.fits(function, by)
            {
                return Some(self.on_trait(ty, owner, function, false));
            }
        }
        None
    }

    /// The traits whose methods can be called in a scope, in ascending order.
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

    /// The implementations of a trait function that a value of this type may mean, in our own and foreign code.
    pub fn implementations(&mut self, function: FnId, self_ty: Option<&Ty>) -> Vec<(ImplId, FnId)> {
        let def = self.world.functions[function.index()].clone();
        let super::defs::Owner::Trait(trait_) = def.owner else { return Vec::new() };
        let impls = match self_ty.and_then(lone_head) {
            Some(head) => self.impls_with(head).into_iter().chain(self.blanket_impls().iter().map(|(_, id)| *id)).collect(),
            None => self.implementors(trait_),
        };
        let of_trait = |resolver: &mut Self, id: ImplId| resolver.impl_trait(id) == Some(TraitRef::Known(trait_));
        let impls: Vec<ImplId> = impls.into_iter().filter(|id| of_trait(self, *id)).collect();
        impls.into_iter().filter_map(|id| self.world.impls[id.index()].functions.get(&def.name).map(|function| (id, *function))).collect()
    }
}

/// The head of a type that has only the blocks written for it: what holds others may hand on to them.
fn lone_head(ty: &Ty) -> Option<Head> {
    match ty {
        Ty::Primitive(_) => head_of(ty),
        Ty::Adt(_, args) | Ty::External { args, .. } if args.is_empty() => head_of(ty),
        _ => None,
    }
}
