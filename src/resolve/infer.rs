//! The flow of types through one body.
//!
//! One forward pass: each expression gets its type, with the type its surroundings expect pushed down to it. Variables learn from
//! later use; method calls whose receiver was still open are tried again at the end. Nothing is backtracked, nothing fails:
//! what stays open is unknown.

use super::lower::Scope;
use super::ty::{FnTy, TraitRef, Ty};
use super::world::{AdtId, BodyId, BodyOwner, Def, Owner};
use super::{Resolver, Target, Typed};
use crate::facts::{BinaryOp, Block, Body, Closure, ExprId, ExprKind, Literal, Loop, LoopKind, PatId, Receiver, Stmt, UnaryOp};
use crate::name::Name;
use rustc_hash::FxHashMap;
use std::sync::Arc;

mod calls;
mod macros;
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
            r.enter_rigid(&def.generics, scope);
            scope.self_ty = Some(r.lower(&def.self_ty, scope));
        }
        Owner::Trait(id) => {
            let def = r.world.traits[id.index()].clone();
            r.enter_rigid(&def.generics, scope);
            let args = scope.params.iter().map(|(_, ty)| ty.clone()).collect();
            let own = super::ty::Bound { trait_: TraitRef::Known(id), args, assoc: Vec::new() };
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
            ExprKind::Block(block) => self.block(block, expected),
            ExprKind::Async { body } => self.future_of(*body),
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::If { condition, then, otherwise } => {
                let mark = self.locals.len();
                self.free(*condition);
                let ty = self.expr(*then, expected);
                self.locals.truncate(mark);
                match otherwise {
                    Some(otherwise) => {
                        let other = self.expr(*otherwise, expected);
                        self.join(&ty, &other)
                    }
                    None => Ty::unit(),
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                let scrutinee = self.free(*scrutinee);
                let mut result = Ty::Never;
                for arm in arms {
                    let mark = self.locals.len();
                    self.bind(arm.pat, &scrutinee);
                    if let Some(guard) = arm.guard {
                        self.free(guard);
                    }
                    let ty = self.expr(arm.body, expected);
                    result = self.join(&result, &ty);
                    self.locals.truncate(mark);
                }
                result
            }
            ExprKind::Let { pat, value } => {
                let value = self.free(*value);
                self.bind(*pat, &value);
                Ty::primitive("bool")
            }
            ExprKind::Loop(loop_) => self.loop_(loop_),
            ExprKind::Return(value) => {
                let expected = self.returns.last().cloned().unwrap_or(Ty::Unknown);
                if let Some(value) = value {
                    let ty = self.expr(*value, &expected);
                    self.r.vars.unify(&expected, &ty);
                }
                Ty::Never
            }
            ExprKind::Break { label, value } => {
                if let Some(value) = value {
                    let ty = self.free(*value);
                    let target = self.breaks.iter().rev().find(|(known, _)| label.is_none() || known == label).map(|(_, ty)| ty.clone());
                    if let Some(target) = target {
                        self.r.vars.unify(&target, &ty);
                    }
                }
                Ty::Never
            }
            ExprKind::Continue { .. } => Ty::Never,
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

    fn literal(&mut self, literal: &Literal, expected: &Ty) -> Ty {
        let expected = self.r.vars.shallow(expected);
        let number = |suffix: &Option<Name>, plain: &str| match (suffix, expected.peeled()) {
            (Some(suffix), _) => Ty::Primitive(*suffix),
            (None, Ty::Primitive(name)) => Ty::Primitive(*name),
            (None, _) => Ty::primitive(plain),
        };
        match literal {
            Literal::Str(_) => Ty::primitive("str").reference(),
            Literal::Bytes => Ty::Array(Arc::new(Ty::primitive("u8"))).reference(),
            Literal::Int(_, suffix) => number(suffix, "i32"),
            Literal::Float(_, suffix) => number(suffix, "f64"),
            Literal::Bool(_) => Ty::primitive("bool"),
            Literal::Char => Ty::primitive("char"),
            Literal::Other => Ty::Unknown,
        }
    }

    fn array(&mut self, elements: &[ExprId], is_vec: bool, expected: &Ty) -> Ty {
        let element = self.r.vars.fresh();
        let expected = self.r.vars.shallow(expected);
        let known = match expected.peeled() {
            Ty::Slice(inner) | Ty::Array(inner) => (**inner).clone(),
            other => other.args().first().cloned().unwrap_or(Ty::Unknown),
        };
        for id in elements {
            let ty = self.expr(*id, &known);
            self.r.vars.unify(&element, &ty);
        }
        if is_vec { self.r.lang_ty("std::vec::Vec", vec![element]) } else { Ty::Array(Arc::new(element)) }
    }

    fn block(&mut self, block: &Block, expected: &Ty) -> Ty {
        let (mark, module) = (self.locals.len(), self.scope.module);
        if !block.items.is_empty() {
            self.scope.module = self.r.world.add_block(module, &block.items);
        }
        let value = self.r.vars.fresh();
        if block.label.is_some() {
            self.breaks.push((block.label, value.clone()));
        }
        for stmt in &block.stmts {
            self.statement(stmt);
        }
        let tail = match block.tail {
            Some(tail) => self.expr(tail, expected),
            None => self.value_of_statements(block),
        };
        if block.label.is_some() {
            self.breaks.pop();
            self.r.vars.unify(&value, &tail);
        }
        self.locals.truncate(mark);
        self.scope.module = module;
        tail
    }

    /// A block without a tail is unit, unless it ends by leaving.
    fn value_of_statements(&self, block: &Block) -> Ty {
        match block.stmts.last() {
            Some(Stmt::Expr(last)) if self.types[last.0 as usize] == Ty::Never => Ty::Never,
            _ => Ty::unit(),
        }
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(id) => {
                self.free(*id);
            }
            Stmt::Let { pat, ty, value, otherwise, .. } => {
                let declared = match ty {
                    Some(ty) => self.r.lower(ty, &self.scope),
                    None => self.r.vars.fresh(),
                };
                if let Some(value) = value {
                    let found = self.expr(*value, &declared);
                    if !self.r.vars.unify(&declared, &found) && ty.is_none() {
                        self.bind(*pat, &found);
                        return;
                    }
                }
                if let Some(otherwise) = otherwise {
                    self.free(*otherwise);
                }
                self.bind(*pat, &declared);
            }
        }
    }

    fn loop_(&mut self, loop_: &Loop) -> Ty {
        let mark = self.locals.len();
        let value = self.r.vars.fresh();
        self.breaks.push((loop_.label, value.clone()));
        match loop_.kind {
            LoopKind::Loop => {}
            LoopKind::While { condition } => {
                self.free(condition);
            }
            LoopKind::For { pat, iterable } => {
                let iterable = self.free(iterable);
                let item = self.item(&iterable);
                self.bind(pat, &item);
            }
        }
        self.free(loop_.body);
        self.breaks.pop();
        self.locals.truncate(mark);
        match loop_.kind {
            LoopKind::Loop => value,
            LoopKind::While { .. } | LoopKind::For { .. } => Ty::unit(),
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

    fn future_of(&mut self, body: ExprId) -> Ty {
        let output = self.r.vars.fresh();
        self.returns.push(output.clone());
        let ty = self.free(body);
        self.returns.pop();
        if !matches!(ty, Ty::Never) {
            self.r.vars.unify(&output, &ty);
        }
        Ty::Future(Arc::new(output))
    }

    fn closure(&mut self, id: ExprId, closure: &Closure, expected: &Ty) -> Ty {
        let mark = self.locals.len();
        let wanted = self.expected_signature(expected);
        let mut params = Vec::new();
        for (at, (pat, annotation)) in closure.params.iter().enumerate() {
            let known = wanted.as_ref().and_then(|sig| sig.params.get(at).cloned());
            let ty = match annotation {
                Some(annotation) => self.r.lower(annotation, &self.scope),
                None => self.r.vars.fresh(),
            };
            if let Some(known) = known {
                self.r.vars.unify(&ty, &known);
            }
            self.bind(*pat, &ty);
            params.push(ty);
        }
        let output = match &closure.output {
            Some(ty) => self.r.lower(ty, &self.scope),
            None => self.r.vars.fresh(),
        };
        let inner = wanted.map_or(Ty::Unknown, |sig| sig.output.clone());
        self.returns.push(output.clone());
        let found = self.expr(closure.body, if matches!(inner, Ty::Unknown) { &output } else { &inner });
        self.returns.pop();
        if !matches!(found, Ty::Never) {
            self.r.vars.unify(&output, &found);
        }
        self.locals.truncate(mark);
        let output = if closure.is_async { Ty::Future(Arc::new(output)) } else { output };
        Ty::Closure(self.id, id, Arc::new(FnTy { params, output }))
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

    fn unary(&mut self, op: UnaryOp, operand: ExprId) -> Ty {
        let ty = self.free(operand);
        match op {
            UnaryOp::Deref => {
                let ty = self.r.normalize(&ty);
                self.r.deref(&ty).unwrap_or(Ty::Unknown)
            }
            UnaryOp::Not | UnaryOp::Neg => ty,
        }
    }

    fn binary(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> Ty {
        let left_ty = self.free(left);
        let right_ty = self.expr(right, &left_ty);
        let trait_path = match op {
            BinaryOp::Compare | BinaryOp::And | BinaryOp::Or => return Ty::primitive("bool"),
            BinaryOp::Bits => return left_ty,
            BinaryOp::Add => "std::ops::Add",
            BinaryOp::Sub => "std::ops::Sub",
            BinaryOp::Mul => "std::ops::Mul",
            BinaryOp::Div => "std::ops::Div",
            BinaryOp::Rem => "std::ops::Rem",
        };
        let left_ty = self.r.normalize(&left_ty);
        if matches!(left_ty.peeled(), Ty::Primitive(_)) {
            // A literal on the left takes the type of what stands on the right.
            let is_literal = matches!(self.body.expr(left).kind, ExprKind::Literal(_));
            return if is_literal { right_ty.peeled().clone() } else { left_ty.peeled().clone() };
        }
        let trait_ = self.r.lang_trait(trait_path).map(TraitRef::Known);
        match self.r.project(left_ty.peeled(), trait_, Name::new("Output")) {
            Ty::Unknown => left_ty,
            found => found,
        }
    }

    fn index(&mut self, base: ExprId, index: ExprId) -> Ty {
        let base = self.free(base);
        self.free(index);
        let is_range = matches!(self.body.expr(index).kind, ExprKind::Range { .. });
        let trait_ = self.r.lang_trait("std::ops::Index").map(TraitRef::Known);
        for step in self.r.autoderef(&base) {
            match &step {
                Ty::Slice(_) | Ty::Primitive(_) if is_range => return step,
                Ty::Slice(element) | Ty::Array(element) => return (**element).clone(),
                _ => match self.r.project(&step, trait_, Name::new("Output")) {
                    Ty::Unknown | Ty::Projection(..) | Ty::Var(_) => {}
                    found => return self.r.normalize(&found),
                },
            }
        }
        Ty::Unknown
    }

    /// The definition a path in type position stands for.
    fn type_def(&mut self, names: &[Name], leading_colon: bool) -> Option<Def> {
        self.r.resolve_whole(self.scope.module, names, leading_colon, super::Space::Types)
    }
}
