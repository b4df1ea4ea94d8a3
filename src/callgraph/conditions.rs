//! Conditions: whether code on the way to a place decides that the place is reached at all.
//!
//! A program that is also run on a developer's machine does some things only there. What its conditions mean is not known, but
//! that there is one is: a question about what *always* happens has to ask for it.

use super::{BodyInfo, Phase, Program, RegionId, Visit};
use crate::catalog::Context;
use crate::facts::{BinaryOp, ExprId, ExprKind, MacroForm};

impl Program<'_> {
    /// Whether a branch decides that an expression is evaluated, anywhere on the way from `main` or from the entry.
    pub fn is_conditional(&self, visit: &Visit, expr: ExprId) -> bool {
        let in_request = visit.phase == Phase::Request;
        let mut place = (visit, expr);
        loop {
            if self.is_decided_in_body(place.0.region, place.1) {
                return true;
            }
            place = match place.0.from {
                Some((from, site)) if (self.visit(from).phase == Phase::Request) == in_request => (self.visit(from), site),
                Some(_) | None => return false,
            };
        }
    }

    fn is_decided_in_body(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let body = &info.typed.body;
        let own = info.flow.region_of(expr);
        // Whoever may have returned before decides as well.
        if body.iter().any(|(id, other)| id < expr && matches!(other.kind, ExprKind::Return(_)) && info.flow.region_of(id) == own) {
            return true;
        }
        let is_up_to_callee = |around: ExprId| match body.expr(around).kind {
            // What a thread or task of its own is given runs there; what becomes of another closure is up to whoever takes it.
            ExprKind::Closure(_) => !matches!(self.context_of_argument(region, around), Some(Context::Task | Context::Thread)),
            _ => false,
        };
        info.deciders(expr).next().is_some() || info.flow.around(expr).any(is_up_to_callee)
    }
}

impl BodyInfo {
    /// The branches that decide whether an expression is evaluated, innermost first.
    pub(super) fn deciders(&self, expr: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        let mut child = expr;
        self.flow.around(expr).filter(move |around| {
            let inner = std::mem::replace(&mut child, *around);
            match &self.typed.body.expr(*around).kind {
                ExprKind::If { condition, .. } => *condition != inner,
                ExprKind::Match { scrutinee, .. } => *scrutinee != inner,
                ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, right, .. } => *right == inner,
                ExprKind::Macro(call) => matches!(&call.form, MacroForm::Select(arms) if arms.iter().any(|arm| arm.body == inner)),
                _ => false,
            }
        })
    }
}
