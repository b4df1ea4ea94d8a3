//! Work that one request begins and others wait for: an async cell is filled by the first who asks, and whoever asks meanwhile waits
//! for that one.
//!
//! Most platforms run all requests of an instance on one executor, where it does not matter who began. Some tie what a request waits
//! for to that request. Only calls of which it is known that they wait for something outside the program count as waiting: without one,
//! a cell is full when the first request is polled once.

use super::{Fill, Program, RegionId, Use, Visit};
use crate::catalog::{Context, Effect, InstanceModel};
use crate::facts::ExprId;
use rustc_hash::FxHashSet;

impl Program<'_> {
    /// Whether requests of a visit stand beside others in an instance, and can only wait for what they have begun themselves.
    pub fn waits_alone(&self, visit: &Visit) -> bool {
        let entry = visit.entry.map(|entry| self.entry(entry));
        entry.is_some_and(|entry| entry.platform.waits_are_own && entry.model == InstanceModel::Concurrent)
    }

    /// The call outside the program for which everybody waits who asks for a cell while it is filled.
    pub fn waits_to_fill(&self, region: RegionId, fill: &Fill) -> Option<(RegionId, ExprId)> {
        if !self.is_awaited(region, fill.call) {
            return None;
        }
        let edges = |region: RegionId| self.graph.edges[region.0 as usize].iter().filter(|edge| !edge.is_dynamic && !edge.assumed);
        let fills = edges(region).filter(|edge| edge.context == Context::InitOnce && [fill.content, fill.call].contains(&edge.site));
        let mut waiting: Vec<RegionId> = fills.map(|edge| edge.to).collect();
        let mut seen: FxHashSet<RegionId> = waiting.iter().copied().collect();
        while let Some(region) = waiting.pop() {
            if let Some(wait) = self.waits_outside(region) {
                return Some((region, wait));
            }
            let on = edges(region).filter(|edge| edge.context == Context::Same && seen.insert(edge.to));
            waiting.extend(on.map(|edge| edge.to));
        }
        None
    }

    /// Whether a future is awaited in the body in which it is made.
    fn is_awaited(&self, region: RegionId, future: ExprId) -> bool {
        let info = self.body_of(region);
        let is_awaited = |expr: ExprId| matches!(info.flow.use_of(&info.typed.body, expr), Use::Awaited(_));
        match info.flow.use_of(&info.typed.body, future) {
            Use::Bound(pat) => info.flow.uses(pat).iter().any(|used| is_awaited(*used)),
            _ => is_awaited(future),
        }
    }

    /// The first call of a region that is awaited there and waits for something outside the program.
    fn waits_outside(&self, region: RegionId) -> Option<ExprId> {
        let waits =
            |call: &ExprId| self.site_at(region, *call).is_some_and(|site| site.known.effects.iter().any(|effect| is_outside(*effect)));
        self.awaits_of(region).into_iter().find(waits)
    }
}

fn is_outside(effect: Effect) -> bool {
    use Effect::{AwaitsFunction, Exchanges, FetchesConfig, IssuesToken, OpensConnection, ReadsStore, SendsHttp, Sleeps};
    matches!(effect, AwaitsFunction | Exchanges | FetchesConfig | IssuesToken | OpensConnection | ReadsStore | SendsHttp | Sleeps)
}
