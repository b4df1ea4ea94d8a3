//! Conditions: whether code on the way to a place decides that the place is reached at all.
//!
//! A program that is also run on a developer's machine does some things only there. What its conditions mean is not known, but
//! that there is one is: a question about what *always* happens has to ask for it.

use super::{Program, RegionId, Visit};
use crate::catalog::Context;
use crate::facts::{BinaryOp, ExprId, ExprKind};

impl Program<'_> {
    /// Whether a branch decides that an expression is evaluated, anywhere on the way from `main` or from the entry.
    pub fn is_conditional(&self, visit: &Visit, expr: ExprId) -> bool {
        let mut place = (visit, expr);
        loop {
            if self.is_decided_in_body(place.0.region, place.1) {
                return true;
            }
            place = match place.0.from {
                Some((from, site)) if self.visit(from).phase == visit.phase => (self.visit(from), site),
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
        let mut child = expr;
        for around in info.flow.around(expr) {
            let decides = match &body.expr(around).kind {
                ExprKind::If { condition, .. } => *condition != child,
                ExprKind::Match { scrutinee, .. } => *scrutinee != child,
                ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, right, .. } => *right == child,
                // What fills a cell is run by whoever needs its content first.
                ExprKind::Closure(_) if self.context_of_argument(region, around) == Some(Context::InitOnce) => return false,
                ExprKind::Closure(_) => true,
                _ => false,
            };
            if decides {
                return true;
            }
            child = around;
        }
        false
    }
}
