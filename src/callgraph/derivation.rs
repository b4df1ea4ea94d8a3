//! Derivation: whether a value is made from what some call gives.
//!
//! Locals, parameters and our own functions are followed backwards: through what is assigned at the declaration, what callers give, and what
//! a called function calls in turn. What is filled in later, by a call that is given `&mut`, is made from what that call is given beside it.

use super::{Origin, Program, RegionId, Use, Visit};
use crate::facts::{ExprId, ExprKind, PatId};
use rustc_hash::FxHashSet;

/// Steps through values.
const DEPTH: u32 = 16;

/// Calls of our own functions that are looked into.
const CALLS: u32 = 4;

/// Calls that somebody looks for.
type Wanted<'w> = &'w dyn Fn(RegionId, ExprId) -> bool;

impl Program<'_> {
    /// Whether the value of an expression is made from what a call gives that `wanted` accepts, in this way of running its region.
    pub fn derives_from(&self, visit: &Visit, expr: ExprId, wanted: Wanted<'_>) -> bool {
        Derivation { program: self, wanted, seen: FxHashSet::default() }.value(visit, expr, DEPTH)
    }
}

struct Derivation<'p, 'c> {
    program: &'p Program<'c>,
    wanted: Wanted<'p>,
    seen: FxHashSet<(RegionId, ExprId)>,
}

impl Derivation<'_, '_> {
    fn value(&mut self, visit: &Visit, expr: ExprId, depth: u32) -> bool {
        if depth == 0 || !self.seen.insert((visit.region, expr)) {
            return false;
        }
        let program = self.program;
        let info = program.body_of(visit.region);
        let mut stack = vec![expr];
        while let Some(current) = stack.pop() {
            let region = info.region_of(current);
            if (self.wanted)(region, current) || program.callee(region, current).is_some_and(|callee| self.body(callee, CALLS)) {
                return true;
            }
            if let Some(pat) = info.typed.locals.get(&current)
                && self.local(visit, *pat, depth - 1)
            {
                return true;
            }
            info.typed.body.expr(current).kind.for_each_child(&mut |child| stack.push(child));
        }
        false
    }

    fn local(&mut self, visit: &Visit, pat: PatId, depth: u32) -> bool {
        let program = self.program;
        let info = program.body_of(visit.region);
        match info.flow.origin(pat) {
            Some(Origin::Value(value)) => self.value(visit, value, depth) || self.filled(visit, pat, depth),
            Some(Origin::Element(value)) => self.value(visit, value, depth),
            // A closure is given parts of what it is called on or beside.
            Some(Origin::ClosureParam(closure, _)) => {
                let Some(call) = info.flow.parent(closure) else { return false };
                let region = info.region_of(call);
                let beside = program.args(region, call).iter().copied().filter(|arg| *arg != closure);
                program.receiver(region, call).into_iter().chain(beside).any(|given| self.value(visit, given, depth))
            }
            Some(Origin::Param(at)) => {
                let Some((caller, site)) = program.caller_of_body(visit) else { return false };
                program.argument(caller.region, site, Some(at)).is_some_and(|argument| self.value(caller, argument, depth))
            }
            None => false,
        }
    }

    /// Whether a local is lent to be filled with what derives from such a call.
    fn filled(&mut self, visit: &Visit, pat: PatId, depth: u32) -> bool {
        let program = self.program;
        let info = program.body_of(visit.region);
        info.flow.uses(pat).iter().any(|used| {
            let lent =
                info.flow.parent(*used).filter(|lent| matches!(info.typed.body.expr(*lent).kind, ExprKind::Ref { mutable: true, .. }));
            let Some((lent, Use::Argument(call, _))) = lent.map(|lent| (lent, info.flow.use_of(&info.typed.body, lent))) else {
                return false;
            };
            let region = info.region_of(call);
            let beside = program.args(region, call).iter().copied().filter(|arg| *arg != lent);
            let fills = program.callee(region, call).is_some_and(|callee| self.body(callee, CALLS));
            fills || program.receiver(region, call).into_iter().chain(beside).any(|given| self.value(visit, given, depth))
        })
    }

    /// Whether a body, or one that it calls, makes such a call.
    fn body(&mut self, callee: RegionId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let program = self.program;
        let info = program.body_of(callee);
        info.typed.body.iter().any(|(expr, _)| {
            let region = info.region_of(expr);
            (self.wanted)(region, expr)
                || self.seen.insert((region, expr)) && program.callee(region, expr).is_some_and(|callee| self.body(callee, depth))
        })
    }
}
