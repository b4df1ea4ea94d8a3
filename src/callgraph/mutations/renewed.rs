//! State that is renewed when it is too old.
//!
//! A token that is kept until it expires is written by whichever request finds it expired. Every instance may have its own, and none
//! shows anything that another would have to know. What tells it from other state is that each write is decided by a look at the
//! time: a window of a rate limit begins anew by one, too, but is counted in without.

use super::{Mutation, Place};
use crate::callgraph::{Program, RegionId};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{ExprId, ExprKind};
use crate::resolve::SELF_PAT;

impl Program<'_> {
    /// Whether what a mutation does is decided by a look at the time: where it stands, or in the method of ours that it calls.
    pub fn is_renewal(&self, mutation: &Mutation) -> bool {
        let Mutation { region, expr, .. } = *mutation;
        let answer = self.is_timed(region, expr) || self.callee(region, expr).is_some_and(|callee| self.renews_itself(callee));
        self.learnt(answer, "it renews what has become old", "it does not renew what has become old")
    }

    fn is_timed(&self, region: RegionId, expr: ExprId) -> bool {
        let tells_time = |region, expr| self.tells_time(region, expr);
        self.conditions(region, expr).into_iter().any(|condition| self.condition_asks(region, condition, &tells_time))
    }

    /// Whether a call says what time it is, or how long ago something was.
    fn tells_time(&self, region: RegionId, expr: ExprId) -> bool {
        let is_time = |expr: ExprId| self.type_is(self.ty(region, expr), TypeTrait::Time);
        let is_call = self.body_of(region).typed.body.expr(expr).kind.is_call();
        let of_itself = || match self.receiver(region, expr) {
            Some(receiver) => is_time(receiver),
            None => self.args(region, expr).is_empty(),
        };
        is_call && (self.site_at(region, expr).is_some_and(|site| site.known.has(Effect::TellsTime)) || is_time(expr) && of_itself())
    }

    /// Whether a method of ours changes its receiver nowhere but where it is too old.
    fn renews_itself(&self, callee: RegionId) -> bool {
        let writes = self.writes_of_self(callee);
        !writes.is_empty() && writes.into_iter().all(|write| self.is_timed(callee, write))
    }

    /// What writes the receiver of a method.
    fn writes_of_self(&self, callee: RegionId) -> Vec<ExprId> {
        let info = self.body_of(callee);
        let is_write = |expr: &ExprId| {
            let is_place = matches!(info.typed.body.expr(*expr).kind, ExprKind::Assign { .. } | ExprKind::MethodCall { .. });
            is_place && self.written_at(info, *expr).is_some_and(|write| write.place == Place::Local(SELF_PAT))
        };
        info.typed.body.iter().map(|(expr, _)| expr).filter(is_write).collect()
    }
}
