//! Types as written to types as known.
//!
//! Lowering needs a [`Scope`]: the module whose names count, and what type parameters stand for. Inside a body the parameters are
//! themselves ([`Ty::Param`] with their bounds); where a signature is used, each becomes an inference variable.

use super::Resolver;
use super::defs::{AdtId, AliasId, Def, ModuleId};
use super::scope::{Space, or_primitive};
use super::ty::{Bound, FnTy, TraitRef, Ty};
use crate::facts::{Generics, PathExpr, TypeExpr};
use crate::name::Name;
use std::sync::Arc;

/// What names mean where a type is written.
#[derive(Clone, Debug)]
pub struct Scope {
    /// Where paths start.
    pub module: ModuleId,
    /// What type parameters stand for; later ones hide earlier ones.
    pub params: Vec<(Name, Ty)>,
    /// `Self`.
    pub self_ty: Option<Ty>,
}

/// Bounds of variables that stand for type parameters: what is learned of one side teaches the other.
pub type Pending = Vec<(Ty, Bound)>;

/// Nested types and aliases are followed this deep.
const DEPTH: u32 = 48;

impl Scope {
    /// A scope without parameters.
    pub fn of(module: ModuleId) -> Self {
        Self { module, params: Vec::new(), self_ty: None }
    }

    fn param(&self, name: Name) -> Option<&Ty> {
        self.params.iter().rev().find(|(known, _)| *known == name).map(|(_, ty)| ty)
    }
}

impl Resolver<'_> {
    /// The type that a written type means.
    pub fn lower(&mut self, ty: &TypeExpr, scope: &Scope) -> Ty {
        self.deeper(DEPTH, |this| this.lower_inner(ty, scope)).unwrap_or(Ty::Unknown)
    }

    fn lower_inner(&mut self, ty: &TypeExpr, scope: &Scope) -> Ty {
        match ty {
            TypeExpr::Path(path) => self.lower_path(path, scope),
            TypeExpr::Ref { inner, .. } => self.lower(inner, scope).reference(),
            TypeExpr::Pointer(inner) => Ty::Pointer(Arc::new(self.lower(inner, scope))),
            TypeExpr::Slice(inner) => Ty::Slice(Arc::new(self.lower(inner, scope))),
            TypeExpr::Array(inner) => Ty::Array(Arc::new(self.lower(inner, scope))),
            TypeExpr::Tuple(elements) => Ty::Tuple(elements.iter().map(|element| self.lower(element, scope)).collect()),
            TypeExpr::Dyn(bounds) => Ty::Dyn(self.lower_bounds(bounds, scope).into()),
            TypeExpr::Impl(bounds) => Ty::Opaque(self.lower_bounds(bounds, scope).into()),
            TypeExpr::Function { params, output } => Ty::Function(Arc::new(FnTy {
                params: params.iter().map(|param| self.lower(param, scope)).collect(),
                output: self.lower(output, scope),
            })),
            TypeExpr::Never => Ty::Never,
            TypeExpr::Infer => self.vars.fresh(),
        }
    }

    fn lower_path(&mut self, path: &PathExpr, scope: &Scope) -> Ty {
        let names: Vec<Name> = path.names().collect();
        if let Some(qself) = &path.qself {
            let base = self.lower(&qself.ty, scope);
            let trait_ = self.resolve_trait(&names[..qself.trait_len.min(names.len())], scope.module);
            return names[qself.trait_len.min(names.len())..].iter().fold(base, |base, name| self.project(&base, trait_, *name));
        }
        let start = match names[0].as_str() {
            "Self" => scope.self_ty.clone(),
            _ => scope.param(names[0]).cloned(),
        };
        if let Some(start) = start {
            return names[1..].iter().fold(start, |base, name| self.project(&base, None, *name));
        }
        let Some((def, used)) = self.resolve_path(scope.module, &names, path.leading_colon, Space::Types) else {
            return Ty::Unknown;
        };
        let args: Vec<Ty> = path.segments[used - 1].args().iter().map(|arg| self.lower(arg, scope)).collect();
        let base = self.def_ty(or_primitive(def, &names[..used]), args);
        names[used..].iter().fold(base, |base, name| self.project(&base, None, *name))
    }

    /// The type a definition stands for, with these arguments; missing ones are open.
    pub(super) fn def_ty(&mut self, def: Def, mut args: Vec<Ty>) -> Ty {
        match def {
            Def::Adt(adt) => {
                self.fill_args(adt, &mut args);
                Ty::Adt(adt, args.into())
            }
            Def::Variant(adt, _) => self.def_ty(Def::Adt(adt), args),
            Def::Alias(alias) => self.alias_ty(alias, args),
            Def::Primitive(name) => Ty::Primitive(name),
            Def::External(path) => Ty::External { path, args: args.into(), assumed: false },
            Def::Trait(id) => Ty::Dyn(Arc::from([Bound { trait_: TraitRef::Known(id), args, assoc: Vec::new() }])),
            Def::Module(_) | Def::Function(_) | Def::Global(_) => Ty::Unknown,
        }
    }

    fn fill_args(&mut self, adt: AdtId, args: &mut Vec<Ty>) {
        let def = self.world.adts[adt.index()].clone();
        let params = &def.facts.generics.params;
        args.truncate(params.len());
        while args.len() < params.len() {
            let missing = &params[args.len()];
            let filled = match &missing.default {
                Some(default) => {
                    let params = params.iter().map(|param| param.name).zip(args.iter().cloned()).collect();
                    self.lower(default, &Scope { module: def.module, params, self_ty: None })
                }
                None => self.vars.fresh(),
            };
            args.push(filled);
        }
    }

    fn alias_ty(&mut self, alias: AliasId, args: Vec<Ty>) -> Ty {
        let def = self.world.aliases[alias.index()].clone();
        let Some(ty) = &def.facts.ty else { return Ty::Unknown };
        let mut scope = Scope::of(def.module);
        let mut args = args.into_iter();
        for param in &def.facts.generics.params {
            let ty = match (args.next(), &param.default) {
                (Some(arg), _) => arg,
                (None, Some(default)) => self.lower(default, &scope),
                (None, None) => self.vars.fresh(),
            };
            scope.params.push((param.name, ty));
        }
        self.lower(ty, &scope)
    }

    /// The type behind an alias, when it names one directly.
    pub(super) fn alias_adt(&mut self, alias: AliasId) -> Option<AdtId> {
        match self.def_ty(Def::Alias(alias), Vec::new()) {
            Ty::Adt(adt, _) => Some(adt),
            _ => None,
        }
    }

    pub(super) fn lower_bounds(&mut self, bounds: &[PathExpr], scope: &Scope) -> Vec<Bound> {
        bounds.iter().map(|bound| self.lower_bound(bound, scope)).collect()
    }

    /// A trait with its arguments.
    pub(super) fn lower_bound(&mut self, path: &PathExpr, scope: &Scope) -> Bound {
        let names: Vec<Name> = path.names().collect();
        let trait_ = self.resolve_trait(&names, scope.module).unwrap_or(TraitRef::Unknown(path.last().name));
        let last = path.last();
        let args = last.args().iter().map(|arg| self.lower(arg, scope)).collect();
        let mut assoc: Vec<(Name, Ty)> = last.assoc().iter().map(|(name, ty)| (*name, self.lower(ty, scope))).collect();
        if let Some(output) = last.output() {
            let output = self.lower(output, scope);
            let is_async = last.name.as_str().starts_with("Async");
            assoc.push((Name::new("Output"), if is_async { Ty::Future(Arc::new(output)) } else { output }));
        }
        Bound { trait_, args, assoc }
    }

    /// The trait a path names; `None` for an empty path or an unknown name.
    pub(super) fn resolve_trait(&mut self, names: &[Name], module: ModuleId) -> Option<TraitRef> {
        match self.resolve_whole(module, names, false, Space::Types)? {
            Def::Trait(id) => Some(TraitRef::Known(id)),
            Def::External(path) => Some(TraitRef::External(path)),
            _ => None,
        }
    }

    /// Enters generic parameters as themselves.
    pub(super) fn enter_rigid(&mut self, generics: &Generics, scope: &mut Scope) {
        let start = scope.params.len();
        scope.params.extend(generics.params.iter().map(|param| (param.name, Ty::Param(param.name, Arc::from([])))));
        for (at, param) in generics.params.iter().enumerate() {
            let mut bounds = self.lower_bounds(&param.bounds, scope);
            for (ty, more) in &generics.bounds {
                if matches!(ty, TypeExpr::Path(path) if path.as_ident() == Some(param.name)) {
                    bounds.extend(self.lower_bounds(more, scope));
                }
            }
            scope.params[start + at].1 = Ty::Param(param.name, bounds.into());
        }
    }

    /// Enters generic parameters as variables, and returns what must hold of them.
    pub(super) fn enter_open(&mut self, generics: &Generics, scope: &mut Scope) -> Pending {
        let start = scope.params.len();
        for param in &generics.params {
            let var = self.vars.fresh();
            scope.params.push((param.name, var));
        }
        let mut pending = Pending::new();
        for (at, param) in generics.params.iter().enumerate() {
            let var = scope.params[start + at].1.clone();
            pending.extend(self.lower_bounds(&param.bounds, scope).into_iter().map(|bound| (var.clone(), bound)));
        }
        for (ty, bounds) in &generics.bounds {
            let ty = self.lower(ty, scope);
            pending.extend(self.lower_bounds(bounds, scope).into_iter().map(|bound| (ty.clone(), bound)));
        }
        pending
    }
}
