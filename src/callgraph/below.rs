//! What runs in a stretch of text, what runs from there on, and whether all of it is known.
//!
//! Rules ask where something happens; whoever speaks of a place, such as the author of a comment, asks the other way round: what
//! can happen from here? The answer takes every edge, whichever types a program constructs and in whatever phase, since it
//! serves to say that something is *not* there.

use super::{BodyInfo, Program, RegionId};
use crate::facts::{ExprId, ExprKind};
use crate::resolve::TargetKind;
use crate::source::Span;
use rustc_hash::FxHashSet;

impl Program<'_> {
    /// Regions of programs for which something is set at a wanted place.
    pub fn set_up_in(&self, is_wanted: impl Fn(Span) -> bool) -> Vec<RegionId> {
        let is_set_up: Vec<bool> = self.roots.iter().map(|root| root.configured.places().any(&is_wanted)).collect();
        let runs = |region: &&RegionId| self.visits(**region).any(|visit| is_set_up[visit.root]);
        if is_set_up.contains(&true) { self.order.iter().filter(runs).copied().collect() } else { Vec::new() }
    }

    /// The expressions of a stretch in regions that run, each at the place where a reader looks for it.
    pub fn running_in(&self, stretch: Span) -> Vec<(RegionId, ExprId)> {
        let from = self.order.partition_point(|region| self.region_span(*region).file < stretch.file);
        let in_file = self.order[from..].iter().take_while(|region| self.region_span(**region).file == stretch.file);
        let meets = |region: &RegionId| {
            let own = self.region_span(*region).range;
            own.start < stretch.range.end && stretch.range.start < own.end
        };
        let holds = |at: u32| (stretch.range.start..stretch.range.end).contains(&at);
        let mut found = Vec::new();
        for &region in in_file.filter(|region| meets(region)) {
            let (info, local) = (self.body_of(region), self.region(region).local);
            let here = info.typed.body.iter().map(|(expr, _)| expr).filter(|expr| info.flow.region_of(*expr) == local);
            found.extend(here.filter(|expr| holds(self.call_span(region, *expr).range.start)).map(|expr| (region, expr)));
        }
        found
    }

    /// The regions from which one that `wanted` accepts can be reached; those themselves are among them.
    pub fn leading_to(&self, wanted: impl Fn(RegionId) -> bool) -> FxHashSet<RegionId> {
        let mut callers: Vec<Vec<RegionId>> = vec![Vec::new(); self.graph.regions.len()];
        for (at, edges) in self.graph.edges.iter().enumerate() {
            edges.iter().for_each(|edge| callers[edge.to.0 as usize].push(RegionId(at as u32)));
        }
        let mut waiting: Vec<RegionId> = self.order.iter().copied().filter(|region| wanted(*region)).collect();
        let mut found: FxHashSet<RegionId> = waiting.iter().copied().collect();
        while let Some(region) = waiting.pop() {
            waiting.extend(callers[region.0 as usize].iter().copied().filter(|caller| found.insert(*caller)));
        }
        found
    }

    /// Whether what an expression runs is among these regions.
    pub fn runs_one_of(&self, region: RegionId, expr: ExprId, wanted: &FxHashSet<RegionId>) -> bool {
        self.graph.edges[region.0 as usize].iter().any(|edge| edge.site == expr && wanted.contains(&edge.to))
    }

    /// Whether something stands in a region that may do anything.
    pub fn is_open(&self, region: RegionId) -> bool {
        let (info, local) = (self.body_of(region), self.region(region).local);
        let mut here = info.typed.body.iter().filter(|(expr, _)| info.flow.region_of(*expr) == local);
        self.may_hide(region) || here.any(|(expr, _)| self.is_open_call(region, expr) || is_unknown_macro(info, expr))
    }

    /// Whether an expression may do anything, or what it stands in: its code is not seen.
    pub fn is_open_at(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let in_macro = || std::iter::once(expr).chain(info.flow.around(expr)).any(|around| is_unknown_macro(info, around));
        self.may_hide(region) || self.is_open_call(region, expr) || in_macro()
    }

    /// Whether the target of a call is not known or guessed, or is a value or a trait's function for which nothing was found.
    fn is_open_call(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        if !info.typed.body.expr(expr).kind.is_call() {
            return false;
        }
        let leads_on = || self.graph.edges[region.0 as usize].iter().any(|edge| edge.site == expr);
        info.rests_on_guess(expr)
            || info.typed.targets.get(&expr).is_none_or(|target| match target.kind {
                TargetKind::Unknown(_) => true,
                TargetKind::Value => !leads_on(),
                TargetKind::Dynamic(function) => !self.world().is_foreign(function) && !leads_on(),
                TargetKind::Function(_) | TargetKind::External(_) | TargetKind::Constructor(_) | TargetKind::Global(_) => false,
            })
    }
}

fn is_unknown_macro(info: &BodyInfo, expr: ExprId) -> bool {
    matches!(&info.typed.body.expr(expr).kind, ExprKind::Macro(call) if !call.is_known)
}
