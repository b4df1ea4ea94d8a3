//! Calls: from a callee and its arguments to a target and a type.

use super::super::defs::Def;
use super::super::methods::Found;
use super::super::scope::join;
use super::super::ty::{Bound, FnTy, Ty};
use super::super::{Reason, Space, Target, TargetKind};
use super::paths::{Value, function_kind};
use super::{Infer, RETRIES};
use crate::facts::{ExprId, ExprKind, PathExpr, TypeExpr};
use crate::name::Name;
use std::sync::Arc;

/// How the arguments of a call are to be read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Args {
    /// They have not been looked at.
    Fresh,
    /// Their types are known from before.
    Known,
}

impl Infer<'_, '_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: &Ty) -> Ty {
        let body = self.body.clone();
        let ExprKind::Path(path) = &body.expr(callee).kind else {
            let callee = self.free(callee);
            return self.call_value(id, &callee, args);
        };
        match self.value(path) {
            Value::Local(pat, ty) => {
                self.uses.insert(callee, pat);
                self.types[callee.0 as usize] = ty.clone();
                self.call_value(id, &ty, args)
            }
            Value::Function(found) => self.call_function(id, found, path, args, expected),
            Value::Constructor(adt, variant, ty) => {
                self.target(id, TargetKind::Constructor(adt), None, false);
                self.r.vars.unify(&ty, expected);
                let scope = self.fields_scope(adt, &ty);
                let fields = self.constructor_fields(adt, variant);
                for (at, arg) in args.iter().enumerate() {
                    let known = fields.get(at).map_or(Ty::Unknown, |field| self.r.lower(&field.ty, &scope));
                    let found = self.expr(*arg, &known);
                    self.r.vars.unify(&known, &found);
                }
                ty
            }
            Value::Global(global) => {
                self.target(callee, TargetKind::Global(global), None, false);
                let ty = self.path_value(callee, path);
                self.call_value(id, &ty, args)
            }
            Value::External(path, self_ty) => {
                self.all_free(args);
                let assumed = self_ty.as_ref().is_some_and(Ty::is_assumed);
                let result = self.by_convention(path, self_ty.as_ref());
                self.target(id, TargetKind::External(path), self_ty, assumed);
                result
            }
            Value::Unknown => {
                self.all_free(args);
                self.target(id, TargetKind::Unknown(Reason::UnknownName), None, false);
                self.r.vars.fresh()
            }
        }
    }

    fn target(&mut self, id: ExprId, kind: TargetKind, self_ty: Option<Ty>, assumed: bool) {
        self.targets.insert(id, Target { kind, self_ty, assumed });
    }

    /// A call of a closure, function pointer or callable parameter.
    fn call_value(&mut self, id: ExprId, callee: &Ty, args: &[ExprId]) -> Ty {
        self.target(id, TargetKind::Value, None, false);
        let callee = self.r.normalize(callee);
        let sig = self.r.autoderef(&callee).iter().find_map(|step| self.expected_signature(step));
        let Some(sig) = sig else {
            self.all_free(args);
            return self.r.vars.fresh();
        };
        for (at, arg) in args.iter().enumerate() {
            let known = sig.params.get(at).cloned().unwrap_or(Ty::Unknown);
            let found = self.expr(*arg, &known);
            self.r.vars.unify(&known, &found);
        }
        self.r.normalize(&sig.output)
    }

    fn call_function(&mut self, id: ExprId, found: Found, path: &PathExpr, args: &[ExprId], expected: &Ty) -> Ty {
        let (kind, self_ty) = (function_kind(&found), self.owner_type(&found));
        let def = self.r.world.functions[found.function.index()].clone();
        let (own, rest) = match (def.facts.sig.receiver.is_some(), args) {
            (true, [own, rest @ ..]) => (Some(*own), rest),
            (_, all) => (None, all),
        };
        if let Some(own) = own {
            let ty = self.expr(own, &found.self_ty);
            self.r.vars.unify(&found.self_ty, ty.peeled());
        }
        self.target(id, kind, self_ty, found.is_assumed);
        let turbofish = path.last().args().to_vec();
        self.apply(found, &turbofish, rest, Args::Fresh, expected)
    }

    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        method: Name,
        turbofish: &[TypeExpr],
        args: &[ExprId],
        expected: &Ty,
    ) -> Ty {
        let receiver = self.free(receiver);
        let receiver = self.r.normalize(&receiver);
        if matches!(receiver.peeled(), Ty::Var(_)) {
            self.all_free(args);
            self.target(id, TargetKind::Unknown(Reason::UnknownReceiver), None, false);
            let result = self.r.vars.fresh();
            self.open.push((id, result.clone()));
            return result;
        }
        self.method_on(id, &receiver, method, turbofish, args, Args::Fresh, expected)
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one call")]
    fn method_on(
        &mut self,
        id: ExprId,
        receiver: &Ty,
        method: Name,
        turbofish: &[TypeExpr],
        args: &[ExprId],
        state: Args,
        expected: &Ty,
    ) -> Ty {
        let module = self.scope.module;
        if let Some(found) = self.r.method(receiver, method, module) {
            let assumed = found.is_assumed || receiver.is_assumed();
            self.target(id, function_kind(&found), Some(found.self_ty.clone()), assumed);
            return self.apply(found, turbofish, args, state, expected);
        }
        if let Some(sig) = self.field_call(receiver, method) {
            self.target(id, TargetKind::Value, None, false);
            return sig.output.clone();
        }
        if state == Args::Fresh {
            self.all_free(args);
        }
        self.foreign_method(id, receiver, method)
    }

    /// `self.callback(..)` is no call of a field; only a method can be called so. Closures know the methods of `Fn`.
    fn field_call(&mut self, receiver: &Ty, method: Name) -> Option<Arc<FnTy>> {
        let sig = receiver.callable()?;
        ["call", "call_mut", "call_once"].contains(&method.as_str()).then(|| sig.clone())
    }

    /// A method that the signatures of a foreign type lack, or of a type known by path only.
    fn foreign_method(&mut self, id: ExprId, receiver: &Ty, method: Name) -> Ty {
        let chain = self.r.autoderef(receiver);
        // A pointer has no methods but those its signatures list: what they lack is a method of what it leads to.
        let foreign = chain.iter().rev().find_map(|step| self.r.foreign_path(step).map(|path| (path, step.clone())));
        let Some((path, step)) = foreign else {
            let reason = if receiver.is_unknown() { Reason::UnknownReceiver } else { Reason::NoSuchFunction };
            self.target(id, TargetKind::Unknown(reason), None, false);
            return self.r.vars.fresh();
        };
        let full = join(path, method);
        self.target(id, TargetKind::External(full), Some(step.clone()), step.is_assumed());
        if let Some(ty) = self.otherwise(&step) {
            return ty;
        }
        // A builder's methods give the builder, but for the one that ends it.
        if step.is_assumed() && path.as_str().ends_with("Builder") && method != "build" {
            return step;
        }
        let unwraps = ["unwrap", "expect", "unwrap_or_else", "unwrap_or_default", "clone", "as_ref", "as_mut", "to_owned", "build"];
        if step.is_assumed() && unwraps.contains(&method.as_str()) { step } else { self.r.vars.fresh() }
    }

    /// `#[otherwise(Type)]` on a foreign declaration: what the methods it does not list return.
    fn otherwise(&mut self, ty: &Ty) -> Option<Ty> {
        let ty = ty.peeled();
        let Ty::Adt(adt, _) = ty else { return None };
        let def = self.r.world.adts[adt.index()].clone();
        let attr = def.attrs.iter().find(|attr| attr.path.last().name == "otherwise")?;
        let wanted = attr.args.rsplit('=').next().unwrap_or_default().trim().trim_matches('"');
        if wanted == "Self" {
            return Some(ty.clone());
        }
        let names: Vec<Name> = wanted.split("::").map(Name::new).collect();
        let found = self.r.resolve_whole(def.module, &names, false, Space::Types)?;
        Some(self.r.def_ty(found, Vec::new()))
    }

    /// A foreign constructor by its name: `Type::new(..)` gives a `Type`. What rests on that is marked as assumed.
    fn by_convention(&mut self, path: Name, self_ty: Option<&Ty>) -> Ty {
        let Some((owner, name)) = path.as_str().rsplit_once("::") else { return self.r.vars.fresh() };
        let is_type = owner.rsplit("::").next().is_some_and(|last| last.starts_with(|first: char| first.is_uppercase()));
        let constructs = ["new", "default", "open", "connect", "create", "from", "init"].contains(&name)
            || ["new_", "from_", "with_", "open_", "connect_"].iter().any(|prefix| name.starts_with(prefix));
        if is_type && name == "builder" {
            return Ty::External { path: Name::new(&format!("{owner}Builder")), args: Arc::from([]), assumed: true };
        }
        match (is_type && constructs, self_ty) {
            (true, Some(known @ Ty::Adt(..))) if name == "new" || name == "default" => known.clone(),
            (true, _) => Ty::External { path: Name::new(owner), args: Arc::from([]), assumed: true },
            (false, _) => self.r.vars.fresh(),
        }
    }

    /// Matches arguments with parameters and gives the type of the result.
    fn apply(&mut self, mut found: Found, turbofish: &[TypeExpr], args: &[ExprId], state: Args, expected: &Ty) -> Ty {
        let def = self.r.world.functions[found.function.index()].clone();
        let sig = &def.facts.sig;
        let start = found.scope.params.len();
        found.pending.extend(self.r.enter_open(&sig.generics, &mut found.scope));
        for (at, ty) in turbofish.iter().enumerate() {
            let ty = self.r.lower(ty, &self.scope);
            if let Some((_, var)) = found.scope.params.get(start + at) {
                let var = var.clone();
                self.r.vars.unify(&var, &ty);
            }
        }
        let params: Vec<Ty> = sig.params.iter().map(|param| self.r.lower(&param.ty, &found.scope)).collect();
        self.arguments(&params, args, state, &found.pending, false);
        self.r.solve(&found.pending);
        let output = self.r.lower(&sig.output, &found.scope);
        let output = if sig.is_async { Ty::Future(Arc::new(output)) } else { output };
        if args.iter().any(|arg| self.is_closure(*arg)) {
            // A closure is told by what the call is expected to give what it must return, or be.
            self.r.vars.unify(&output, expected);
        }
        self.arguments(&params, args, state, &found.pending, true);
        self.r.solve(&found.pending);
        self.wait_for(&found.pending);
        let output = self.r.normalize(&output);
        if !matches!(expected, Ty::Unknown) && !matches!(output, Ty::Opaque(_) | Ty::Future(_)) {
            self.r.vars.unify(&output, expected);
        }
        self.r.normalize(&output)
    }

    /// Bounds that tell more once the type they are about is known: `collect()?` is given its collection by what follows.
    fn wait_for(&mut self, pending: &[(Ty, Bound)]) {
        for (ty, bound) in pending.iter().filter(|(_, bound)| !bound.args.is_empty()) {
            if self.r.vars.deep(ty).holds(|inner| matches!(inner, Ty::Var(_))) {
                self.waiting.push((ty.clone(), bound.clone()));
            }
        }
    }

    fn is_closure(&self, id: ExprId) -> bool {
        matches!(self.body.expr(id).kind, ExprKind::Closure(_))
    }

    /// Closures come after the other arguments, which tell what they are given.
    fn arguments(&mut self, params: &[Ty], args: &[ExprId], state: Args, pending: &[(Ty, Bound)], closures: bool) {
        for (at, arg) in args.iter().enumerate() {
            if self.is_closure(*arg) != closures {
                continue;
            }
            let param = params.get(at).cloned().unwrap_or(Ty::Unknown);
            let found = match state {
                Args::Known => self.types[arg.0 as usize].clone(),
                Args::Fresh => {
                    let wanted = self.wanted(&param, pending);
                    self.expr(*arg, &wanted)
                }
            };
            self.r.vars.unify(&param, &found);
            self.r.solve(&self.bounds_of_argument(&param, &found));
        }
    }

    /// What an argument is expected to be: a parameter's type, or for an open type parameter the callable its bounds describe.
    fn wanted(&mut self, param: &Ty, pending: &[(Ty, Bound)]) -> Ty {
        let param = self.r.vars.shallow(param);
        if let Ty::Var(_) = &param {
            let bounds: Vec<Bound> =
                pending.iter().filter(|(subject, _)| self.r.vars.shallow(subject) == param).map(|(_, bound)| bound.clone()).collect();
            if bounds.iter().any(|bound| bound.assoc(Name::new("Output")).is_some()) {
                return self.r.normalize(&Ty::Opaque(bounds.into()));
            }
        }
        self.r.normalize(&param)
    }

    /// `impl Trait` parameters carry their bounds themselves.
    fn bounds_of_argument(&self, param: &Ty, found: &Ty) -> Vec<(Ty, Bound)> {
        match param.peeled() {
            Ty::Opaque(bounds) => bounds.iter().map(|bound| (found.clone(), bound.clone())).collect(),
            _ => Vec::new(),
        }
    }

    /// Learns from bounds that waited, and tries method calls again whose receiver has become known.
    pub(super) fn retry_open(&mut self) {
        let body = self.body.clone();
        for _ in 0..RETRIES {
            let waiting = std::mem::take(&mut self.waiting);
            self.r.solve(&waiting);
            let open = std::mem::take(&mut self.open);
            if open.is_empty() {
                return;
            }
            for (id, result) in open {
                let ExprKind::MethodCall { receiver, method, turbofish, args, .. } = &body.expr(id).kind else { continue };
                let receiver = self.r.normalize(&self.types[receiver.0 as usize].clone());
                if matches!(receiver.peeled(), Ty::Var(_)) {
                    self.open.push((id, result));
                    continue;
                }
                let expected = self.r.vars.shallow(&result);
                let found = self.method_on(id, &receiver, *method, turbofish, args, Args::Known, &expected);
                self.r.vars.unify(&result, &found);
            }
        }
    }

    /// The type of a foreign item by its path, for results of macros.
    pub(super) fn foreign_type(&mut self, path: &[&str]) -> Ty {
        let names: Vec<Name> = path.iter().map(|name| Name::new(name)).collect();
        let module = self.scope.module;
        match self.r.resolve_whole(module, &names, true, Space::Types) {
            Some(def @ (Def::Adt(_) | Def::Alias(_) | Def::External(_))) => self.r.def_ty(def, Vec::new()),
            _ => Ty::Unknown,
        }
    }
}
