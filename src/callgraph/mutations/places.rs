//! Places: from an expression that is written through to what it is a part of.
//!
//! A place is followed through fields, dereferences, guards, accessors that hand out a part of their receiver, locals bound to such a
//! part, and the results of our own functions, to a static or to the local that owns it. A step that may copy ends the walk: what
//! is written after it belongs to someone else.

use super::{Place, Program};
use crate::callgraph::{BodyInfo, Origin, RegionId};
use crate::catalog::{TypeEntry, TypeTrait};
use crate::facts::{ExprId, ExprKind, MacroForm, PatId, PatKind};
use crate::name::Name;
use crate::resolve::{AdtId, BodyOwner, SELF_PAT, TargetKind, Ty};

/// Steps of one walk, all branches taken together.
const STEPS: u32 = 64;

/// Accessors that hand out a part of their receiver, or a handle to one, though their type does not show it as a reference. All
/// collections and wrappers use these names alike, and the walk asks for them only where the receiver leads to a known type.
const ACCESSORS: [&str; 44] = [
    "and_modify",
    "as_deref_mut",
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "chunks_mut",
    "context",
    "entry",
    "enumerate",
    "expect",
    "filter",
    "flatten",
    "get_mut",
    "get_mut_or_init",
    "get_or_init",
    "get_or_insert_with",
    "get_or_try_init",
    "inspect_err",
    "into_mut",
    "iter",
    "iter_mut",
    "lock",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "or_default",
    "or_insert",
    "or_insert_with",
    "or_insert_with_key",
    "range_mut",
    "read",
    "rev",
    "skip",
    "split_at_mut",
    "take_while",
    "unwrap",
    "unwrap_or_else",
    "value_mut",
    "values",
    "values_mut",
    "with_context",
    "write",
];

/// Methods of a lock that change what is inside without handing out a guard.
pub(super) const DIRECT: [&str; 5] = ["replace", "replace_with", "set", "swap", "take"];

/// What a walk has passed.
#[derive(Clone, Debug, Default)]
pub(in crate::callgraph) struct Trail {
    /// Expressions of the body the walk started in.
    pub steps: Vec<ExprId>,
    /// Fields, the one nearest to the root last.
    pub fields: Vec<Name>,
    /// The interior-mutable type nearest to the root.
    pub through: Option<Ty>,
    /// What the lock that was passed guards.
    pub inner: Option<Ty>,
    /// The field that keeps the interior-mutable type nearest to the root.
    pub keeper: Option<(AdtId, Name)>,
    /// Some step rests on an assumption.
    pub assumed: bool,
}

impl Trail {
    /// Notes an interior-mutable type.
    pub(super) fn pass(&mut self, ty: &Ty, entry: &TypeEntry) {
        self.inner = if entry.has(TypeTrait::Lock) { ty.peeled().args().first().cloned().or(Some(Ty::Unknown)) } else { None };
        self.through = Some(ty.peeled().clone());
        self.keeper = None;
    }
}

/// A walk in one body.
pub(in crate::callgraph) struct Walk<'p, 'c> {
    pub program: &'p Program<'c>,
    pub info: &'p BodyInfo,
    pub trail: Trail,
    /// Steps that are left.
    steps: u32,
}

impl<'p, 'c> Walk<'p, 'c> {
    pub(in crate::callgraph) fn new(program: &'p Program<'c>, info: &'p BodyInfo) -> Self {
        Self { program, info, trail: Trail::default(), steps: STEPS }
    }

    /// The root of a place.
    pub(in crate::callgraph) fn root(&mut self, expr: ExprId) -> Place {
        self.walk(expr, false)
    }

    fn kind(&self, expr: ExprId) -> &'p ExprKind {
        &self.info.typed.body.expr(expr).kind
    }

    /// `is_target`: the place is what the expression points to.
    fn walk(&mut self, expr: ExprId, is_target: bool) -> Place {
        let Some(steps) = self.steps.checked_sub(1) else { return Place::Other };
        self.steps = steps;
        self.trail.steps.push(expr);
        match self.kind(expr) {
            ExprKind::Path(_) => match self.info.typed.locals.get(&expr) {
                Some(pat) => self.local(*pat, is_target),
                None => self.global(expr),
            },
            ExprKind::Field { base, name } => {
                self.trail.fields.push(*name);
                self.keep_in(expr, *base, *name);
                self.walk(*base, false)
            }
            ExprKind::Index { base, .. } => self.walk(*base, false),
            ExprKind::Unary { operand, .. } => self.walk(*operand, true),
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => self.walk(*operand, is_target),
            ExprKind::Block(_) | ExprKind::If { .. } | ExprKind::Match { .. } => self.branches(expr, is_target),
            ExprKind::MethodCall { receiver, method, args, .. } => {
                let args: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.method(expr, &args, *method)
            }
            ExprKind::Call { args, .. } => self.call(expr, args),
            ExprKind::Macro(call) => match &call.form {
                MacroForm::Block(block) => self.walk(*block, is_target),
                MacroForm::Args(args) => match (call.path.last().name.as_str(), &**args) {
                    ("addr_of" | "addr_of_mut" | "dbg", [only]) => self.walk(*only, is_target),
                    _ => Place::Other,
                },
                MacroForm::Select(_) => Place::Other,
            },
            _ => Place::Other,
        }
    }

    /// Notes the field whose value holds what was passed last. A part of it that was taken by a pattern hides it.
    fn keep_in(&mut self, field: ExprId, base: ExprId, name: Name) {
        let is_passed = |through: &Ty| self.info.typed.ty(field).holds(|part| part == through);
        if self.trail.keeper.is_none() && self.trail.through.as_ref().is_some_and(is_passed) {
            self.trail.keeper = self.owner(self.info.typed.ty(base), name).map(|id| (id, name));
        }
    }

    /// The type that has a field: a value's own, or the one to which it points.
    fn owner(&self, ty: &Ty, field: Name) -> Option<AdtId> {
        let Ty::Adt(id, args) = ty.peeled() else { return None };
        let has_field = self.program.world().adts[id.index()].facts.fields.iter().any(|it| it.name == field);
        if has_field { Some(*id) } else { self.owner(args.first()?, field) }
    }

    fn global(&self, path: ExprId) -> Place {
        match self.info.typed.targets.get(&path).map(|target| &target.kind) {
            Some(TargetKind::Global(id)) => Place::Global(*id),
            _ => Place::Other,
        }
    }

    fn branches(&mut self, expr: ExprId, is_target: bool) -> Place {
        let results = self.info.flow.results(&self.info.typed.body, expr);
        self.first_root(results, |walk, result| walk.walk(result, is_target))
    }

    /// The first of several starts that leads somewhere; the others leave no trail.
    fn first_root(&mut self, starts: Vec<ExprId>, mut walk: impl FnMut(&mut Self, ExprId) -> Place) -> Place {
        let before = self.trail.clone();
        for start in starts {
            let root = walk(self, start);
            if root != Place::Other {
                return root;
            }
            self.trail = before.clone();
        }
        Place::Other
    }

    fn local(&mut self, pat: PatId, is_target: bool) -> Place {
        let source = match self.info.flow.origin(pat) {
            Some(Origin::Value(value)) if is_target || self.is_alias(pat, value) => value,
            Some(Origin::Element(list)) => list,
            Some(Origin::ClosureParam(closure, _)) => return self.closure_param(pat, closure),
            Some(Origin::Value(_) | Origin::Param(_)) | None => return Place::Local(pat),
        };
        let before = self.trail.clone();
        if self.hides_fields(pat, source) {
            self.trail.fields.clear();
        }
        match self.walk(source, is_target) {
            Place::Other => {
                self.trail = before;
                Place::Local(pat)
            }
            root => root,
        }
    }

    /// A pattern takes the value apart, so fields of the local are not fields of the value.
    fn hides_fields(&self, pat: PatId, value: ExprId) -> bool {
        self.info.flow.use_of(&self.info.typed.body, value) != crate::callgraph::Use::Bound(pat)
    }

    /// Whether a local stands for a part of the value it is bound to, not for a copy.
    fn is_alias(&self, pat: PatId, value: ExprId) -> bool {
        let is_reference = |ty: &Ty| matches!(ty, Ty::Ref(_));
        let typed = &self.info.typed;
        if is_reference(typed.pat_ty(pat)) || is_reference(typed.ty(value)) {
            return true;
        }
        let results = self.info.flow.results(&typed.body, value);
        results.into_iter().any(|mut result| {
            while let ExprKind::Try(inner) | ExprKind::Await(inner) = self.kind(result) {
                result = *inner;
            }
            matches!(self.kind(result), ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Path(_))
        })
    }

    fn closure_param(&mut self, pat: PatId, closure: ExprId) -> Place {
        let Some((call, receiver, method)) = self.program.lent_by(self.info, pat, closure) else { return Place::Local(pat) };
        let before = self.trail.clone();
        self.trail.fields.clear();
        self.note(call, method);
        match self.walk(receiver, false) {
            Place::Other => {
                self.trail = before;
                Place::Local(pat)
            }
            root => root,
        }
    }

    /// Notes what the type of a method says about the place behind it.
    fn note(&mut self, call: ExprId, method: Name) {
        let Some((ty, entry)) = self.program.changed_type(self.info, call) else { return };
        if entry.mutates(method.as_str()) && !entry.has(TypeTrait::Once) {
            self.trail.pass(ty, entry);
        }
    }

    /// A method call, or a call of a method by path; `args` start with the receiver.
    fn method(&mut self, call: ExprId, args: &[ExprId], method: Name) -> Place {
        let Some(receiver) = args.first() else { return Place::Other };
        if !self.info.typed.targets.contains_key(&call) {
            return Place::Other;
        }
        self.trail.assumed |= self.info.rests_on_guess(call);
        if let Some(callee) = self.program.callee(self.info.region_of(call), call) {
            return self.result(callee, args);
        }
        self.note(call, method);
        let is_part = self.program.hands_out_part(self.info, call, method) || (method == "clone" && self.shares(*receiver));
        if is_part { self.walk(*receiver, false) } else { Place::Other }
    }

    /// Whether a clone of a value leads to the same state: a lock or atomic cannot be cloned, so what holds one holds a pointer to it.
    fn shares(&self, receiver: ExprId) -> bool {
        let Some(through) = &self.trail.through else { return false };
        let ty = self.info.typed.ty(receiver).peeled();
        let is_unique = [TypeTrait::Lock, TypeTrait::Counter].into_iter().any(|kind| self.program.type_is(through, kind));
        let points_to = ty.args().first().is_some_and(|inner| inner.peeled() == through);
        !ty.is_unknown() && ty != through && (is_unique || points_to)
    }

    fn call(&mut self, call: ExprId, args: &[ExprId]) -> Place {
        let Some(target) = self.info.typed.targets.get(&call) else { return Place::Other };
        if let Some(callee) = self.program.callee(self.info.region_of(call), call) {
            self.trail.assumed |= self.info.rests_on_guess(call);
            return self.result(callee, args);
        }
        let (TargetKind::Function(id) | TargetKind::Dynamic(id)) = target.kind else { return Place::Other };
        let function = &self.program.world().functions[id.index()];
        match function.facts.sig.receiver {
            Some(_) => self.method(call, args, function.name),
            None => Place::Other,
        }
    }

    /// The place that one of our functions hands out: a static, or a part of what it is given.
    fn result(&mut self, callee: RegionId, args: &[ExprId]) -> Place {
        let info = self.program.body_of(callee);
        let BodyOwner::Function(function) = info.owner else { return Place::Other };
        let Some(root) = info.typed.body.root else { return Place::Other };
        let receives = self.program.world().functions[function.index()].facts.sig.receiver.is_some();
        let mut inner = Walk { program: self.program, info, trail: Trail { steps: Vec::new(), ..self.trail.clone() }, steps: self.steps };
        let found = inner.walk(root, false);
        self.steps = inner.steps;
        let at = match found {
            Place::Global(id) => {
                self.adopt(inner.trail);
                return Place::Global(id);
            }
            Place::Local(SELF_PAT) => 0,
            Place::Local(pat) => match info.flow.origin(pat) {
                Some(Origin::Param(at)) => at + usize::from(receives),
                _ => return Place::Other,
            },
            Place::Other => return Place::Other,
        };
        self.adopt(inner.trail);
        args.get(at).map_or(Place::Other, |arg| self.walk(*arg, false))
    }

    /// Goes on with what a walk in another body has passed; its steps are no steps of this body.
    fn adopt(&mut self, inner: Trail) {
        let steps = std::mem::take(&mut self.trail.steps);
        self.trail = Trail { steps, ..inner };
    }
}

impl Program<'_> {
    /// Whether a foreign method gives a part of its receiver, or a handle to one: a guard, a reference, an entry.
    pub(in crate::callgraph) fn hands_out_part(&self, info: &BodyInfo, call: ExprId, method: Name) -> bool {
        let name = method.as_str();
        let takes_guard = self
            .changed_type(info, call)
            .is_some_and(|(_, entry)| entry.has(TypeTrait::Lock) && entry.mutates(name) && !DIRECT.contains(&name));
        takes_guard || holds_reference(info.typed.ty(call)) || ACCESSORS.contains(&name) || name.ends_with("_mut")
    }

    /// The call that gives a closure its parameter, the receiver of that call, and the method: what a foreign method gives to the
    /// closure it is given is a part of its receiver, as in `entry.and_modify(|value| ..)`.
    pub(in crate::callgraph) fn lent_by(&self, info: &BodyInfo, pat: PatId, closure: ExprId) -> Option<(ExprId, ExprId, Name)> {
        let call = info.flow.parent(closure)?;
        let ExprKind::MethodCall { receiver, method, .. } = info.typed.body.expr(call).kind else { return None };
        let is_foreign = info.typed.targets.get(&call).is_some_and(|target| self.graph.is_foreign_target(target));
        (receiver != closure && is_foreign && is_handle(info.typed.pat_ty(pat))).then_some((call, receiver, method))
    }

    /// The type a method is called on, with what is known of it.
    pub(in crate::callgraph) fn changed_type<'p>(&'p self, info: &'p BodyInfo, call: ExprId) -> Option<(&'p Ty, &'p TypeEntry)> {
        let ty = info.typed.targets.get(&call)?.self_ty.as_ref()?;
        Some((ty, self.known_type(ty)?))
    }
}

/// Whether a value is a reference, or wraps one: `Option<&T>`.
fn holds_reference(ty: &Ty) -> bool {
    match ty {
        Ty::Ref(_) => true,
        Ty::Future(inner) => holds_reference(inner),
        other => other.args().first().is_some_and(|arg| matches!(arg, Ty::Ref(_))),
    }
}

/// Whether a closure's parameter may be a part of something else: anything but a plain number or unknown.
fn is_handle(ty: &Ty) -> bool {
    !matches!(ty, Ty::Primitive(_)) && !ty.is_unknown()
}

/// Whether a pattern binds the whole value under one name.
pub(super) fn is_plain(kind: &PatKind) -> bool {
    matches!(kind, PatKind::Binding { sub: None, .. })
}
