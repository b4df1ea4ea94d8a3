//! What rests on a guess, and what cannot be seen.
//!
//! Resolution marks a target that it found by a convention. What is called on the answer of such a call is no surer than the call
//! itself, so the mark is followed along values. Nothing is concluded here: findings carry the doubt on.

use super::{BodyInfo, Origin, Program, RegionId, Visit};
use crate::facts::{ExprId, ExprKind};
use crate::resolve::TargetKind;

/// How many values a guess is followed through.
const DEPTH: u32 = 64;

impl BodyInfo {
    /// Whether what an expression means rests on a convention, itself or through the values it is made from.
    pub fn rests_on_guess(&self, expr: ExprId) -> bool {
        self.has_guess && self.is_guessed(expr, DEPTH)
    }

    fn is_guessed(&self, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return true };
        let target = self.typed.targets.get(&expr);
        if target.is_some_and(|target| target.assumed) {
            return true;
        }
        match &self.typed.body.expr(expr).kind {
            ExprKind::MethodCall { receiver: inner, .. }
            | ExprKind::Field { base: inner, .. }
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => self.is_guessed(*inner, depth),
            ExprKind::Call { callee, .. } => {
                let is_value = target.is_none_or(|target| target.kind == TargetKind::Value);
                self.typed.targets.get(callee).is_some_and(|target| target.assumed) || is_value && self.is_guessed(*callee, depth)
            }
            ExprKind::Path(_) => self.typed.locals.get(&expr).and_then(|pat| self.flow.origin(*pat)).is_some_and(|origin| match origin {
                Origin::Value(value) | Origin::Element(value) => self.is_guessed(value, depth),
                Origin::ClosureParam(closure, _) => self.flow.parent(closure).is_some_and(|call| self.is_guessed(call, depth)),
                Origin::Param(_) => false,
            }),
            _ => false,
        }
    }
}

impl Program<'_> {
    /// Whether an expression, run on a visit, and the way that leads there are known without a guess.
    pub fn is_certain(&self, visit: &Visit, expr: ExprId) -> bool {
        !visit.assumed && !self.way(visit, expr, |_| true).any(|(visit, expr)| self.body_of(visit.region).rests_on_guess(expr))
    }

    /// Whether something may stand in or around a region that was not seen: its body holds a macro call that cannot be read, or one
    /// that makes items stands in its module. What is missing there may be there after all.
    pub fn may_hide(&self, region: RegionId) -> bool {
        let typed = &self.body_of(region).typed;
        self.world().scopes(typed.module).any(|scope| self.world().modules[scope.index()].is_opaque)
            || typed.body.iter().any(|(_, expr)| matches!(expr.kind, ExprKind::Opaque { .. }))
    }
}
