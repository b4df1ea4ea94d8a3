//! Failures: which errors make the whole request fail, and what it answers with when there are none.
//!
//! An error leaves a function by `?` or `return`, and fails the request if every caller up to the entry hands it on. Who catches it
//! on the way has decided what it means. A batch is gone through by a loop, or by one expression that stops at the first error.

use super::{BodyInfo, LoopSite, Program, RegionId, Use, Visit};
use crate::catalog::TypeTrait;
use crate::facts::{AdtKind, ExprId, ExprKind, LoopKind};
use crate::resolve::{TargetKind, Ty};

/// Steps of one walk.
const STEPS: u32 = 64;

/// Methods that hand on an error.
const HANDS_ON: [&str; 8] = ["and_then", "context", "inspect", "inspect_err", "map", "map_err", "with_context", "wrap_err"];

/// Methods and functions that stop at the first error among many.
const STOPS: [&str; 6] = ["collect", "try_collect", "try_fold", "try_for_each", "try_for_each_concurrent", "try_join_all"];

impl Program<'_> {
    /// Errors that leave the function from inside a loop, by `?` or `return`.
    pub fn errors_leaving(&self, site: LoopSite) -> Vec<ExprId> {
        let info = self.body_of(site.region);
        let local = self.region(site.region).local;
        let leaves = |expr: &ExprId| match &info.typed.body.expr(*expr).kind {
            ExprKind::Try(_) => info.flow.around(*expr).all(|around| !is_iterable(info, site.expr, around, *expr)),
            ExprKind::Return(Some(value)) => self.is_error(info, *value),
            _ => false,
        };
        let inside = |expr: &ExprId| info.flow.region_of(*expr) == local && info.flow.around(*expr).any(|around| around == site.expr);
        info.typed.body.iter().map(|(expr, _)| expr).filter(|expr| inside(expr) && leaves(expr)).collect()
    }

    fn is_error(&self, info: &BodyInfo, value: ExprId) -> bool {
        match &info.typed.body.expr(value).kind {
            ExprKind::Call { callee, .. } => {
                matches!(&info.typed.body.expr(*callee).kind, ExprKind::Path(path) if path.last().name == "Err")
            }
            _ => false,
        }
    }

    /// Whether a loop goes through elements of a type with this trait.
    pub fn visits_each(&self, site: LoopSite, wanted: TypeTrait) -> bool {
        let info = self.body_of(site.region);
        let answer = match &info.typed.body.expr(site.expr).kind {
            ExprKind::Loop(loop_) => match loop_.kind {
                LoopKind::For { iterable, .. } => self.comes_from_many(info, iterable, wanted),
                LoopKind::While { .. } | LoopKind::Loop => false,
            },
            _ => false,
        };
        self.learnt(answer, "the loop takes one record of the event after the other", "the loop is not about the records of an event")
    }

    /// The calls in a region that go through elements of a type with this trait, stop at the first error, and let it leave the function.
    pub fn stops_at_error(&self, region: RegionId, wanted: TypeTrait) -> Vec<ExprId> {
        let info = self.body_of(region);
        let stops = |call: &ExprId| match &info.typed.body.expr(*call).kind {
            ExprKind::MethodCall { receiver, method, .. } => {
                STOPS.contains(&method.as_str()) && self.comes_from_many(info, *receiver, wanted)
            }
            ExprKind::Call { args, .. } => {
                let is_named = self.site_at(region, *call).is_some_and(|site| STOPS.contains(&site.name()));
                is_named && args.first().is_some_and(|all| self.comes_from_many(info, *all, wanted))
            }
            _ => false,
        };
        let is_tried = |call: &ExprId| matches!(self.error_way_out(info, *call), Some(WayOut::Try));
        self.calls_in(region).into_iter().filter(|call| stops(call) && is_tried(call)).collect()
    }

    /// Whether an expression is a list of such elements, or is made of one by adapters.
    fn comes_from_many(&self, info: &BodyInfo, expr: ExprId, wanted: TypeTrait) -> bool {
        let (mut current, mut steps) = (expr, STEPS);
        loop {
            let ty = info.typed.ty(current).peeled();
            if !self.type_is(ty, wanted) && self.holds(ty, wanted) || matches!(ty, Ty::Slice(element) if self.type_is(element, wanted)) {
                return true;
            }
            steps -= 1;
            current = match &info.typed.body.expr(current).kind {
                // What has been collected is a list of something else.
                ExprKind::MethodCall { method, .. } if STOPS.contains(&method.as_str()) => return false,
                ExprKind::MethodCall { receiver: inner, .. } | ExprKind::Ref { operand: inner, .. } if steps > 0 => *inner,
                _ => return false,
            };
        }
    }

    /// Whether an error that leaves the region of a visit is the error of the request.
    pub fn fails_request(&self, visit: &Visit) -> bool {
        self.learnt(self.errors_reach_entry(visit), "its failure fails the request", "its failure is handled on the way")
    }

    fn errors_reach_entry(&self, visit: &Visit) -> bool {
        let Some(entry) = visit.entry.map(|entry| self.entry(entry).region) else { return false };
        let mut current = visit;
        for _ in 0..STEPS {
            if current.detached {
                return false;
            }
            if current.region == entry {
                return true;
            }
            let Some((from, site)) = current.from else { return false };
            current = self.visit(from);
            if self.error_way_out(self.body_of(current.region), site).is_none() {
                return false;
            }
        }
        false
    }

    /// How the error of a call leaves the region that the call stands in; `None` if it may stay.
    fn error_way_out(&self, info: &BodyInfo, call: ExprId) -> Option<WayOut> {
        let mut current = call;
        for _ in 0..STEPS {
            current = match info.flow.use_of(&info.typed.body, current) {
                Use::Result => return Some(WayOut::Result),
                Use::Awaited(parent) => parent,
                Use::Receiver(method) => match &info.typed.body.expr(method).kind {
                    ExprKind::MethodCall { method: name, .. } if HANDS_ON.contains(&name.as_str()) => method,
                    _ => return None,
                },
                Use::Bound(pat) => match info.flow.uses(pat) {
                    [only] => *only,
                    _ => return None,
                },
                Use::Other(parent) => match &info.typed.body.expr(parent).kind {
                    ExprKind::Try(_) => return Some(WayOut::Try),
                    ExprKind::Return(_) => return Some(WayOut::Result),
                    _ => return None,
                },
                Use::Argument(wrap, _) => match self.target(info.region_of(wrap), wrap).map(|target| &target.kind) {
                    // `Box::pin(future)` is the future.
                    Some(TargetKind::Function(_)) if matches!(info.typed.ty(current), Ty::Future(_)) => wrap,
                    _ => return None,
                },
                Use::Dropped => return None,
            };
        }
        None
    }

    /// What the entry of a visit answers with when nothing fails: what is in its `Result`.
    pub fn answer(&self, visit: &Visit) -> Option<&Ty> {
        let region = self.entry(visit.entry?).region;
        let info = self.body_of(region);
        let whole = match info.flow.regions()[self.region(region).local as usize].expr {
            None => info.typed.ty(info.typed.body.root?),
            Some(expr) => &info.typed.ty(expr).callable()?.output,
        };
        let result = match whole {
            Ty::Future(inner) => inner,
            other => other,
        };
        (self.type_path(result)? == "std::result::Result").then(|| result.args().first()).flatten()
    }

    /// Whether an answer of this type has no room for anything: it is `()`, or a struct without any of these fields.
    pub fn lacks_fields(&self, ty: &Ty, fields: &[String]) -> bool {
        match ty {
            Ty::Tuple(elements) => elements.is_empty(),
            Ty::Adt(id, _) => {
                let facts = &self.world().adts[id.0 as usize].facts;
                let has = |name: &String| facts.fields.iter().any(|field| field.name == name.as_str());
                facts.kind == AdtKind::Struct && !fields.iter().any(has)
            }
            _ => false,
        }
    }
}

/// How an error leaves a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WayOut {
    /// By `?`.
    Try,
    /// As what the region gives.
    Result,
}

/// Whether an expression is, or is part of, what a loop goes through: evaluated once, before the first turn.
fn is_iterable(info: &BodyInfo, loop_: ExprId, around: ExprId, inner: ExprId) -> bool {
    match &info.typed.body.expr(loop_).kind {
        ExprKind::Loop(it) => match it.kind {
            LoopKind::For { iterable, .. } => around == iterable || inner == iterable,
            LoopKind::While { .. } | LoopKind::Loop => false,
        },
        _ => false,
    }
}
