//! Plans: what a program does instead where a call fails, or is not made.
//!
//! A branch around a call, a closure that somebody may not call, and a failure that is looked at are other plans, whatever they are. A
//! failure that is passed on is followed to the caller. Only where there is no other plan does a call that cannot succeed end it all.

use super::{BodyInfo, Phase, Program, RegionId, Use, Visit};
use crate::facts::{BinaryOp, ExprId, ExprKind};

/// What becomes of a failure in its function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Failure {
    /// The function panics.
    Panics,
    /// The function fails too.
    PassedOn,
    /// Something else is done, or may be.
    Handled,
}

impl Program<'_> {
    /// Whether there is no other plan than a call, on the way to it from `main` or from the entry. A call that `may_fail` also has none
    /// for its failure.
    pub fn is_only_plan(&self, visit: &Visit, call: ExprId, may_fail: bool) -> bool {
        let answer = self.is_without_option(visit, call, may_fail);
        self.learnt(answer, "it is done whatever comes", "it is one of several plans")
    }

    fn is_without_option(&self, visit: &Visit, call: ExprId, may_fail: bool) -> bool {
        let (mut visit, mut site, mut may_fail) = (visit, call, may_fail);
        loop {
            if self.is_an_option(visit, site) {
                return false;
            }
            if may_fail {
                match self.failure(visit.region, site) {
                    Failure::Handled => return false,
                    Failure::Panics => may_fail = false,
                    Failure::PassedOn => {}
                }
            }
            let Some((from, at)) = visit.from else { return true };
            let before = self.visit(from);
            if visit.phase == Phase::Request && before.phase != Phase::Request {
                return true;
            }
            (visit, site) = (before, at);
        }
    }

    /// Whether something in the region decides that an expression is evaluated, or the region is a closure that is up to others.
    fn is_an_option(&self, visit: &Visit, expr: ExprId) -> bool {
        let region = visit.region;
        let info = self.body_of(region);
        let own = self.region(region).local;
        let around = info.flow.regions()[own as usize].expr;
        let is_closure = around.is_some_and(|around| matches!(info.typed.body.expr(around).kind, ExprKind::Closure(_)));
        let is_entry = visit.entry.is_some_and(|entry| self.entry(entry).region == region);
        (is_closure && !is_entry) || info.is_decided(own, expr)
    }

    fn failure(&self, region: RegionId, call: ExprId) -> Failure {
        let info = self.body_of(region);
        let mut current = call;
        while let Some(parent) = info.flow.parent(current) {
            current = match &info.typed.body.expr(parent).kind {
                ExprKind::Try(_) => return Failure::PassedOn,
                ExprKind::Await(_) => parent,
                ExprKind::MethodCall { receiver, method, .. } if *receiver == current => match method.as_str() {
                    "expect" | "unwrap" => return Failure::Panics,
                    "and_then" | "context" | "inspect_err" | "map" | "map_err" | "with_context" => parent,
                    _ => return Failure::Handled,
                },
                _ => break,
            };
        }
        if self.use_of(region, current) == Use::Result { Failure::PassedOn } else { Failure::Handled }
    }
}

impl BodyInfo {
    /// Whether a branch, or a `return` before it, decides that an expression of a region is evaluated.
    fn is_decided(&self, region: u32, expr: ExprId) -> bool {
        let body = &self.typed.body;
        let is_here = |id: ExprId| self.flow.region_of(id) == region;
        let mut child = expr;
        let by_branch = self.flow.around(expr).take_while(|around| is_here(*around)).any(|around| {
            let inner = std::mem::replace(&mut child, around);
            match &body.expr(around).kind {
                ExprKind::If { condition, .. } => *condition != inner,
                ExprKind::Match { scrutinee, .. } => *scrutinee != inner,
                ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, right, .. } => *right == inner,
                _ => false,
            }
        });
        by_branch || body.iter().any(|(id, other)| id < expr && is_here(id) && matches!(other.kind, ExprKind::Return(_)))
    }
}
