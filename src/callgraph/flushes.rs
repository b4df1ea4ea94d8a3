//! Flushes: whether what a program has collected leaves it before its instance stands still.
//!
//! A flush counts where it runs for requests, or where nobody knows when it runs: in a closure that is handed to others. One that stands
//! behind the runtime in `main` runs when the process ends, and no instance that is frozen gets there.

use super::{Phase, Program, RegionId};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind};

impl Program<'_> {
    /// Whether a program may flush what it has collected for each request.
    pub fn may_flush_in_requests(&self, root: usize) -> bool {
        let in_request = |region: RegionId| self.visits(region).any(|visit| visit.root == root && visit.phase != Phase::ColdStart);
        let answer = self.flushes(|region| in_request(region) || (self.runs_in(region, root) && self.is_closure(region)));
        self.learnt(answer, "something may flush in requests", "nothing flushes in requests")
    }

    /// Whether a program flushes what it has collected, be it when its process ends.
    pub fn may_flush(&self, root: usize) -> bool {
        let answer = self.flushes(|region| self.runs_in(region, root));
        self.learnt(answer, "something may flush", "nothing flushes")
    }

    /// Whether a program has something run before its instance is taken away.
    pub fn hooks_end(&self, root: usize) -> bool {
        let answer = self.known_sites(|effect| effect == Effect::HooksEnd).any(|site| self.runs_in(site.region, root));
        self.learnt(answer, "something is done at the end of the instance", "nothing is done at the end of the instance")
    }

    fn flushes(&self, counts: impl Fn(RegionId) -> bool) -> bool {
        let regions = self.regions().iter().filter(|region| counts(**region));
        regions.into_iter().any(|region| self.calls_in(*region).into_iter().any(|call| self.is_flush(*region, call)))
    }

    /// A call that is known to flush, or says so by its name.
    fn is_flush(&self, region: RegionId, call: ExprId) -> bool {
        let says_so = match &self.body_of(region).typed.body.expr(call).kind {
            ExprKind::MethodCall { method, .. } => method.as_str().contains("flush"),
            _ => false,
        };
        says_so || self.site_at(region, call).is_some_and(|site| site.known.has(Effect::Flushes))
    }

    fn runs_in(&self, region: RegionId, root: usize) -> bool {
        self.visits(region).any(|visit| visit.root == root)
    }

    fn is_closure(&self, region: RegionId) -> bool {
        let info = self.body_of(region);
        let written = info.flow.regions()[self.region(region).local as usize].expr;
        written.is_some_and(|expr| matches!(info.typed.body.expr(expr).kind, ExprKind::Closure(_)))
    }
}
