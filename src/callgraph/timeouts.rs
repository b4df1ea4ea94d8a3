//! Time-outs of clients and requests, and which client a request goes through.
//!
//! A time-out counts wherever it is set: in the chain of calls that builds the client or request, on a local before or after, or in
//! a function of ours that makes the builder. What a chain starts from and cannot be followed may have one: it is not called
//! missing.

use super::{Origin, Phase, Program, Provenance, RegionId, Site, Visit};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind};
use crate::resolve::{BodyOwner, TargetKind};

/// Locals and functions are followed through this many steps.
const DEPTH: u32 = 8;

impl Program<'_> {
    /// Whether a client or request may have a time-out, set in the chain of calls around an expression or before it.
    pub fn may_have_timeout(&self, region: RegionId, expr: ExprId) -> bool {
        let answer = self.any_sets_timeout(region, &self.chain_after(region, expr)) || self.made_with_timeout(region, expr, DEPTH);
        self.learnt(answer, "a time-out is set, or may be", "no time-out is set")
    }

    /// Whether a request is given a time-out of its own.
    pub fn request_has_timeout(&self, send: &Site<'_>) -> bool {
        let answer = self.any_sets_timeout(send.region, &self.request_chain(send).0);
        self.learnt(answer, "the request has a time-out of its own", "the request has no time-out of its own")
    }

    fn any_sets_timeout(&self, region: RegionId, calls: &[ExprId]) -> bool {
        calls.iter().any(|call| self.site_at(region, *call).is_some_and(|site| site.known.has(Effect::SetsTimeout)))
    }

    fn made_with_timeout(&self, region: RegionId, expr: ExprId, depth: u32) -> bool {
        let chain = self.chain(region, expr);
        let first = chain.first().copied().unwrap_or(expr);
        if depth == 0 || self.any_sets_timeout(region, &chain) {
            return true;
        }
        let root = self.receiver(region, first).unwrap_or(first);
        self.root_has_timeout(region, root, depth - 1)
    }

    /// The value that a chain of calls starts from.
    fn root_has_timeout(&self, region: RegionId, root: ExprId, depth: u32) -> bool {
        let info = self.body_of(region);
        if let Some(pat) = info.typed.locals.get(&root) {
            let set_later = info.flow.uses(*pat).iter().any(|used| self.any_sets_timeout(region, &self.chain_after(region, *used)));
            let set_before = matches!(info.flow.origin(*pat), Some(Origin::Value(value)) if self.made_with_timeout(region, value, depth));
            return set_later || set_before;
        }
        match self.target(region, root).map(|target| &target.kind) {
            Some(TargetKind::Function(id)) if !self.world().is_foreign(*id) => self.sets_somewhere(*id),
            Some(TargetKind::Function(_) | TargetKind::Dynamic(_) | TargetKind::External(_) | TargetKind::Constructor(_)) => false,
            Some(TargetKind::Global(_)) | None => false,
            Some(TargetKind::Value | TargetKind::Unknown(_)) => true,
        }
    }

    /// Whether a function of ours sets a time-out anywhere in its body.
    fn sets_somewhere(&self, function: crate::resolve::FnId) -> bool {
        self.known_sites(|effect| effect == Effect::SetsTimeout)
            .any(|site| self.body_of(site.region).owner == BodyOwner::Function(function))
    }

    /// Whether a request may go through the client that is built at `built`.
    pub fn goes_through(&self, visit: &Visit, send: &Site<'_>, built: &Site<'_>) -> bool {
        if send.krate() != built.krate() || !self.share_a_program(send.region, built.region) {
            return false;
        }
        let builds = |call: &ExprId| self.site_at(send.region, *call).is_some_and(|site| site.known.has(Effect::BuildsUntimedClient));
        if let Some(own) = self.chain(send.region, send.expr).into_iter().find(builds) {
            return (send.region, own) == (built.region, built.expr);
        }
        let client = self.request_chain(send).1;
        if self.is_for_another_field(built, send.region, client) {
            return false;
        }
        let answer = match self.value_provenance(visit, client) {
            Provenance::ColdStart { region, expr } => self.made_through(built, region, expr),
            Provenance::Global(global) => self.visits(built.region).any(|visit| self.passes_body(visit, BodyOwner::Global(global))),
            Provenance::Request => {
                let is_made_by = |wanted: &dyn Fn(RegionId, ExprId) -> bool| {
                    self.visits(send.region).any(|other| other.root == visit.root && self.derives_from(other, client, wanted))
                };
                let is_this = |region, expr| (region, expr) == (built.region, built.expr);
                let is_any = |region, expr| self.site_at(region, expr).is_some_and(|site| builds_like(&site, built));
                is_made_by(&is_this) || !is_made_by(&is_any) && self.visits(built.region).any(|visit| visit.phase == Phase::Request)
            }
            Provenance::PlatformState | Provenance::Service | Provenance::Unknown => self.is_only_client(built),
        };
        self.learnt(answer, "a request is sent through it", "no request is known to be sent through it")
    }

    /// Whether a client is built for a field of a struct, and the one that is used is in another field of it.
    fn is_for_another_field(&self, built: &Site<'_>, region: RegionId, client: ExprId) -> bool {
        let (info, maker) = (self.body_of(region), self.body_of(built.region));
        let ExprKind::Field { base, name: used } = &info.typed.body.expr(client).kind else { return false };
        let holder = info.typed.ty(*base).peeled();
        maker.flow.around(built.expr).any(|around| match &maker.typed.body.expr(around).kind {
            ExprKind::Struct { fields, .. } if maker.typed.ty(around).peeled() == holder => {
                let is_built_for = |value: ExprId| maker.is_within(built.expr, value);
                fields.iter().any(|(name, value)| name != used && is_built_for(*value))
            }
            _ => false,
        })
    }

    /// The calls that build and send a request, and the value they start from: through locals that hold it half built.
    fn request_chain(&self, send: &Site<'_>) -> (Vec<ExprId>, ExprId) {
        let info = self.body_of(send.region);
        let (mut calls, mut current) = (Vec::new(), send.expr);
        for _ in 0..DEPTH {
            let chain = self.chain(send.region, current);
            let first = chain.first().copied().unwrap_or(current);
            calls.extend(chain);
            current = self.receiver(send.region, first).unwrap_or(first);
            let origin = info.typed.locals.get(&current).and_then(|pat| info.flow.origin(*pat));
            match origin {
                Some(Origin::Value(value)) if self.receiver(send.region, value).is_some() => current = value,
                _ => break,
            }
        }
        (calls, current)
    }

    /// Whether a client is built by evaluating this expression.
    fn made_through(&self, built: &Site<'_>, region: RegionId, expr: ExprId) -> bool {
        let is_inside = |here: RegionId, site: ExprId| {
            let info = self.body_of(here);
            self.region(here).body == self.region(region).body && (site == expr || info.flow.around(site).any(|around| around == expr))
        };
        if is_inside(built.region, built.expr) || self.is_local_of(built, region, expr) {
            return true;
        }
        self.visits(built.region).any(|visit| self.callers(visit).any(|(before, call)| is_inside(before.region, call)))
    }

    /// Whether a client is bound to a local that the expression takes up.
    fn is_local_of(&self, built: &Site<'_>, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        self.region(built.region).body == self.region(region).body
            && info.typed.locals.iter().any(|(used, pat)| {
                let takes = *used == expr || info.flow.around(*used).any(|around| around == expr);
                let bound = |value| value == built.expr || info.flow.around(built.expr).any(|around| around == value);
                takes && matches!(info.flow.origin(*pat), Some(Origin::Value(value)) if bound(value))
            })
    }

    fn passes_body(&self, visit: &Visit, owner: BodyOwner) -> bool {
        self.visits_back(visit).any(|visit| self.body_of(visit.region).owner == owner)
    }

    fn is_only_client(&self, built: &Site<'_>) -> bool {
        let same = |site: &Site<'_>| site.krate() == built.krate() && self.share_a_program(site.region, built.region);
        self.known_sites(|effect| effect == Effect::BuildsUntimedClient).filter(same).count() == 1
    }

    /// Whether an expression is a path to a foreign function that is handed over to be called.
    pub(super) fn is_handed_over(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let is_path = matches!(info.typed.body.expr(expr).kind, ExprKind::Path(_));
        let call = info.flow.parent(expr).filter(|_| is_path);
        call.is_some_and(|call| matches!(&info.typed.body.expr(call).kind, ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } if args.contains(&expr)))
    }
}

/// Whether a call makes a client of the same crate.
fn builds_like(site: &Site<'_>, built: &Site<'_>) -> bool {
    site.krate() == built.krate() && (site.known.has(Effect::BuildsClient) || site.known.has(Effect::BuildsUntimedClient))
}
