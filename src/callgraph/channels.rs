//! Channels: who fills one, and how often.
//!
//! The sending ends are the locals bound to what the call gives, their clones, and the parameters they are handed to. Fields and
//! collections of senders are not followed.

use super::{BodyInfo, OpenBy, Origin, Phase, Program, RegionId, Use, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{ExprId, ExprKind, PatId, PatKind};

/// Calls through which a sender is followed.
const CALLS: u32 = 4;

/// Who outside the program decides how often a channel is filled, and where that is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Who decides.
    pub by: OpenBy,
    /// The region of the call that fills.
    pub region: RegionId,
    /// That call.
    pub expr: ExprId,
}

impl Program<'_> {
    /// A call that fills the channel made by another call, as often as somebody outside decides. A bound above `most` is none.
    pub fn open_feed(&self, visit: &Visit, channel: ExprId, most: u128) -> Option<Feed> {
        let info = self.body_of(visit.region);
        let is_end = |pat: &PatId| {
            info.flow.origin(*pat) == Some(Origin::Value(channel)) && self.type_is(info.typed.pat_ty(*pat), TypeTrait::Sender)
        };
        let bindings = info.typed.body.pats.iter().enumerate().filter(|(_, pat)| matches!(pat.kind, PatKind::Binding { .. }));
        let mut ends = bindings.map(|(at, _)| PatId(at as u32)).filter(is_end);
        let answer = ends.find_map(|end| self.feed_through(visit, end, most, CALLS));
        self.learnt(answer, "data decides how much is put into it", "how much is put into it is bounded, or not known")
    }

    fn feed_through(&self, visit: &Visit, sender: PatId, most: u128, calls: u32) -> Option<Feed> {
        let calls = calls.checked_sub(1)?;
        let info = self.body_of(visit.region);
        info.senders(sender).into_iter().flat_map(|pat| info.flow.uses(pat)).find_map(|used| {
            match info.flow.use_of(&info.typed.body, *used) {
                Use::Receiver(call) => {
                    let region = info.region_of(call);
                    self.site_at(region, call).filter(|site| site.known.has(Effect::Queues))?;
                    self.open_turns_around(visit, call, most).map(|by| Feed { by, region, expr: call })
                }
                Use::Argument(call, at) => {
                    let callee = self.callee(info.region_of(call), call)?;
                    let is_method = self.receiver(info.region_of(call), call).is_none() && self.takes_self(info.region_of(call), call);
                    let param = *self.body_of(callee).typed.body.params.get(at.checked_sub(usize::from(is_method))?)?;
                    let came = |inner: &&Visit| inner.from.is_some_and(|(from, site)| site == call && self.visit(from).root == visit.root);
                    self.feed_through(self.visits(callee).find(came)?, param, most, calls)
                }
                _ => None,
            }
        })
    }

    /// Who decides how often an expression runs, itself or as part of the blocks and closures of its body.
    fn open_turns_around(&self, visit: &Visit, expr: ExprId, most: u128) -> Option<OpenBy> {
        let info = self.body_of(visit.region);
        let mut current = expr;
        loop {
            let region = info.region_of(current);
            let runs = |other: &&Visit| other.phase == Phase::Request && other.entry == visit.entry;
            let by = self.visits(region).find(runs).and_then(|visit| self.open_turns(visit, current, most));
            match info.flow.regions()[info.flow.region_of(current) as usize].expr {
                Some(around) if by.is_none() => current = around,
                Some(_) | None => return by,
            }
        }
    }
}

impl BodyInfo {
    /// A local and its clones.
    fn senders(&self, first: PatId) -> Vec<PatId> {
        let mut found = vec![first];
        let mut at = 0;
        while let Some(pat) = found.get(at).copied() {
            for used in self.flow.uses(pat) {
                let Use::Receiver(call) = self.flow.use_of(&self.typed.body, *used) else { continue };
                let ExprKind::MethodCall { method, .. } = &self.typed.body.expr(call).kind else { continue };
                if let (true, Use::Bound(copy)) = (*method == "clone", self.flow.use_of(&self.typed.body, call))
                    && !found.contains(&copy)
                {
                    found.push(copy);
                }
            }
            at += 1;
        }
        found
    }
}
