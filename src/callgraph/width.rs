//! Width: how much of a program's work may go on at the same time for one request.
//!
//! Futures that are joined count by how many stand in the call. Where tasks, threads or sets of futures are started, the number is not
//! known, and neither is it where an instance meets several requests.

use super::{Phase, Program};
use crate::catalog::{Effect, InstanceModel};
use crate::facts::ExprKind;

impl Program<'_> {
    /// How much goes on at the same time in a program whose instances meet one request at a time, where that is known.
    pub fn width(&self, root: usize) -> Option<usize> {
        let mut entries = self.entries().iter().filter(|entry| entry.root == root).peekable();
        entries.peek()?;
        if !entries.all(|entry| entry.model == InstanceModel::OneAtATime) {
            return None;
        }
        let in_request = |region| self.visits(region).any(|visit| visit.root == root && visit.phase == Phase::Request);
        let many = |effect| matches!(effect, Effect::RunsAll | Effect::Gathers | Effect::DetachesTask | Effect::DetachesThread);
        if self.known_sites(many).any(|site| in_request(site.region)) {
            return None;
        }
        let joined = self.regions().iter().filter(|region| in_request(**region)).flat_map(|region| {
            let info = self.body_of(*region);
            let local = self.region(*region).local;
            info.typed.body.iter().filter(move |(id, _)| info.flow.region_of(*id) == local).filter_map(|(id, expr)| match &expr.kind {
                ExprKind::Macro(call) => call.joined().map(|futures| futures.len()),
                ExprKind::Call { args, .. } => self.site_at(*region, id).filter(|site| site.known.has(Effect::Joins)).map(|_| args.len()),
                _ => None,
            })
        });
        // Joins may stand in one another, on paths that are not compared: all of them together are the most there can be.
        Some(joined.map(|futures| futures.saturating_sub(1)).sum::<usize>() + 1)
    }
}
