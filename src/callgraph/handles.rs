//! What becomes of running work: whether anyone can still wait for it.

use super::{BodyInfo, Origin, Phase, Program, RegionId, Use, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{ExprId, ExprKind, PatId};
use crate::resolve::{TargetKind, Ty};

/// Methods of `Option` and `Result` that hand on what is inside.
pub(super) const UNWRAPS: [&str; 8] =
    ["unwrap", "expect", "unwrap_or_else", "unwrap_or_default", "ok", "map_err", "context", "with_context"];

impl Program<'_> {
    /// Whether the handle that a call gives is dropped without a look: as a statement, into `_`, or into a name nobody uses.
    pub fn is_abandoned(&self, region: RegionId, expr: ExprId) -> bool {
        let answer = match self.final_use(region, expr) {
            Use::Dropped => true,
            Use::Bound(pat) => self.body_of(region).flow.uses(pat).is_empty(),
            Use::Argument(call, _) => self.is_drop(region, call),
            Use::Awaited(_) | Use::Receiver(_) | Use::Other(_) | Use::Result => false,
        };
        self.learnt(answer, "nothing waits for it", "its value is used, or waited for")
    }

    /// Whether what a call gives stays in sight, and nothing is done with it there: it is asked about itself, dropped, or given to our
    /// own functions, which are looked at by themselves.
    pub fn is_only_asked(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let mut value = expr;
        while let Some(parent) = info.flow.parent(value) {
            value = match info.typed.body.expr(parent).kind {
                ExprKind::Await(_) | ExprKind::Try(_) => parent,
                ExprKind::MethodCall { receiver, .. } if receiver == value && self.unwraps(region, parent) => parent,
                _ => break,
            };
        }
        let pats = (0..info.typed.body.pats.len()).map(|at| PatId(at as u32));
        let names: Vec<PatId> = pats.filter(|pat| info.flow.origin(*pat) == Some(Origin::Value(value))).collect();
        let mut uses = names.iter().flat_map(|pat| info.flow.uses(*pat));
        let answer = if names.is_empty() { self.only_asks_about(info, value) } else { uses.all(|used| self.only_asks_about(info, *used)) };
        self.learnt(answer, "it is only asked, not kept", "its value is used")
    }

    fn only_asks_about(&self, info: &BodyInfo, used: ExprId) -> bool {
        let region = info.region_of(used);
        match info.flow.use_of(&info.typed.body, used) {
            Use::Receiver(call) => self.site_at(region, call).is_none(),
            Use::Argument(call, _) => self.is_drop(region, call) || self.callee(region, call).is_some(),
            Use::Dropped => true,
            Use::Other(parent) => matches!(info.typed.body.expr(parent).kind, ExprKind::Ref { .. }) && self.only_asks_about(info, parent),
            Use::Awaited(_) | Use::Bound(_) | Use::Result => false,
        }
    }

    /// Whether the task or thread of a visit is waited for or ended where it was started.
    pub fn is_ended(&self, visit: &Visit) -> bool {
        let Some((region, start)) = self.start(visit) else { return false };
        let ends = |used: &ExprId| match self.use_of(region, *used) {
            Use::Receiver(call) => self.site_at(region, call).is_some_and(|site| site.known.has(Effect::Joins)),
            _ => false,
        };
        let answer = match self.final_use(region, start) {
            Use::Bound(handle) => self.body_of(region).flow.uses(handle).iter().any(ends),
            _ => false,
        };
        self.learnt(answer, "somebody ends its task", "nobody is known to end its task")
    }

    /// Whether nobody can wait for the task or thread of a visit.
    pub fn is_left_alone(&self, visit: &Visit) -> bool {
        let answer = self.start(visit).is_some_and(|(region, start)| {
            let in_set = self.receiver(region, start).is_some_and(|set| self.keeps_handles(region, set));
            self.is_abandoned(region, start) && !in_set
        });
        self.learnt(answer, "its task is left alone", "its task is waited for")
    }

    /// The call that started the task or thread in which a visit runs beside everything else.
    fn start(&self, visit: &Visit) -> Option<(RegionId, ExprId)> {
        let first = self.visits_back(visit).take_while(|visit| visit.detached || visit.phase == Phase::Background).last()?;
        let (from, site) = first.from?;
        let region = self.visit(from).region;
        let starts = |call: &ExprId| {
            let known = self.site_at(region, *call).map(|site| site.known);
            known.is_some_and(|known| known.has(Effect::DetachesTask) || known.has(Effect::DetachesThread))
        };
        [site].into_iter().chain(self.body_of(region).flow.around(site)).find(starts).map(|call| (region, call))
    }

    /// The use of a value behind `?`, `unwrap()` and the like.
    fn final_use(&self, region: RegionId, expr: ExprId) -> Use {
        let info = self.body_of(region);
        let mut current = expr;
        loop {
            let found = self.use_of(region, current);
            current = match found {
                Use::Other(parent) if matches!(info.typed.body.expr(parent).kind, ExprKind::Try(_)) => parent,
                Use::Receiver(call) if self.unwraps(region, call) => call,
                other => return other,
            };
        }
    }

    fn unwraps(&self, region: RegionId, call: ExprId) -> bool {
        match &self.body_of(region).typed.body.expr(call).kind {
            ExprKind::MethodCall { method, .. } => UNWRAPS.contains(&method.as_str()),
            _ => false,
        }
    }

    fn is_drop(&self, region: RegionId, call: ExprId) -> bool {
        self.target(region, call).is_some_and(|target| match target.kind {
            TargetKind::Function(id) => self.world().function_path(id) == "std::mem::drop",
            _ => false,
        })
    }

    /// Whether a type has a trait of the catalogue, looking through references.
    pub fn type_is(&self, ty: &Ty, wanted: TypeTrait) -> bool {
        self.known_type(ty).is_some_and(|known| known.has(wanted))
    }

    /// Whether a type has a trait of the catalogue, or one of its arguments or elements does.
    pub fn holds(&self, ty: &Ty, wanted: TypeTrait) -> bool {
        self.type_is(ty, wanted)
            || match ty.peeled() {
                Ty::Slice(element) | Ty::Array(element) => self.holds(element, wanted),
                other => other.args().iter().any(|arg| self.holds(arg, wanted)),
            }
    }

    /// Whether an expression is a set that keeps the handles of the work started through it, and somebody may wait for them: a
    /// set that is only ever filled in its own function waits for nobody.
    pub fn keeps_handles(&self, region: RegionId, expr: ExprId) -> bool {
        let ty = self.ty(region, expr);
        let answer = ty.is_unknown() || self.type_is(ty, TypeTrait::JoinSet) && self.may_be_drained(region, expr);
        self.learnt(answer, "it belongs to a set of tasks that is waited for", "it belongs to no set of tasks that is waited for")
    }

    fn may_be_drained(&self, region: RegionId, set: ExprId) -> bool {
        let info = self.body_of(region);
        let Some(pat) = info.typed.locals.get(&set) else { return true };
        let is_own = matches!(info.flow.origin(*pat), Some(Origin::Value(_)));
        let drains = |used: &ExprId| match self.use_of(region, *used) {
            Use::Receiver(call) => {
                let known = self.site_at(region, call).map(|site| site.known);
                known.is_none_or(|known| known.has(Effect::Joins)) && !self.is_plain_method(region, call)
            }
            Use::Dropped | Use::Awaited(_) | Use::Bound(_) | Use::Argument(..) | Use::Other(_) | Use::Result => true,
        };
        !is_own || info.flow.uses(*pat).iter().any(drains)
    }

    /// Whether a method of a foreign type is known by its signature to give nothing to wait for.
    fn is_plain_method(&self, region: RegionId, call: ExprId) -> bool {
        self.site_at(region, call).is_none() && *self.ty(region, call) == Ty::unit()
    }

    /// Whether what a call is given holds the sending end of a channel or body: somebody waits at the other end.
    pub fn feeds_a_reader(&self, region: RegionId, call: ExprId) -> bool {
        let info = self.body_of(region);
        let inside = |expr: ExprId| info.flow.around(expr).any(|around| around == call);
        let answer = info.typed.locals.iter().any(|(expr, pat)| {
            let ty = info.typed.pat_ty(*pat);
            inside(*expr) && self.type_is(ty, TypeTrait::Sender)
        });
        self.learnt(answer, "it feeds a channel", "it feeds no channel")
    }
}
