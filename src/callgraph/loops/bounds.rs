//! Bounds of a loop that stand in its text: a collection, a range, a counter of attempts, a deadline.
//!
//! A bound is a comparison that the loop itself drives towards its end: with a number it counts, or with the time. A comparison with
//! a value that was fetched from outside is none: that is what a polling loop waits for.

use super::{DEPTH, LoopSite, Program};
use crate::callgraph::BodyInfo;
use crate::catalog::TypeTrait;
use crate::facts::{BinaryOp, Block, ExprId, ExprKind, LoopKind, PatId, Receiver, Stmt};
use crate::name::Name;
use crate::resolve::{SELF_PAT, TargetKind, Ty};

/// How often a loop runs at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoopBound {
    /// This often.
    Times(u128),
    /// As often as a value or the clock says.
    Computed,
}

/// A local, or a field of one.
#[derive(Clone, Debug, PartialEq)]
struct Counter {
    pat: PatId,
    fields: Vec<Name>,
}

impl Program<'_> {
    /// Whether a bound of the loop is in sight.
    pub fn bounded_attempts(&self, site: LoopSite) -> bool {
        self.loop_bound(site).is_some()
    }

    /// The bound of a loop, if one is in sight.
    pub fn loop_bound(&self, site: LoopSite) -> Option<LoopBound> {
        let loop_ = self.loop_of(site)?;
        let look = Look { program: self, site, info: self.body_of(site.region), inside: self.inside(site), leaves: self.leaves(site) };
        let by_head = match loop_.kind {
            LoopKind::Loop => None,
            LoopKind::While { condition } => look.bounds_while(condition, DEPTH).then_some(LoopBound::Computed),
            LoopKind::For { iterable, .. } if self.is_endless(site.region, iterable, DEPTH) => None,
            LoopKind::For { iterable, .. } => Some(self.length(site, iterable)),
        };
        by_head.or_else(|| look.inside.iter().any(|expr| look.is_guarded_exit(*expr)).then_some(LoopBound::Computed))
    }

    fn length(&self, site: LoopSite, iterable: ExprId) -> LoopBound {
        let body = &self.body_of(site.region).typed.body;
        let times = match &body.expr(iterable).kind {
            ExprKind::Range { start: Some(start), end: Some(end) } => {
                let (start, end) = (self.integer(site.region, *start), self.integer(site.region, *end));
                start.zip(end).map(|(start, end)| end.saturating_sub(start))
            }
            ExprKind::Array { elements, .. } => Some(elements.len() as u128),
            ExprKind::Repeat { len, .. } => self.integer(site.region, *len),
            _ => None,
        };
        times.map_or(LoopBound::Computed, LoopBound::Times)
    }
}

/// A loop under examination.
struct Look<'p, 'c> {
    program: &'p Program<'c>,
    site: LoopSite,
    info: &'p BodyInfo,
    inside: Vec<ExprId>,
    leaves: Vec<ExprId>,
}

impl Look<'_, '_> {
    fn kind(&self, expr: ExprId) -> &ExprKind {
        &self.info.typed.body.expr(expr).kind
    }

    fn leaves_in(&self, branch: ExprId) -> bool {
        self.leaves.iter().any(|leave| self.info.is_within(*leave, branch))
    }

    /// Whether an expression leaves the loop when a bound is reached.
    fn is_guarded_exit(&self, expr: ExprId) -> bool {
        match self.kind(expr) {
            ExprKind::If { condition, then, otherwise } => {
                let leaves = self.leaves_in(*then) || otherwise.is_some_and(|branch| self.leaves_in(branch));
                leaves && self.bounds(*condition, DEPTH)
            }
            ExprKind::Match { scrutinee, arms } => {
                let guarded = arms.iter().filter_map(|arm| arm.guard).any(|guard| self.bounds(guard, DEPTH));
                let leaves = arms.iter().any(|arm| self.leaves_in(arm.body));
                leaves && (guarded || self.is_drawn(*scrutinee) || self.is_time(*scrutinee, DEPTH))
            }
            ExprKind::Try(operand) => self.is_drawn(*operand),
            ExprKind::Block(Block { stmts, .. }) => stmts.iter().any(|stmt| match stmt {
                Stmt::Let { value: Some(value), otherwise: Some(_), .. } => self.is_drawn(*value) || self.is_time(*value, DEPTH),
                Stmt::Let { .. } | Stmt::Expr(_) => false,
            }),
            _ => false,
        }
    }

    /// Whether a `while` ends when a bound is reached: every alternative must be bounded.
    fn bounds_while(&self, condition: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.kind(condition) {
            ExprKind::Binary { op: BinaryOp::And, left, right } => self.bounds_while(*left, depth) || self.bounds_while(*right, depth),
            ExprKind::Binary { op: BinaryOp::Or, left, right } => self.bounds_while(*left, depth) && self.bounds_while(*right, depth),
            _ => self.bounds(condition, depth),
        }
    }

    /// Whether a condition is decided by a counter of the loop, by the clock, or by what is left of a collection.
    fn bounds(&self, condition: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.kind(condition) {
            ExprKind::Binary { op: BinaryOp::Compare, left, right } => {
                [*left, *right].into_iter().any(|side| self.is_counted(side, depth) || self.is_time(side, depth))
            }
            ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, left, right } => self.bounds(*left, depth) || self.bounds(*right, depth),
            ExprKind::Unary { operand, .. } => self.bounds(*operand, depth),
            ExprKind::Let { value, .. } => self.is_drawn(*value),
            ExprKind::Path(_) => self.info.single_value(condition).is_some_and(|value| self.bounds(value, depth)),
            ExprKind::MethodCall { receiver, .. } => self.is_time(*receiver, depth) || self.decides(condition, depth),
            ExprKind::Call { .. } | ExprKind::Await(_) | ExprKind::Try(_) => self.decides(condition, depth),
            _ => false,
        }
    }

    /// Whether a function of ours decides by the clock, or by a number it counts itself.
    fn decides(&self, call: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        if let ExprKind::Await(inner) | ExprKind::Try(inner) = self.kind(call) {
            return self.decides(*inner, depth);
        }
        let Some(callee) = self.program.callee(self.info.region_of(call), call) else { return false };
        let inside = self.program.exprs_of(callee);
        let site = LoopSite { region: callee, ..self.site };
        let look = Look { program: self.program, site, info: self.program.body_of(callee), inside, leaves: Vec::new() };
        look.inside.iter().any(|expr| match look.kind(*expr) {
            ExprKind::Binary { op: BinaryOp::Compare, left, right } => [*left, *right].into_iter().any(|side| {
                let is_kept = look.counter(side).is_some_and(|counter| !counter.fields.is_empty());
                (is_kept && look.is_counted(side, depth)) || look.is_time(side, depth)
            }),
            _ => false,
        })
    }

    /// Whether a value is a number that the loop counts up or down.
    fn is_counted(&self, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        if let ExprKind::Binary { left, right, .. } = self.kind(expr) {
            return self.is_counted(*left, depth) || self.is_counted(*right, depth);
        }
        let Some(counter) = self.counter(expr) else { return false };
        self.inside.iter().any(|expr| match self.kind(*expr) {
            ExprKind::Assign { op, place, value } => {
                self.counter(*place).as_ref() == Some(&counter) && (op.is_some() || self.mentions(*value, &counter, depth))
            }
            _ => false,
        })
    }

    fn counter(&self, expr: ExprId) -> Option<Counter> {
        let mut fields = Vec::new();
        let mut current = expr;
        loop {
            current = match self.kind(current) {
                ExprKind::Path(_) => {
                    let pat = *self.info.typed.locals.get(&current)?;
                    return Some(Counter { pat, fields });
                }
                ExprKind::Field { base, name } => {
                    fields.push(*name);
                    *base
                }
                ExprKind::Unary { operand, .. } | ExprKind::Cast { operand, .. } | ExprKind::Ref { operand, .. } => *operand,
                _ => return None,
            };
        }
    }

    /// `n = n + 1`, `n = n.saturating_sub(1)`: the new value is made from the old one by arithmetic.
    fn mentions(&self, value: ExprId, counter: &Counter, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        if self.counter(value).as_ref() == Some(counter) {
            return true;
        }
        match self.kind(value) {
            ExprKind::Binary { left, right, .. } => self.mentions(*left, counter, depth) || self.mentions(*right, counter, depth),
            ExprKind::MethodCall { receiver, .. } => {
                let is_number = matches!(self.info.typed.ty(*receiver).peeled(), Ty::Primitive(_)) || self.is_time(*receiver, depth);
                is_number && self.mentions(*receiver, counter, depth)
            }
            ExprKind::Try(inner) | ExprKind::Cast { operand: inner, .. } => self.mentions(*inner, counter, depth),
            _ => false,
        }
    }

    /// Whether a value is a moment, a length of time, or a number made from one.
    fn is_time(&self, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        if self.is_time_type(self.info.typed.ty(expr), depth) {
            return true;
        }
        match self.kind(expr) {
            ExprKind::MethodCall { receiver: inner, .. }
            | ExprKind::Field { base: inner, .. }
            | ExprKind::Cast { operand: inner, .. }
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Try(inner) => self.is_time(*inner, depth),
            ExprKind::Binary { left, right, .. } => self.is_time(*left, depth) || self.is_time(*right, depth),
            ExprKind::Path(_) => self.info.single_value(expr).is_some_and(|value| self.is_time(value, depth)),
            _ => false,
        }
    }

    fn is_time_type(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let path = self.program.type_path(ty);
        let known = path.and_then(|path| self.program.catalog().ty(path.as_str()));
        known.is_some_and(|entry| entry.has(TypeTrait::Time)) || ty.peeled().args().iter().any(|arg| self.is_time_type(arg, depth))
    }

    /// Whether a value is drawn from something of the loop's own that runs out: the next element of an iterator, the last one of a list.
    fn is_drawn(&self, expr: ExprId) -> bool {
        let mut current = expr;
        loop {
            if self.draws(current) {
                return true;
            }
            current = match self.kind(current) {
                ExprKind::MethodCall { receiver, .. } => *receiver,
                ExprKind::Try(inner) => *inner,
                _ => return false,
            };
        }
    }

    /// A method of the standard library that takes `&mut self`: what it changes is a value of this program, not the world outside. One
    /// that waits for a timer or for the world has an effect, and draws nothing.
    fn draws(&self, call: ExprId) -> bool {
        let ExprKind::MethodCall { receiver, .. } = self.kind(call) else { return false };
        let is_own = self.counter(*receiver).is_some_and(|place| place.pat != SELF_PAT || !place.fields.is_empty());
        let Some(target) = self.info.typed.targets.get(&call) else { return false };
        let TargetKind::Function(id) = target.kind else { return false };
        let function = &self.program.world().functions[id.index()];
        let takes_mut = function.facts.sig.receiver == Some(Receiver::RefMut);
        is_own && takes_mut && self.program.world().is_std(function.module) && self.program.site_at(self.site.region, call).is_none()
    }
}
