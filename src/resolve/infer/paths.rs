//! Paths as values: locals, functions, constructors, constants; fields and struct literals.

use super::super::defs::{AdtId, Def, GlobalId, Owner};
use super::super::lower::Scope;
use super::super::methods::Found;
use super::super::scope::{Space, join, or_primitive};
use super::super::ty::{FnTy, TraitRef, Ty};
use super::super::{Reason, Target, TargetKind};
use super::Infer;
use crate::facts::{ExprId, Field, GlobalKind, PatId, PathExpr};
use crate::name::Name;
use std::sync::Arc;

/// What a value path leads to.
pub(super) enum Value {
    Local(PatId, Ty),
    Function(Found),
    /// A struct or variant: its type, and the place of the variant.
    Constructor(AdtId, Option<u32>, Ty),
    Global(GlobalId),
    /// Foreign, known by path; with the type it belongs to.
    External(Name, Option<Ty>),
    Unknown,
}

impl Infer<'_, '_> {
    pub(super) fn path_value(&mut self, id: ExprId, path: &PathExpr) -> Ty {
        let value = self.value(path);
        let (kind, self_ty, assumed, ty) = match value {
            Value::Local(pat, ty) => {
                self.uses.insert(id, pat);
                return ty;
            }
            Value::Function(found) => {
                let (kind, assumed) = (function_kind(&found), found.is_assumed);
                let self_ty = self.owner_type(&found);
                let function = found.function;
                let sig = self.function_type(found);
                (kind, self_ty, assumed, Ty::FnItem(function, sig))
            }
            Value::Constructor(adt, variant, ty) => {
                let fields = self.constructor_fields(adt, variant);
                let ty = if fields.is_empty() { ty } else { self.constructor_type(adt, &fields, ty) };
                (TargetKind::Constructor(adt), None, false, ty)
            }
            Value::Global(global) => (TargetKind::Global(global), None, false, self.global_type(global)),
            Value::External(path, self_ty) => (TargetKind::External(path), self_ty, false, Ty::Unknown),
            Value::Unknown => (TargetKind::Unknown(Reason::UnknownName), None, false, Ty::Unknown),
        };
        self.targets.insert(id, Target { kind, self_ty, assumed });
        ty
    }

    /// Looks a value path up.
    pub(super) fn value(&mut self, path: &PathExpr) -> Value {
        if let Some(name) = path.as_ident()
            && let Some(local) = self.locals.iter().rev().find(|local| local.name == name)
        {
            return Value::Local(local.pat, local.ty.clone());
        }
        let names: Vec<Name> = path.names().collect();
        if path.qself.is_some() {
            return self.qualified_value(path, &names);
        }
        let is_param = self.scope.params.iter().any(|(name, _)| *name == names[0]);
        if names[0] == "Self" || is_param {
            return self.value_of_self(path, &names);
        }
        let module = self.scope.module;
        match self.r.resolve_path(module, &names, path.leading_colon, Space::Values) {
            Some((def, used)) if used == names.len() => self.value_of_def(def, path),
            Some((def, used)) => self.value_under(or_primitive(def, &names[..used]), used, path, &names),
            None => Value::Unknown,
        }
    }

    fn qualified_value(&mut self, path: &PathExpr, names: &[Name]) -> Value {
        let Some(qself) = &path.qself else { return Value::Unknown };
        let base = self.r.lower(&qself.ty, &self.scope);
        let last = names[names.len() - 1];
        if qself.trait_len > 0 {
            let module = self.scope.module;
            match self.r.resolve_trait(&names[..qself.trait_len], module) {
                Some(TraitRef::Known(id)) => {
                    if let Some(found) = self.r.associated_of_trait(&base, id, last) {
                        return Value::Function(found);
                    }
                    if let Some((owner, function)) = self.r.trait_function(id, last) {
                        return Value::Function(self.r.on_trait(&base, owner, function, true));
                    }
                }
                Some(TraitRef::External(path)) => return Value::External(join(path, last), Some(base)),
                Some(TraitRef::Unknown(_)) | None => return Value::Unknown,
            }
        }
        self.associated_value(base, last)
    }

    fn value_of_self(&mut self, path: &PathExpr, names: &[Name]) -> Value {
        let mut prefix = path.clone();
        prefix.segments.truncate((names.len() - 1).max(1));
        let base = self.r.lower(&crate::facts::TypeExpr::Path(prefix), &self.scope);
        match names.len() {
            1 => match &base {
                Ty::Adt(adt, _) => Value::Constructor(*adt, None, base.clone()),
                _ => Value::Unknown,
            },
            _ => self.associated_value(base, names[names.len() - 1]),
        }
    }

    fn value_of_def(&mut self, def: Def, path: &PathExpr) -> Value {
        match def {
            Def::Function(id) => {
                let module = self.r.world.functions[id.index()].module;
                let found = Found {
                    function: id,
                    self_ty: Ty::Unknown,
                    scope: Scope::of(module),
                    pending: Vec::new(),
                    is_dynamic: false,
                    is_assumed: false,
                };
                Value::Function(found)
            }
            Def::Adt(adt) => {
                let args = self.last_args(path, 0);
                Value::Constructor(adt, None, self.r.def_ty(Def::Adt(adt), args))
            }
            Def::Variant(adt, at) => {
                let args = self.last_args(path, 1);
                Value::Constructor(adt, Some(at), self.r.def_ty(Def::Adt(adt), args))
            }
            Def::Global(global) => Value::Global(global),
            Def::External(path) => Value::External(path, None),
            Def::Module(_) | Def::Trait(_) | Def::Alias(_) | Def::Primitive(_) => Value::Unknown,
        }
    }

    /// A path that goes on behind a type or trait: `Type::function`.
    fn value_under(&mut self, def: Def, used: usize, path: &PathExpr, names: &[Name]) -> Value {
        if let Def::Trait(id) = def {
            let own = self.r.vars.fresh();
            return match self.r.trait_function(id, names[used]) {
                Some((owner, function)) if used + 1 == names.len() => Value::Function(self.r.on_trait(&own, owner, function, true)),
                _ => Value::Unknown,
            };
        }
        if matches!(def, Def::Module(_) | Def::Function(_) | Def::Global(_)) {
            return Value::Unknown;
        }
        let args = path.segments[used - 1].args().iter().map(|arg| self.r.lower(arg, &self.scope)).collect();
        let base = self.r.def_ty(def, args);
        let base = names[used..names.len() - 1].iter().fold(base, |base, name| self.r.project(&base, None, *name));
        self.associated_value(base, names[names.len() - 1])
    }

    fn associated_value(&mut self, base: Ty, name: Name) -> Value {
        let base = self.r.normalize(&base);
        if let Ty::Adt(adt, _) = &base {
            let variants = &self.r.world.adts[adt.index()].facts.variants;
            if let Some(at) = variants.iter().position(|variant| variant.name == name) {
                return Value::Constructor(*adt, Some(at as u32), base.clone());
            }
        }
        let module = self.scope.module;
        if let Some(found) = self.r.associated(&base, name, module) {
            return Value::Function(found);
        }
        if let Some(global) = self.r.associated_global(&base, name) {
            return Value::Global(global);
        }
        match self.r.foreign_path(&base) {
            Some(path) => Value::External(join(path, name), Some(base)),
            None => Value::Unknown,
        }
    }

    fn last_args(&mut self, path: &PathExpr, from_end: usize) -> Vec<Ty> {
        let segments = &path.segments;
        let at = segments.len().checked_sub(1 + from_end);
        // `None::<T>` writes the arguments of the enum on the variant.
        let at = at.filter(|at| !segments[*at].args().is_empty()).or(segments.len().checked_sub(1));
        at.map_or(Vec::new(), |at| segments[at].args().iter().map(|arg| self.r.lower(arg, &self.scope)).collect())
    }

    /// The type on which a function of an impl or trait was found.
    pub(super) fn owner_type(&self, found: &Found) -> Option<Ty> {
        match self.r.world.functions[found.function.index()].owner {
            Owner::Free => None,
            Owner::Impl(_) | Owner::Trait(_) => Some(found.self_ty.clone()),
        }
    }

    /// A function as a value.
    fn function_type(&mut self, mut found: Found) -> Arc<FnTy> {
        let def = self.r.world.functions[found.function.index()].clone();
        let sig = &def.facts.sig;
        self.r.enter_open(&sig.generics, &mut found.scope);
        let mut params: Vec<Ty> = sig.receiver.iter().map(|_| found.self_ty.clone()).collect();
        params.extend(sig.params.iter().map(|param| self.r.lower(&param.ty, &found.scope)));
        let output = self.r.lower(&sig.output, &found.scope);
        Arc::new(FnTy { params, output: if sig.is_async { Ty::Future(Arc::new(output)) } else { output } })
    }

    /// The fields of a struct or variant.
    pub(super) fn constructor_fields(&self, adt: AdtId, variant: Option<u32>) -> Vec<Field> {
        let facts = &self.r.world.adts[adt.index()].facts;
        match variant {
            Some(at) => facts.variants.get(at as usize).map(|variant| variant.fields.clone()).unwrap_or_default(),
            None => facts.fields.clone(),
        }
    }

    fn constructor_type(&mut self, adt: AdtId, fields: &[Field], ty: Ty) -> Ty {
        let scope = self.fields_scope(adt, &ty);
        let params = fields.iter().map(|field| self.r.lower(&field.ty, &scope)).collect();
        Ty::Function(Arc::new(FnTy { params, output: ty }))
    }

    /// The scope in which the fields of a type are written, its parameters bound to these arguments.
    pub(super) fn fields_scope(&self, adt: AdtId, ty: &Ty) -> Scope {
        let def = &self.r.world.adts[adt.index()];
        let params = def.facts.generics.params.iter().map(|param| param.name).zip(ty.args().iter().cloned()).collect();
        Scope { module: def.module, params, self_ty: Some(ty.clone()) }
    }

    fn global_type(&mut self, global: GlobalId) -> Ty {
        let def = self.r.world.globals[global.index()].clone();
        let mut scope = Scope::of(def.module);
        super::enter_owner(self.r, def.owner, &mut scope);
        let ty = self.r.lower(&def.facts.ty, &scope);
        match def.facts.kind {
            GlobalKind::Plain | GlobalKind::Lazy => ty,
            GlobalKind::ThreadLocal => self.r.lang_ty("std::thread::LocalKey", vec![ty]),
        }
    }

    /// The type of a field, through dereferences.
    pub(super) fn field(&mut self, base: &Ty, name: Name) -> Ty {
        for step in self.r.autoderef(base) {
            match &step {
                Ty::Adt(adt, _) => {
                    let fields = self.constructor_fields(*adt, None);
                    if let Some(field) = fields.iter().find(|field| field.name == name) {
                        let scope = self.fields_scope(*adt, &step);
                        return self.r.lower(&field.ty, &scope);
                    }
                }
                Ty::Tuple(elements) => {
                    if let Some(element) = name.as_str().parse::<usize>().ok().and_then(|at| elements.get(at)) {
                        return element.clone();
                    }
                }
                _ => {}
            }
        }
        self.r.vars.fresh()
    }

    pub(super) fn struct_literal(
        &mut self,
        id: ExprId,
        path: &PathExpr,
        fields: &[(Name, ExprId)],
        rest: Option<ExprId>,
        expected: &Ty,
    ) -> Ty {
        let (ty, declared) = match self.literal_type(path) {
            Some((adt, variant, ty)) => {
                self.r.vars.unify(&ty, expected);
                self.literals.insert(id, adt);
                let declared = self.constructor_fields(adt, variant);
                (ty.clone(), Some((self.fields_scope(adt, &ty), declared)))
            }
            None => (self.r.lower(&crate::facts::TypeExpr::Path(path.clone()), &self.scope), None),
        };
        for (name, value) in fields {
            let known = declared.as_ref().and_then(|(scope, fields)| {
                let field = fields.iter().find(|field| field.name == *name)?;
                Some(self.r.lower(&field.ty, scope))
            });
            let known = known.unwrap_or(Ty::Unknown);
            let found = self.expr(*value, &known);
            self.r.vars.unify(&known, &found);
        }
        if let Some(rest) = rest {
            self.expr(rest, &ty);
        }
        ty
    }

    /// The struct or variant that a literal or pattern names.
    pub(super) fn literal_type(&mut self, path: &PathExpr) -> Option<(AdtId, Option<u32>, Ty)> {
        let names: Vec<Name> = path.names().collect();
        if path.qself.is_none() && names[0] != "Self" {
            return match self.type_def(&names, path.leading_colon)? {
                Def::Variant(adt, at) => {
                    let args = self.last_args(path, 1);
                    Some((adt, Some(at), self.r.def_ty(Def::Adt(adt), args)))
                }
                def => match self.r.lower(&crate::facts::TypeExpr::Path(path.clone()), &self.scope) {
                    ty @ Ty::Adt(adt, _) if !matches!(def, Def::Trait(_)) => Some((adt, None, ty)),
                    _ => None,
                },
            };
        }
        let mut prefix = path.clone();
        prefix.segments.truncate(1.max(if path.qself.is_some() { names.len() } else { 1 }));
        let ty @ Ty::Adt(adt, _) = self.r.lower(&crate::facts::TypeExpr::Path(prefix), &self.scope) else { return None };
        let variant = if names.len() == 2 {
            self.r.world.adts[adt.index()].facts.variants.iter().position(|variant| variant.name == names[1]).map(|at| at as u32)
        } else {
            None
        };
        Some((adt, variant, ty))
    }
}

pub(super) fn function_kind(found: &Found) -> TargetKind {
    if found.is_dynamic { TargetKind::Dynamic(found.function) } else { TargetKind::Function(found.function) }
}
