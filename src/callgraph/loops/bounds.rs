//! Bounds of a loop that stand in its text: a collection, a range, a counter of attempts, a deadline.
//!
//! A bound is a comparison that the loop itself drives towards its end: with a number it counts, or with the time. A comparison with
//! a value that was fetched from outside is none: that is what a polling loop waits for.

use super::{DEPTH, LoopSite, Program, Wait};
use crate::callgraph::{BodyInfo, Duration};
use crate::catalog::TypeTrait;
use crate::facts::{BinaryOp, Block, ExprId, ExprKind, LoopKind, PatId, Receiver, Stmt};
use crate::name::Name;
use crate::resolve::{SELF_PAT, TargetKind, Ty};

/// How often a loop runs at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoopBound {
    /// This often.
    Times(u128),
    /// For this long.
    Within(Duration),
    /// As often as a value or the clock says.
    Computed,
}

/// Methods that take the next of what is left.
const NEXT: [&str; 6] = ["next", "next_page", "pop", "recv", "try_next", "try_recv"];

/// A local, or a field of one.
#[derive(Clone, Debug, PartialEq)]
struct Counter {
    pat: PatId,
    fields: Vec<Name>,
}

impl Program<'_> {
    /// Whether a bound of the loop is in sight.
    pub fn bounded_attempts(&self, site: LoopSite) -> bool {
        let answer = self.loop_bound(site).is_some();
        self.learnt(answer, "its turns are counted", "its turns are not counted")
    }

    /// The bound of a loop, if one is in sight.
    pub fn loop_bound(&self, site: LoopSite) -> Option<LoopBound> {
        let loop_ = self.loop_of(site)?;
        let look = Look { program: self, site, info: self.body_of(site.region), inside: self.inside(site), leaves: self.leaves(site) };
        let by_head = match loop_.kind {
            LoopKind::Loop => None,
            LoopKind::While { condition } => look.bounds_while(condition, DEPTH),
            LoopKind::For { iterable, .. } if self.is_endless(site.region, iterable, DEPTH) => None,
            LoopKind::For { iterable, .. } => Some(self.length(site, iterable)),
        };
        by_head.or_else(|| look.inside.iter().find_map(|expr| look.guarded_exit(*expr)))
    }

    /// Whether each turn of a `while let` takes the next element of data. Numbers and pauses are drawn to count attempts, and what is put
    /// back in a turn is tried again.
    pub(in crate::callgraph) fn goes_through_data(&self, site: LoopSite) -> bool {
        let Some(LoopKind::While { condition }) = self.loop_of(site).map(|loop_| loop_.kind) else { return false };
        let look = Look { program: self, site, info: self.body_of(site.region), inside: self.inside(site), leaves: Vec::new() };
        let ExprKind::Let { value, .. } = *look.kind(condition) else { return false };
        let is_data = |ty: &Ty| match ty.peeled() {
            Ty::Primitive(name) => *name == "str",
            Ty::Tuple(elements) => !elements.is_empty(),
            element => !element.is_unknown() && !look.is_time_type(element, DEPTH),
        };
        let drawn = look.drawn_from(value);
        drawn.is_some_and(|(pat, draw)| look.info.typed.ty(value).args().first().is_some_and(is_data) && !look.is_put_back(pat, draw))
    }

    /// How long a call of a loop waits in each turn, where that is constant.
    pub fn pause(&self, wait: &Wait) -> Option<Duration> {
        let at = self.site_at(wait.region, wait.expr)?.known.duration?;
        self.duration(wait.region, *self.args(wait.region, wait.expr).get(at)?)
    }

    /// How long a loop waits at most in all its turns, where that is constant.
    pub fn total_wait(&self, site: LoopSite, wait: &Wait) -> Option<Duration> {
        match self.loop_bound(site)? {
            LoopBound::Times(times) => self.pause(wait)?.checked_mul(u32::try_from(times).ok()?),
            LoopBound::Within(time) => Some(time),
            LoopBound::Computed => None,
        }
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

    /// The bound at which an expression leaves the loop.
    fn guarded_exit(&self, expr: ExprId) -> Option<LoopBound> {
        match self.kind(expr) {
            ExprKind::If { condition, then, otherwise } => {
                let leaves = self.leaves_in(*then) || otherwise.is_some_and(|branch| self.leaves_in(branch));
                if leaves { self.bound(*condition, DEPTH) } else { None }
            }
            ExprKind::Match { scrutinee, arms } => {
                if !arms.iter().any(|arm| self.leaves_in(arm.body)) {
                    return None;
                }
                let guarded = arms.iter().filter_map(|arm| arm.guard).find_map(|guard| self.bound(guard, DEPTH));
                guarded.or_else(|| self.given_out(*scrutinee))
            }
            ExprKind::Try(operand) => self.is_drawn(*operand).then_some(LoopBound::Computed),
            ExprKind::Block(Block { stmts, .. }) => stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { value: Some(value), otherwise: Some(_), .. } => self.given_out(*value),
                Stmt::Let { .. } | Stmt::Expr(_) => None,
            }),
            _ => None,
        }
    }

    fn given_out(&self, value: ExprId) -> Option<LoopBound> {
        (self.is_drawn(value) || self.is_time(value, DEPTH)).then_some(LoopBound::Computed)
    }

    /// The bound at which a `while` ends: every alternative must have one.
    fn bounds_while(&self, condition: ExprId, depth: u32) -> Option<LoopBound> {
        let depth = depth.checked_sub(1)?;
        match self.kind(condition) {
            ExprKind::Binary { op: BinaryOp::And, left, right } => {
                self.bounds_while(*left, depth).or_else(|| self.bounds_while(*right, depth))
            }
            ExprKind::Binary { op: BinaryOp::Or, left, right } => {
                self.bounds_while(*left, depth).and(self.bounds_while(*right, depth)).map(|_| LoopBound::Computed)
            }
            _ => self.bound(condition, depth),
        }
    }

    /// The bound in a condition that is decided by a counter of the loop, by the clock, or by what is left of a collection.
    fn bound(&self, condition: ExprId, depth: u32) -> Option<LoopBound> {
        let depth = depth.checked_sub(1)?;
        let computed = |holds: bool| holds.then_some(LoopBound::Computed);
        match self.kind(condition) {
            ExprKind::Binary { op: BinaryOp::Compare, left, right } => self.compared(*left, *right, depth),
            ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, left, right } => {
                self.bound(*left, depth).or_else(|| self.bound(*right, depth))
            }
            ExprKind::Unary { operand, .. } => self.bound(*operand, depth),
            ExprKind::Let { value, .. } => computed(self.is_drawn(*value)),
            ExprKind::Path(_) => self.bound(self.info.single_value(condition)?, depth),
            ExprKind::MethodCall { receiver, .. } => computed(self.is_time(*receiver, depth) || self.decides(condition, depth)),
            ExprKind::Call { .. } | ExprKind::Await(_) | ExprKind::Try(_) => computed(self.decides(condition, depth)),
            _ => None,
        }
    }

    fn compared(&self, left: ExprId, right: ExprId, depth: u32) -> Option<LoopBound> {
        for (side, other) in [(left, right), (right, left)] {
            if self.is_counted(side, depth) {
                let last = self.program.integer(self.site.region, other).filter(|last| *last > 1);
                return Some(last.map_or(LoopBound::Computed, LoopBound::Times));
            }
        }
        let is_time = self.is_time(left, depth) || self.is_time(right, depth);
        let limit = || self.limit(left, right, depth).or_else(|| self.limit(right, left, depth));
        is_time.then(|| limit().map_or(LoopBound::Computed, LoopBound::Within))
    }

    /// The constant length of time at one side of a comparison: `90 s`, `start + 90 s`, or `90` beside `as_secs()`.
    fn limit(&self, side: ExprId, other: ExprId, depth: u32) -> Option<Duration> {
        let depth = depth.checked_sub(1)?;
        if let Some(time) = self.program.duration(self.site.region, side) {
            return Some(time);
        }
        match (self.kind(side), self.kind(other)) {
            (ExprKind::Binary { op: BinaryOp::Add, left, right }, _) => {
                self.limit(*left, other, depth).or_else(|| self.limit(*right, other, depth))
            }
            (ExprKind::Path(_), _) if self.info.single_value(side).is_some_and(|value| self.is_time(value, depth)) => {
                self.limit(self.info.single_value(side)?, other, depth)
            }
            (_, ExprKind::MethodCall { receiver, method, .. }) if self.is_time(*receiver, depth) => {
                let number = u64::try_from(self.program.integer(self.site.region, side)?).ok()?;
                match method.as_str() {
                    "as_secs" => Some(Duration::from_secs(number)),
                    "as_millis" => Some(Duration::from_millis(number)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether a function of ours decides by the clock, or by a number it counts itself.
    fn decides(&self, call: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        if let ExprKind::Await(inner) | ExprKind::Try(inner) = self.kind(call) {
            return self.decides(*inner, depth);
        }
        let Some(callee) = self.program.callee(self.info.region_of(call), call) else { return false };
        let inside = self.program.exprs_of(callee).to_vec();
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
        self.program.known_type(ty).is_some_and(|entry| entry.has(TypeTrait::Time))
            || ty.peeled().args().iter().any(|arg| self.is_time_type(arg, depth))
    }

    /// Whether a value is drawn from something of the loop's own that runs out: the next element of an iterator, the last one of a list.
    fn is_drawn(&self, expr: ExprId) -> bool {
        self.draw(expr).is_some()
    }

    /// The call that draws a value.
    fn draw(&self, expr: ExprId) -> Option<ExprId> {
        let mut current = expr;
        loop {
            if self.draws(current) {
                return Some(current);
            }
            current = match self.kind(current) {
                ExprKind::MethodCall { receiver, .. } => *receiver,
                ExprKind::Try(inner) | ExprKind::Await(inner) => *inner,
                _ => return None,
            };
        }
    }

    /// The local that a value is drawn from, and the call that draws it.
    fn drawn_from(&self, expr: ExprId) -> Option<(PatId, ExprId)> {
        let draw = self.draw(expr)?;
        let ExprKind::MethodCall { receiver, .. } = self.kind(draw) else { return None };
        Some((self.counter(*receiver)?.pat, draw))
    }

    /// Whether a turn of the loop does anything else to what it draws from.
    fn is_put_back(&self, pat: PatId, draw: ExprId) -> bool {
        self.info.flow.uses(pat).iter().any(|used| self.inside.contains(used) && !self.info.is_within(*used, draw))
    }

    /// A method of the standard library that takes `&mut self` changes a value of this program, not the world outside; one that waits has
    /// an effect, and draws nothing. Iterators, streams and receivers of other crates are known by the names of their methods alone:
    /// that can only silence.
    fn draws(&self, call: ExprId) -> bool {
        let ExprKind::MethodCall { receiver, method, .. } = self.kind(call) else { return false };
        let is_own = self.counter(*receiver).is_some_and(|place| place.pat != SELF_PAT || !place.fields.is_empty());
        let has_effect = self.program.site_at(self.info.region_of(call), call).is_some();
        let Some(target) = self.info.typed.targets.get(&call).filter(|_| is_own && !has_effect) else { return false };
        match target.kind {
            TargetKind::Function(id) | TargetKind::Dynamic(id) => {
                let function = &self.program.world().functions[id.index()];
                let takes_mut = function.facts.sig.receiver == Some(Receiver::RefMut);
                (takes_mut && self.program.world().is_std(function.module)) || NEXT.contains(&method.as_str())
            }
            TargetKind::External(_) | TargetKind::Unknown(_) => NEXT.contains(&method.as_str()),
            TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value => false,
        }
    }
}
