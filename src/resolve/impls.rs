//! What the impls of a type say: projections, bounds, associated types.

use super::defs::{Def, ImplId, TraitId};
use super::index::head_of;
use super::lower::{Pending, Scope};
use super::ty::{Bound, TraitRef, Ty};
use super::{Resolver, World, scope::Space};
use crate::name::Name;
use std::sync::Arc;

/// An impl block with its parameters open.
pub(super) struct OpenImpl {
    pub(super) scope: Scope,
    pub(super) pending: Pending,
}

/// Bounds are followed this deep.
const DEPTH: u32 = 40;

/// What everything callable implements. Which of them a closure really does hangs on what it captures.
const FUNCTIONS: [&str; 3] = ["std::ops::Fn", "std::ops::FnMut", "std::ops::FnOnce"];

/// Supertraits that are looked at.
const SUPERS: usize = 64;

impl Resolver<'_> {
    /// Opens an impl block's parameters and matches its type; `None` when it is about another type.
    pub(super) fn open_impl(&mut self, id: ImplId, ty: &Ty) -> Option<OpenImpl> {
        let def = self.world.impls[id.index()].clone();
        let mark = self.vars.mark();
        let mut scope = Scope::of(def.module);
        scope.self_ty = Some(ty.clone());
        let pending = self.enter_open(&def.facts.generics, &mut scope);
        let self_ty = self.lower(&def.facts.self_ty, &scope);
        if head_of(&self_ty).is_some_and(|head| Some(head) != head_of(&self.vars.shallow(ty))) || !self.vars.unify(&self_ty, ty) {
            self.vars.rewind(mark);
            return None;
        }
        scope.self_ty = Some(self_ty);
        Some(OpenImpl { scope, pending })
    }

    /// `<base as trait>::name`; without a trait, whichever trait of `base` has that name.
    pub(super) fn project(&mut self, base: &Ty, trait_: Option<TraitRef>, name: Name) -> Ty {
        self.deeper(DEPTH, |this| this.project_inner(base, trait_, name)).flatten().unwrap_or(Ty::Unknown)
    }

    fn project_inner(&mut self, base: &Ty, trait_: Option<TraitRef>, name: Name) -> Option<Ty> {
        let base = self.vars.shallow(base);
        match &base {
            Ty::Unknown => None,
            Ty::Var(_) => Some(Ty::Projection(Arc::new(base.clone()), name, self.projection_bounds(trait_, name))),
            Ty::Future(output) if name == "Output" => Some((**output).clone()),
            Ty::Function(sig) | Ty::FnItem(_, sig) | Ty::Closure(_, _, sig) if name == "Output" => Some(sig.output.clone()),
            Ty::Param(..) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Projection(..) => {
                self.project_bounds(&base, trait_, name).or_else(|| self.project_impls(&base, trait_, name))
            }
            Ty::Ref(inner) => self.project_impls(&base, trait_, name).or_else(|| self.project_inner(inner, trait_, name)),
            _ => self.project_impls(&base, trait_, name),
        }
    }

    fn projection_bounds(&mut self, trait_: Option<TraitRef>, name: Name) -> Arc<[Bound]> {
        let Some(TraitRef::Known(id)) = trait_ else { return Arc::from([]) };
        let def = self.world.traits[id.index()].clone();
        match def.types.get(&name) {
            Some(alias) => {
                let alias = self.world.aliases[alias.index()].clone();
                self.lower_bounds(&alias.facts.bounds, &Scope::of(def.module)).into()
            }
            None => Arc::from([]),
        }
    }

    fn project_bounds(&mut self, base: &Ty, trait_: Option<TraitRef>, name: Name) -> Option<Ty> {
        for bound in base.bounds() {
            if trait_.is_none_or(|wanted| wanted == bound.trait_)
                && let Some(found) = bound.assoc(name)
            {
                return Some(found.clone());
            }
        }
        for bound in base.bounds() {
            if let TraitRef::Known(id) = bound.trait_
                && let Some(owner) = self.trait_with_type(id, name)
                && trait_.is_none_or(|wanted| wanted == TraitRef::Known(owner))
            {
                let bounds = self.projection_bounds(Some(TraitRef::Known(owner)), name);
                return Some(Ty::Projection(Arc::new(base.clone()), name, bounds));
            }
        }
        None
    }

    /// The first of a trait and its supertraits, near before far, for which `f` has an answer.
    pub(super) fn find_in_supers<T>(&mut self, id: TraitId, f: impl Fn(&World, TraitId) -> Option<T>) -> Option<T> {
        let mut met = vec![id];
        let mut at = 0;
        while let Some(id) = met.get(at).copied() {
            if let Some(found) = f(&self.world, id) {
                return Some(found);
            }
            for &id in self.super_traits(id).iter() {
                if met.len() < SUPERS && !met.contains(&id) {
                    met.push(id);
                }
            }
            at += 1;
        }
        None
    }

    fn trait_with_type(&mut self, id: TraitId, name: Name) -> Option<TraitId> {
        self.find_in_supers(id, |world, id| world.traits[id.index()].types.contains_key(&name).then_some(id))
    }

    /// The supertraits whose declarations are known.
    fn super_traits(&mut self, id: TraitId) -> Arc<[TraitId]> {
        if let Some(known) = self.supers.get(&id) {
            return known.clone();
        }
        let def = self.world.traits[id.index()].clone();
        let mut found = Vec::new();
        for path in &def.facts.supers {
            let names: Vec<Name> = path.names().collect();
            if let Some(TraitRef::Known(id)) = self.resolve_trait(&names, def.module) {
                found.push(id);
            }
        }
        let found: Arc<[TraitId]> = found.into();
        // In the midst of a search for names, one that is not found may be found later.
        if self.in_progress.is_empty() {
            self.supers.insert(id, found.clone());
        }
        found
    }

    fn project_impls(&mut self, base: &Ty, trait_: Option<TraitRef>, name: Name) -> Option<Ty> {
        for id in self.impls_of(base) {
            let Some(alias) = self.world.impls[id.index()].types.get(&name).copied() else { continue };
            if trait_.is_some_and(|wanted| self.impls.traits.get(&id) != Some(&wanted)) {
                continue;
            }
            if let Some(found) = self.project_in(id, base, alias) {
                return Some(found);
            }
        }
        for &(known, id) in self.blanket_impls().iter() {
            let Some(alias) = self.world.impls[id.index()].types.get(&name).copied() else { continue };
            if trait_.is_none_or(|wanted| wanted == TraitRef::Known(known)) && self.blanket_applies(id, base) {
                return self.project_in(id, base, alias);
            }
        }
        None
    }

    /// `<base as trait<arg>>::name`, where `arg` decides between several impls; `None` where it does not.
    pub(super) fn project_with(&mut self, base: &Ty, trait_: TraitRef, arg: &Ty, name: Name) -> Option<Ty> {
        let arg = self.normalize(arg);
        if arg.is_unknown() {
            return None;
        }
        for id in self.impls_of(base) {
            let block = self.world.impls[id.index()].clone();
            let (Some(alias), Some(path)) = (block.types.get(&name).copied(), &block.facts.trait_) else { continue };
            if self.impls.traits.get(&id) != Some(&trait_) {
                continue;
            }
            let mark = self.vars.mark();
            let open = self.open_impl(id, base);
            // Without an argument the trait is about two values of the same type.
            let wanted = open.and_then(|open| self.lower_bound(path, &open.scope).args.first().cloned()).unwrap_or_else(|| base.clone());
            let fits = self.vars.unify(wanted.peeled(), arg.peeled());
            self.vars.rewind(mark);
            if fits {
                return self.project_in(id, base, alias);
            }
        }
        None
    }

    fn project_in(&mut self, id: ImplId, base: &Ty, alias: super::AliasId) -> Option<Ty> {
        let open = self.open_impl(id, base)?;
        self.solve(&open.pending);
        let alias = self.world.aliases[alias.index()].clone();
        let ty = alias.facts.ty.as_ref()?;
        let lowered = self.lower(ty, &open.scope);
        Some(self.normalize(&lowered))
    }

    /// Tries projections again whose base has become known.
    pub(super) fn normalize(&mut self, ty: &Ty) -> Ty {
        let ty = self.vars.deep(ty);
        if !ty.holds(|inner| matches!(inner, Ty::Projection(..))) {
            return ty;
        }
        self.deeper(DEPTH, |this| this.normalize_inner(&ty)).unwrap_or(ty)
    }

    fn normalize_inner(&mut self, ty: &Ty) -> Ty {
        ty.map(&mut |inner| match inner {
            Ty::Projection(base, name, bounds) => {
                let base = self.normalize(base);
                if matches!(base, Ty::Var(_) | Ty::Param(..) | Ty::Projection(..)) {
                    return Some(Ty::Projection(Arc::new(base), *name, bounds.clone()));
                }
                match self.project(&base, None, *name) {
                    Ty::Unknown if !bounds.is_empty() => Some(Ty::Opaque(bounds.clone())),
                    found => Some(found),
                }
            }
            _ => None,
        })
    }

    /// Learns from bounds: a known type's associated types and a callable's output meet what the bound says of them. What is
    /// learned of a later bound may tell something about an earlier one.
    pub(super) fn solve(&mut self, pending: &[(Ty, Bound)]) {
        let telling = || pending.iter().filter(|(_, bound)| !bound.args.is_empty() || !bound.assoc.is_empty());
        for _ in 0..2 {
            let before = self.vars.mark();
            for (ty, bound) in telling() {
                let ty = self.normalize(ty);
                if matches!(ty, Ty::Var(_) | Ty::Unknown) {
                    continue;
                }
                self.solve_one(&ty, bound);
            }
            if self.vars.mark() == before {
                break;
            }
        }
    }

    fn solve_one(&mut self, ty: &Ty, bound: &Bound) {
        if let Some(sig) = ty.callable().cloned() {
            for (param, arg) in sig.params.iter().zip(&bound.args) {
                self.vars.unify(arg, param);
            }
            if let Some(output) = bound.assoc(Name::new("Output")) {
                let normal = self.normalize(&sig.output);
                self.vars.unify(output, &normal);
            }
            return;
        }
        for (name, expected) in &bound.assoc {
            let actual = self.project(ty, Some(bound.trait_), *name);
            if !matches!(actual, Ty::Unknown | Ty::Projection(..)) {
                self.vars.unify(expected, &actual);
            }
        }
        if !bound.args.is_empty() {
            self.solve_args(ty, bound);
        }
    }

    /// `T: Trait<A>` with one impl of `Trait` for `T` tells `A`.
    fn solve_args(&mut self, ty: &Ty, bound: &Bound) {
        let wanted = bound.trait_;
        let ids: Vec<ImplId> = self.impls_of(ty).into_iter().filter(|id| self.impls.traits.get(id) == Some(&wanted)).collect();
        if let [only] = *ids
            && let Some(open) = self.open_impl(only, ty)
            && let Some(path) = self.world.impls[only.index()].facts.trait_.clone()
        {
            let declared = self.lower_bound(&path, &open.scope);
            for (expected, actual) in bound.args.iter().zip(&declared.args) {
                self.vars.unify(expected, actual);
            }
            // `Result<V, E>: FromIterator<Result<A, E>>` asks `V: FromIterator<A>`, which tells what is in `V`.
            self.deeper(DEPTH, |this| this.solve(&open.pending));
        }
    }

    /// Whether a type is known to implement a trait.
    pub(super) fn implements(&mut self, ty: &Ty, trait_: TraitRef) -> bool {
        let ty = self.vars.shallow(ty);
        self.deeper(DEPTH, |this| this.implements_inner(&ty, trait_)).unwrap_or(false)
    }

    fn implements_inner(&mut self, ty: &Ty, trait_: TraitRef) -> bool {
        let TraitRef::Known(id) = trait_ else { return false };
        if let Ty::Future(_) = ty {
            return self.lang_trait("std::future::Future") == Some(id);
        }
        let bounds: Vec<TraitRef> = ty.bounds().iter().map(|bound| bound.trait_).collect();
        for bound in bounds {
            if bound == trait_ || matches!(bound, TraitRef::Known(known) if self.has_super(known, id)) {
                return true;
            }
        }
        for found in self.impls_of(ty) {
            if self.impls.traits.get(&found) == Some(&trait_) {
                let mark = self.vars.mark();
                let fits = self.open_impl(found, ty).is_some();
                self.vars.rewind(mark);
                if fits {
                    return true;
                }
            }
        }
        if ty.callable().is_some() && FUNCTIONS.iter().any(|path| self.lang_trait(path) == Some(id)) {
            return true;
        }
        self.derived_traits(ty).contains(&id)
            || self.blanket_impls().iter().any(|&(known, blanket)| known == id && self.blanket_applies(blanket, ty))
    }

    fn has_super(&mut self, id: TraitId, wanted: TraitId) -> bool {
        self.find_in_supers(id, |_, id| (id == wanted).then_some(())).is_some()
    }

    /// Whether every bound of a blanket impl is known to hold for the type.
    pub(super) fn blanket_applies(&mut self, id: ImplId, ty: &Ty) -> bool {
        self.bounds_hold(id, ty, ty)
    }

    /// Whether what an impl for references to a type parameter asks of that parameter is known to hold: `impl<W: Write> Write for &mut W`.
    pub(super) fn reference_impl_applies(&mut self, id: ImplId, ty: &Ty) -> bool {
        match ty {
            Ty::Ref(inner) => self.bounds_hold(id, ty, inner),
            _ => true,
        }
    }

    /// Whether every bound that an impl for `ty` sets on `subject` is known to hold.
    fn bounds_hold(&mut self, id: ImplId, ty: &Ty, subject: &Ty) -> bool {
        let subject = self.vars.deep(subject);
        if matches!(subject, Ty::Unknown | Ty::Var(_)) {
            return false;
        }
        let mark = self.vars.mark();
        let holds = match self.open_impl(id, ty) {
            Some(open) => {
                let own: Vec<TraitRef> =
                    open.pending.iter().filter(|(other, _)| self.vars.deep(other) == subject).map(|(_, bound)| bound.trait_).collect();
                own.into_iter().all(|bound| self.is_marker(bound) || self.implements(&subject, bound))
            }
            None => false,
        };
        self.vars.rewind(mark);
        holds
    }

    fn is_marker(&self, trait_: TraitRef) -> bool {
        match trait_ {
            TraitRef::Known(id) => {
                let def = &self.world.traits[id.index()];
                def.functions.is_empty() && def.types.is_empty() && def.facts.supers.is_empty()
            }
            TraitRef::External(_) | TraitRef::Unknown(_) => true,
        }
    }

    /// A trait of the standard library that the language itself knows.
    pub(super) fn lang_trait(&mut self, path: &'static str) -> Option<TraitId> {
        match self.lang_def(path) {
            Some(Def::Trait(id)) => Some(id),
            _ => None,
        }
    }

    /// A type of the standard library that the language itself knows.
    pub(super) fn lang_ty(&mut self, path: &'static str, args: Vec<Ty>) -> Ty {
        self.lang_def(path).map_or(Ty::Unknown, |def| self.def_ty(def, args))
    }

    fn lang_def(&mut self, path: &'static str) -> Option<Def> {
        if let Some(known) = self.lang.get(path) {
            return *known;
        }
        let root = self.std_root();
        let names: Vec<Name> = path.split("::").skip(1).map(Name::new).collect();
        let found = root.and_then(|root| self.resolve_whole(root, &prefixed_self(&names), false, Space::Types));
        self.lang.insert(path, found);
        found
    }
}

fn prefixed_self(names: &[Name]) -> Vec<Name> {
    std::iter::once(Name::new("self")).chain(names.iter().copied()).collect()
}
