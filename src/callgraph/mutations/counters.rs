//! Counters and flags: changes of a number that nobody but a log ever looks at.
//!
//! A number of requests served, or a flag that tells the first request from the others, is kept in a static by many functions and
//! harms none of them, as long as no answer depends on it. That is seen from what becomes of the number: what the change itself
//! gives back, and every other place that reads the same counter.

use super::places::Walk;
use super::{Mutation, Place};
use crate::callgraph::{BodyInfo, Origin, Program, RegionId, Site, Use};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{ExprId, ExprKind, Literal};
use crate::resolve::Ty;
use rustc_hash::FxHashSet;

/// Steps through which a read value is followed.
const DEPTH: u32 = 12;

/// Parts of a text that are looked at.
const PARTS: usize = 128;

/// Methods that put what they are given beside what their receiver holds.
const FILLS: [&str; 6] = ["clone_from_slice", "copy_from_slice", "extend", "extend_from_slice", "push", "push_str"];

impl Program<'_> {
    /// Whether a mutation changes a number or flag on which no answer depends.
    pub fn is_counter(&self, mutation: &Mutation) -> bool {
        let info = self.body_of(mutation.region);
        let is_number = mutation.through.as_ref().is_some_and(|ty| self.is_number(ty));
        let is_idle = || is_idle(info, mutation.expr, DEPTH, &mut FxHashSet::default()) && !self.is_read(mutation);
        let counts = is_number
            && match is_constant_flag(info, mutation.expr) {
                true => !self.stands_for_work(mutation),
                false => self.keeps_apart(info, mutation.expr, DEPTH) || is_idle(),
            };
        self.learnt(counts, "it is a flag or a counter that no answer depends on", "answers may depend on it")
    }

    /// Whether a number goes nowhere but into texts and bytes that the time or an id makes different anyway.
    fn keeps_apart(&self, info: &BodyInfo, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let body = &*info.typed.body;
        match info.flow.use_of(body, expr) {
            Use::Bound(pat) => {
                let uses = info.flow.uses(pat);
                !uses.is_empty() && uses.iter().all(|used| self.keeps_apart(info, *used, depth))
            }
            Use::Argument(call, _) => match &body.expr(call).kind {
                ExprKind::Macro(it) if it.path.last().name == "format" => self.is_unique(info, call),
                ExprKind::MethodCall { receiver, method, .. } => {
                    FILLS.contains(&method.as_str()) && self.is_filled_uniquely(info, call, *receiver)
                }
                _ => false,
            },
            Use::Receiver(call) => {
                let is_foreign = info.typed.targets.get(&call).is_some_and(|target| self.graph.is_foreign_target(target));
                is_foreign && matches!(info.typed.ty(expr), Ty::Primitive(_)) && self.keeps_apart(info, call, depth)
            }
            Use::Other(parent) => match &body.expr(parent).kind {
                ExprKind::Binary { .. } | ExprKind::Cast { .. } | ExprKind::Ref { .. } => self.keeps_apart(info, parent, depth),
                ExprKind::Index { base, .. } if *base == expr => self.keeps_apart(info, parent, depth),
                _ => false,
            },
            Use::Awaited(_) | Use::Result | Use::Dropped => false,
        }
    }

    /// Whether a local begins as, or is filled by another call with, the time or an id.
    fn is_filled_uniquely(&self, info: &BodyInfo, call: ExprId, receiver: ExprId) -> bool {
        let root = |place: ExprId| Walk::new(self, info).root(place);
        let filled = root(receiver);
        let fills = |other: ExprId, kind: &ExprKind| match kind {
            ExprKind::MethodCall { receiver, method, args, .. } => {
                other != call
                    && FILLS.contains(&method.as_str())
                    && root(*receiver) == filled
                    && args.iter().any(|arg| self.is_unique(info, *arg))
            }
            _ => false,
        };
        let others = || info.typed.body.iter().any(|(other, it)| fills(other, &it.kind));
        matches!(filled, Place::Local(_)) && (self.is_unique(info, receiver) || others())
    }

    /// Whether what an expression is made of holds the time, or an id that is made for it.
    fn is_unique(&self, info: &BodyInfo, expr: ExprId) -> bool {
        let mut waiting = vec![expr];
        let mut seen = FxHashSet::default();
        while let Some(expr) = waiting.pop().filter(|_| seen.len() < PARTS) {
            if !seen.insert(expr) {
                continue;
            }
            let makes = |site: Site<'_>| [Effect::TellsTime, Effect::MakesId].into_iter().any(|effect| site.known.has(effect));
            if self.site_at(info.region_of(expr), expr).is_some_and(makes) {
                return true;
            }
            let origin = info.typed.locals.get(&expr).and_then(|pat| info.flow.origin(*pat));
            waiting.extend(if let Some(Origin::Value(value)) = origin { Some(value) } else { None });
            info.typed.body.expr(expr).kind.for_each_child(&mut |child| waiting.push(child));
        }
        false
    }

    /// Whether a type holds no more than a number or flag: `AtomicU64`, `Cell<u64>`, and what exists of it for each thread.
    fn is_number(&self, ty: &Ty) -> bool {
        let is_plain = |ty: &Ty| matches!(ty, Ty::Primitive(_)) || self.is_number(ty);
        let holds_one = || self.type_is(ty, TypeTrait::InteriorMutable) && matches!(ty.peeled().args(), [only] if is_plain(only));
        self.type_is(ty, TypeTrait::Counter) || holds_one()
    }

    /// Whether some region that runs for requests makes use of what a counter holds.
    fn is_read(&self, mutation: &Mutation) -> bool {
        let holder = self.holder(self.body_of(mutation.region), mutation.expr);
        self.regions()
            .iter()
            .filter(|region| self.request(**region, |_| true).is_some())
            .any(|region| self.calls_in(*region).into_iter().any(|call| self.reads(*region, call, mutation, holder.as_ref())))
    }

    fn reads(&self, region: RegionId, call: ExprId, mutation: &Mutation, holder: Option<&Ty>) -> bool {
        let info = self.body_of(region);
        let ExprKind::MethodCall { receiver, .. } = info.typed.body.expr(call).kind else { return false };
        let is_counter =
            self.changed_type(info, call).is_some_and(|(ty, _)| self.is_number(ty) && Some(ty.peeled()) == mutation.through.as_ref());
        if !is_counter || (region, call) == (mutation.region, mutation.expr) {
            return false;
        }
        let mut walk = Walk::new(self, info);
        let is_same = match (mutation.place, walk.root(receiver)) {
            (Place::Global(a), Place::Global(b)) => a == b,
            (Place::Local(_), Place::Local(_)) => {
                walk.trail.fields.first() == mutation.fields.last() && self.holder(info, call).as_ref() == holder
            }
            (Place::Global(_) | Place::Local(_) | Place::Other, _) => false,
        };
        is_same && !is_constant_flag(info, call) && !is_idle(info, call, DEPTH, &mut FxHashSet::default())
    }

    /// The type whose field a method is called on.
    fn holder(&self, info: &BodyInfo, call: ExprId) -> Option<Ty> {
        let ExprKind::MethodCall { receiver, .. } = info.typed.body.expr(call).kind else { return None };
        let ExprKind::Field { base, .. } = info.typed.body.expr(receiver).kind else { return None };
        let mut ty = info.typed.ty(base).peeled();
        while let (false, [inner]) = (self.is_own(ty), ty.args()) {
            ty = inner.peeled();
        }
        Some(ty.clone())
    }

    fn is_own(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Adt(id, _) if !self.world().is_library(self.world().adts[id.index()].module))
    }
}

/// `FIRST.swap(false, ..)`: what is written is always the same.
fn is_constant_flag(info: &BodyInfo, call: ExprId) -> bool {
    let ExprKind::MethodCall { args, .. } = &info.typed.body.expr(call).kind else { return false };
    let literal = |arg: &ExprId| matches!(info.typed.body.expr(*arg).kind, ExprKind::Literal(Literal::Bool(_)));
    args.iter().any(literal)
}

/// Whether a value goes nowhere but to macros and calls whose results are dropped, or decides only about such. What was `seen` was
/// found to be so, or is being looked at.
fn is_idle(info: &BodyInfo, expr: ExprId, depth: u32, seen: &mut FxHashSet<ExprId>) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    if !seen.insert(expr) {
        return true;
    }
    let body = &*info.typed.body;
    match info.flow.use_of(body, expr) {
        Use::Dropped => true,
        Use::Bound(pat) => info.flow.uses(pat).iter().all(|used| is_idle(info, *used, depth, seen)),
        // What is put among bytes is a part of something.
        Use::Argument(call, _) if is_put_among_bytes(&body.expr(call).kind) => false,
        Use::Receiver(call) | Use::Argument(call, _) => is_idle(info, call, depth, seen),
        Use::Awaited(parent) | Use::Other(parent) => match &body.expr(parent).kind {
            ExprKind::If { then, otherwise, .. } => {
                let leaves = [Some(*then), *otherwise].into_iter().flatten().any(|branch| leaves(info, branch));
                !leaves && is_idle(info, parent, depth, seen)
            }
            ExprKind::Binary { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Cast { .. }
            | ExprKind::Ref { .. }
            | ExprKind::Await(_)
            | ExprKind::Try(_) => is_idle(info, parent, depth, seen),
            _ => false,
        },
        Use::Result => false,
    }
}

fn is_put_among_bytes(kind: &ExprKind) -> bool {
    matches!(kind, ExprKind::MethodCall { method, .. } if method.as_str().ends_with("_from_slice"))
}

/// Whether a branch ends the function or a loop around it, or gives a local another value.
fn leaves(info: &BodyInfo, branch: ExprId) -> bool {
    let body = &*info.typed.body;
    let mut stack = vec![branch];
    while let Some(id) = stack.pop() {
        let kind = &body.expr(id).kind;
        let is_exit = matches!(kind, ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Try(_));
        if is_exit || matches!(kind, ExprKind::Assign { .. } | ExprKind::Opaque { .. }) {
            return true;
        }
        kind.for_each_child(&mut |child| stack.push(child));
    }
    false
}
