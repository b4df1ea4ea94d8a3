//! Callables as values: which closures, functions and futures an expression may hold.
//!
//! Values are followed through locals, branches, wrappers of foreign code (`Box::pin(..)`, `.boxed()`), and the results of our own
//! functions. What is stored in fields or collections is not followed: it is adopted where it stands.

use super::{BodyInfo, Graph, RegionId};
use crate::callgraph::flow::Origin;
use crate::facts::{ExprId, ExprKind, MacroForm};
use crate::resolve::{BodyOwner, FnId, TargetKind};
use rustc_hash::FxHashSet;

/// Something that can be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Callable {
    /// A closure or async block.
    Region(RegionId),
    /// A function.
    Function(FnId),
    /// What a parameter holds, `self` not counted.
    Param(FnId, usize),
}

/// A value that can be run, seen from a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// An expression of this body: a closure, async block, function item, or a call that gives a future.
    Here(ExprId),
    /// Made elsewhere.
    Elsewhere(Callable),
}

/// Values are followed through this many steps.
const DEPTH: u32 = 12;

/// More values than this are not told apart.
const MOST: usize = 32;

impl Graph<'_> {
    /// What an expression may hold.
    pub(super) fn values(&mut self, info: &BodyInfo, expr: ExprId) -> Vec<Value> {
        let mut found = Found::default();
        self.collect(info, expr, DEPTH, &mut found);
        found.values
    }

    /// What can be called through an expression.
    pub(super) fn callables(&mut self, info: &BodyInfo, expr: ExprId) -> Vec<Callable> {
        self.values(info, expr).into_iter().filter_map(|value| self.callable(info, value)).collect()
    }

    /// The callable behind a value; a call in this body has its own edge and is none.
    pub(super) fn callable(&self, info: &BodyInfo, value: Value) -> Option<Callable> {
        match value {
            Value::Elsewhere(callable) => Some(callable),
            Value::Here(expr) => match &info.typed.body.expr(expr).kind {
                ExprKind::Closure(_) | ExprKind::Async { .. } => {
                    info.flow.region_at(expr).map(|local| Callable::Region(RegionId(info.first_region.0 + local)))
                }
                ExprKind::Path(_) => match info.typed.targets.get(&expr)?.kind {
                    TargetKind::Function(id) => Some(Callable::Function(id)),
                    _ => None,
                },
                _ => None,
            },
        }
    }

    fn collect(&mut self, info: &BodyInfo, expr: ExprId, depth: u32, found: &mut Found) {
        if depth == 0 || found.values.len() > MOST || !found.seen.insert((info.first_region, expr)) {
            return;
        }
        for result in info.flow.results(&info.typed.body, expr) {
            self.collect_one(info, result, depth - 1, found);
        }
    }

    fn collect_one(&mut self, info: &BodyInfo, expr: ExprId, depth: u32, found: &mut Found) {
        match &info.typed.body.expr(expr).kind {
            ExprKind::Closure(_) | ExprKind::Async { .. } => found.push(Value::Here(expr)),
            ExprKind::Path(_) => self.collect_path(info, expr, depth, found),
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } | ExprKind::Try(operand) | ExprKind::Await(operand) => {
                self.collect(info, *operand, depth, found);
            }
            ExprKind::Call { args, .. } => {
                let inner = args.clone();
                self.collect_call(info, expr, &inner, depth, found);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                let inner: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.collect_call(info, expr, &inner, depth, found);
            }
            ExprKind::Macro(call) => {
                if let MacroForm::Block(block) = call.form {
                    self.collect(info, block, depth, found);
                }
            }
            _ => {}
        }
    }

    fn collect_path(&mut self, info: &BodyInfo, expr: ExprId, depth: u32, found: &mut Found) {
        if let Some(pat) = info.typed.locals.get(&expr) {
            match (info.flow.origin(*pat), info.owner) {
                (Some(Origin::Value(value)), _) => self.collect(info, value, depth, found),
                (Some(Origin::Param(at)), BodyOwner::Function(function)) => found.push(Value::Elsewhere(Callable::Param(function, at))),
                _ => {}
            }
            return;
        }
        match info.typed.targets.get(&expr).map(|target| &target.kind) {
            Some(TargetKind::Function(function)) if !self.resolver.world.is_foreign(*function) => found.push(Value::Here(expr)),
            _ => {}
        }
    }

    fn collect_call(&mut self, info: &BodyInfo, expr: ExprId, inner: &[ExprId], depth: u32, found: &mut Found) {
        let Some(target) = info.typed.targets.get(&expr) else { return };
        match target.kind {
            TargetKind::Function(function) | TargetKind::Dynamic(function) if !self.resolver.world.is_foreign(function) => {
                found.push(Value::Here(expr));
                self.collect_results(function, depth, found);
            }
            // Foreign functions hand on what they are given; so do constructors (`Some(f)`, `Wrapper(f)`).
            TargetKind::Function(_) | TargetKind::Dynamic(_) | TargetKind::External(_) | TargetKind::Constructor(_) => {
                inner.iter().for_each(|id| self.collect(info, *id, depth, found));
            }
            TargetKind::Value => found.push(Value::Here(expr)),
            TargetKind::Global(_) | TargetKind::Unknown(_) => {}
        }
    }

    /// Closures and services that one of our functions gives back.
    fn collect_results(&mut self, function: FnId, depth: u32, found: &mut Found) {
        let Some(region) = self.function_region(function) else { return };
        let info = self.bodies[&self.regions[region.0 as usize].body].clone();
        let Some(root) = info.typed.body.root else { return };
        let mut inner = Found { values: Vec::new(), seen: std::mem::take(&mut found.seen) };
        self.collect(&info, root, depth, &mut inner);
        found.seen = inner.seen;
        for value in inner.values {
            // A future made there runs there; what is given back to be called later is a closure or function.
            let is_future =
                matches!(value, Value::Here(id) if !matches!(info.typed.body.expr(id).kind, ExprKind::Closure(_) | ExprKind::Path(_)));
            if let (false, Some(callable)) = (is_future, self.callable(&info, value)) {
                found.push(Value::Elsewhere(callable));
            }
        }
    }
}

/// What was found, and where it was looked for.
#[derive(Default)]
struct Found {
    values: Vec<Value>,
    seen: FxHashSet<(RegionId, ExprId)>,
}

impl Found {
    fn push(&mut self, value: Value) {
        if !self.values.contains(&value) {
            self.values.push(value);
        }
    }
}
