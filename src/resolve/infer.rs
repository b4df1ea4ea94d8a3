//! The flow of types through one body.
//!
//! One forward pass: each expression gets its type, with the type its surroundings expect pushed down to it. Variables learn from
//! later use; method calls whose receiver was still open are tried again at the end. Nothing is backtracked, nothing fails:
//! what stays open is unknown.

use super::defs::BodyOwner;
use super::defs::{AdtId, BodyId, Def, Owner};
use super::lower::Scope;
use super::ty::{Bound, FnTy, TraitRef, Ty};
use super::{Resolver, Target, Typed};
use crate::facts::{Body, ExprId, ExprKind, PatId, Receiver};
use crate::name::Name;
use rustc_hash::FxHashMap;
use std::sync::Arc;

mod calls;
mod control;
mod macros;
mod operators;
mod paths;
mod patterns;

/// The binding of `self`, which has no pattern in the body.
pub const SELF_PAT: PatId = PatId(u32::MAX);

/// Rounds in which open method calls are tried again.
const RETRIES: usize = 3;

/// Expressions nested deeper than this are not looked into.
const DEPTH: u32 = 400;

pub(super) struct Infer<'r, 'l> {
    r: &'r mut Resolver<'l>,
    id: BodyId,
    body: Arc<Body>,
    scope: Scope,
    locals: Vec<Local>,
    /// The return type of each function, closure or async block around the place at hand.
    returns: Vec<Ty>,
    /// Values that `break` gives to the loops and labelled blocks around.
    breaks: Vec<(Option<Name>, Ty)>,
    types: Vec<Ty>,
    pat_types: Vec<Ty>,
    targets: FxHashMap<ExprId, Target>,
    uses: FxHashMap<ExprId, PatId>,
    literals: FxHashMap<ExprId, AdtId>,
    macros: FxHashMap<ExprId, Name>,
    /// Method calls whose receiver is still open, with the variable of their result.
    open: Vec<(ExprId, Ty)>,
    /// Bounds on types that were not known when a call was looked at.
    waiting: Vec<(Ty, Bound)>,
    depth: u32,
}

struct Local {
    name: Name,
    pat: PatId,
    ty: Ty,
}

pub(super) fn infer(r: &mut Resolver<'_>, id: BodyId, body: Arc<Body>) -> Typed {
    let (scope, expected, self_ty) = start(r, id);
    let module = scope.module;
    let (exprs, pats) = (body.exprs.len(), body.pats.len());
    let mut infer = Infer {
        r,
        id,
        body: body.clone(),
        scope,
        locals: Vec::new(),
        returns: vec![expected.clone()],
        breaks: Vec::new(),
        types: vec![Ty::Unknown; exprs],
        pat_types: vec![Ty::Unknown; pats],
        targets: FxHashMap::default(),
        uses: FxHashMap::default(),
        literals: FxHashMap::default(),
        macros: FxHashMap::default(),
        open: Vec::new(),
        waiting: Vec::new(),
        depth: 0,
    };
    if let Some(ty) = self_ty {
        infer.locals.push(Local { name: Name::new("self"), pat: SELF_PAT, ty });
    }
    infer.parameters();
    if let Some(root) = body.root {
        let found = infer.expr(root, &expected);
        infer.r.vars.unify(&expected, &found);
    }
    infer.retry_open();
    infer.finish(module)
}

/// The scope of a body, the type of its value, and the type of `self`.
fn start(r: &mut Resolver<'_>, id: BodyId) -> (Scope, Ty, Option<Ty>) {
    match r.world.bodies[id.index()] {
        BodyOwner::Global(global) => {
            let def = r.world.globals[global.index()].clone();
            let mut scope = Scope::of(def.module);
            enter_owner(r, def.owner, &mut scope);
            let ty = r.lower(&def.facts.ty, &scope);
            (scope, ty, None)
        }
        BodyOwner::Function(function) => {
            let def = r.world.functions[function.index()].clone();
            let mut scope = Scope::of(def.module);
            enter_owner(r, def.owner, &mut scope);
            r.enter_rigid(&def.facts.sig.generics, &mut scope);
            let output = r.lower(&def.facts.sig.output, &scope);
            let own = scope.self_ty.clone().unwrap_or(Ty::Unknown);
            let self_ty = def.facts.sig.receiver.as_ref().map(|receiver| match receiver {
                Receiver::Value => own,
                Receiver::Ref | Receiver::RefMut => own.reference(),
                Receiver::Typed(ty) => r.lower(ty, &scope),
            });
            (scope, output, self_ty)
        }
    }
}

/// Enters the parameters and `Self` of the impl or trait around a function.
fn enter_owner(r: &mut Resolver<'_>, owner: Owner, scope: &mut Scope) {
    match owner {
        Owner::Free => {}
        Owner::Impl(id) => {
            let def = r.world.impls[id.index()].clone();
            r.enter_rigid(&def.facts.generics, scope);
            scope.self_ty = Some(r.lower(&def.facts.self_ty, scope));
        }
        Owner::Trait(id) => {
            let def = r.world.traits[id.index()].clone();
            r.enter_rigid(&def.facts.generics, scope);
            let args = scope.params.iter().map(|(_, ty)| ty.clone()).collect();
            let own = Bound { trait_: TraitRef::Known(id), args, assoc: Vec::new() };
            scope.self_ty = Some(Ty::Param(Name::new("Self"), Arc::from([own])));
        }
    }
}

impl Infer<'_, '_> {
    fn parameters(&mut self) {
        let body = self.body.clone();
        let types: Vec<Ty> = match self.r.world.bodies[self.id.index()] {
            BodyOwner::Function(function) => {
                let def = self.r.world.functions[function.index()].clone();
                def.facts.sig.params.iter().map(|param| self.r.lower(&param.ty, &self.scope)).collect()
            }
            BodyOwner::Global(_) => Vec::new(),
        };
        for (pat, ty) in body.params.iter().zip(types) {
            self.bind(*pat, &ty);
        }
    }

    fn finish(mut self, module: super::ModuleId) -> Typed {
        let vars = &self.r.vars;
        for ty in self.types.iter_mut().chain(&mut self.pat_types) {
            *ty = vars.finish(ty);
        }
        for target in self.targets.values_mut() {
            target.self_ty = target.self_ty.as_ref().map(|ty| vars.finish(ty));
        }
        Typed {
            body: self.body,
            types: self.types,
            pat_types: self.pat_types,
            targets: self.targets,
            locals: self.uses,
            literals: self.literals,
            macros: self.macros,
            module,
        }
    }

    /// The type of an expression, remembered.
    fn expr(&mut self, id: ExprId, expected: &Ty) -> Ty {
        if self.depth >= DEPTH {
            return Ty::Unknown;
        }
        self.depth += 1;
        let ty = self.expr_inner(id, expected);
        self.depth -= 1;
        self.types[id.0 as usize] = ty.clone();
        ty
    }

    /// The type of an expression of which nothing is expected.
    fn free(&mut self, id: ExprId) -> Ty {
        self.expr(id, &Ty::Unknown)
    }

    fn all_free(&mut self, ids: &[ExprId]) {
        for id in ids {
            self.free(*id);
        }
    }

    fn expr_inner(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body.clone();
        match &body.expr(id).kind {
            ExprKind::Literal(literal) => self.literal(literal, expected),
            ExprKind::Path(path) => self.path_value(id, path),
            ExprKind::Call { callee, args } => self.call(id, *callee, args, expected),
            ExprKind::MethodCall { receiver, method, turbofish, args, .. } => {
                self.method_call(id, *receiver, *method, turbofish, args, expected)
            }
            ExprKind::Field { base, name } => {
                let base = self.free(*base);
                self.field(&base, *name)
            }
            ExprKind::Index { base, index } => self.index(*base, *index),
            ExprKind::Unary { op, operand } => self.unary(*op, *operand),
            ExprKind::Binary { op, left, right } => self.binary(*op, *left, *right),
            ExprKind::Assign { place, value, .. } => {
                let place = self.free(*place);
                let value = self.expr(*value, &place);
                self.r.vars.unify(&place, &value);
                Ty::unit()
            }
            ExprKind::Ref { operand, .. } => {
                let expected = self.r.vars.shallow(expected);
                let inner = if let Ty::Ref(inner) = &expected { (**inner).clone() } else { Ty::Unknown };
                self.expr(*operand, &inner).reference()
            }
            ExprKind::Cast { operand, ty } => {
                self.free(*operand);
                self.r.lower(ty, &self.scope)
            }
            ExprKind::Try(operand) => {
                let operand = self.free(*operand);
                self.question(&operand)
            }
            ExprKind::Await(operand) => {
                let operand = self.free(*operand);
                self.awaited(&operand)
            }
            ExprKind::Tuple(elements) => {
                let expected = self.r.vars.shallow(expected);
                let inner = |at: usize| if let Ty::Tuple(types) = &expected { types.get(at).cloned() } else { None };
                Ty::Tuple(elements.iter().enumerate().map(|(at, id)| self.expr(*id, &inner(at).unwrap_or(Ty::Unknown))).collect())
            }
            ExprKind::Array { elements, is_vec } => self.array(elements, *is_vec, expected),
            ExprKind::Repeat { element, len, is_vec } => {
                self.free(*len);
                self.array(&[*element], *is_vec, expected)
            }
            ExprKind::Struct { path, fields, rest } => self.struct_literal(id, path, fields, *rest, expected),
            ExprKind::Range { start, end } => {
                let element = self.r.vars.fresh();
                for bound in [start, end].into_iter().flatten() {
                    let ty = self.free(*bound);
                    self.r.vars.unify(&element, &ty);
                }
                self.r.lang_ty("std::ops::Range", vec![element])
            }
            ExprKind::Block(_)
            | ExprKind::Async { .. }
            | ExprKind::Closure(_)
            | ExprKind::If { .. }
            | ExprKind::Match { .. }
            | ExprKind::Let { .. }
            | ExprKind::Loop(_)
            | ExprKind::Return(_)
            | ExprKind::Break { .. }
            | ExprKind::Continue { .. } => self.control(id, expected),
            ExprKind::Macro(call) => self.macro_call(id, call, expected),
            ExprKind::Opaque { path, .. } => {
                self.note_macro(id, path);
                Ty::Unknown
            }
            ExprKind::Unknown => Ty::Unknown,
        }
    }

    /// The type of a value that comes from one of two branches.
    fn join(&mut self, a: &Ty, b: &Ty) -> Ty {
        match (self.r.vars.shallow(a), self.r.vars.shallow(b)) {
            (Ty::Never | Ty::Unknown, b) => b,
            (a, _) => {
                self.r.vars.unify(&a, b);
                a
            }
        }
    }

    /// What iterating over a value gives.
    fn item(&mut self, ty: &Ty) -> Ty {
        let ty = self.r.normalize(ty);
        let into = self.r.lang_trait("std::iter::IntoIterator").map(TraitRef::Known);
        let iterator = self.r.lang_trait("std::iter::Iterator").map(TraitRef::Known);
        for step in self.r.autoderef(&ty) {
            for trait_ in [into, iterator].into_iter().flatten() {
                let item = self.r.project(&step, Some(trait_), Name::new("Item"));
                if !matches!(item, Ty::Unknown) {
                    return self.r.normalize(&item);
                }
            }
        }
        self.r.vars.fresh()
    }

    /// What `x.await` gives.
    fn awaited(&mut self, ty: &Ty) -> Ty {
        if ty.is_assumed() {
            return ty.clone();
        }
        let output = Name::new("Output");
        let future = self.r.lang_trait("std::future::Future").map(TraitRef::Known);
        let into = self.r.lang_trait("std::future::IntoFuture").map(TraitRef::Known);
        for step in self.r.autoderef(ty) {
            if let Ty::Future(inner) = &step {
                return self.r.normalize(inner);
            }
            for trait_ in [future, into].into_iter().flatten() {
                let found = self.r.project(&step, Some(trait_), output);
                if !matches!(found, Ty::Unknown) {
                    return self.r.normalize(&found);
                }
            }
        }
        self.r.vars.fresh()
    }

    /// What `x?` gives.
    fn question(&mut self, ty: &Ty) -> Ty {
        let ty = self.r.normalize(ty);
        if ty.is_assumed() {
            return ty;
        }
        match &ty {
            Ty::Adt(id, args) if ["Result", "Option"].contains(&self.r.world.adts[id.index()].name.as_str()) => {
                args.first().cloned().unwrap_or(Ty::Unknown)
            }
            _ => self.r.vars.fresh(),
        }
    }

    /// The signature a closure is expected to have.
    fn expected_signature(&mut self, expected: &Ty) -> Option<FnTy> {
        let expected = self.r.vars.shallow(expected);
        if let Some(sig) = expected.callable() {
            return Some((**sig).clone());
        }
        let output = Name::new("Output");
        let bound = expected.bounds().iter().find(|bound| bound.assoc(output).is_some())?;
        Some(FnTy { params: bound.args.clone(), output: bound.assoc(output).cloned().unwrap_or(Ty::Unknown) })
    }

    /// The definition a path in type position stands for.
    fn type_def(&mut self, names: &[Name], leading_colon: bool) -> Option<Def> {
        self.r.resolve_whole(self.scope.module, names, leading_colon, super::Space::Types)
    }
}
