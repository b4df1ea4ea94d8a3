//! Flags that stand for work: what has been done for all instances is remembered by one.
//!
//! A flag that lets something through once tells a cold start, and harms nobody, unless what it lets through changes a store that all
//! instances share. Then the flag says of the store what only this instance has seen. Three signs are asked for: the flag decides that
//! the change is made; it is set before that, so a failure is remembered as success; and the failure is the request's, so the change is no
//! mere note that may be missing. A flag that is set when the work is done, or taken back, is what it should be.

use super::{Mutation, Place};
use crate::callgraph::kept::{looks_at, parts};
use crate::callgraph::{BodyInfo, Program, RegionId};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind};

/// Calls into which a change is looked for.
const CALLS: u32 = 6;

/// Methods that end an error, or turn it into something else.
const CATCHES: [&str; 8] = ["err", "is_err", "is_ok", "ok", "or_else", "unwrap_or", "unwrap_or_default", "unwrap_or_else"];

impl Program<'_> {
    /// Whether a flag in a static is set before work is begun that it decides about, and that changes a store for all instances.
    pub(super) fn stands_for_work(&self, set: &Mutation) -> bool {
        let Place::Global(flag) = set.place else { return false };
        let info = self.body_of(set.region);
        let is_decided = |call: ExprId| self.conditions(set.region, call).into_iter().any(|it| looks_at(info, it).contains(&flag));
        let is_work = |call: &ExprId| {
            *call > set.expr && must_succeed(info, *call) && is_decided(*call) && self.changes_store(set.region, *call, CALLS)
        };
        let Some(work) = self.calls_in(set.region).into_iter().find(is_work) else { return false };
        let sets_again = |part: ExprId| part > work && self.written_at(info, part).is_some_and(|write| write.place == set.place);
        !info.typed.body.iter().any(|(part, _)| sets_again(part))
    }

    /// Whether a call changes a store outside, by itself or by what our functions call.
    fn changes_store(&self, region: RegionId, call: ExprId, depth: u32) -> bool {
        if self.site_at(region, call).is_some_and(|site| site.known.has(Effect::ChangesStore)) {
            return true;
        }
        let (Some(depth), Some(callee)) = (depth.checked_sub(1), self.callee(region, call)) else { return false };
        let info = self.body_of(callee);
        let calls = info.typed.body.root.map_or(Vec::new(), |root| parts(info, root));
        calls.into_iter().any(|inner| info.typed.body.expr(inner).kind.is_call() && self.changes_store(info.region_of(inner), inner, depth))
    }
}

/// Whether the function is left, or ends in a panic, when what a call gives turns out to be an error.
fn must_succeed(info: &BodyInfo, call: ExprId) -> bool {
    let body = &info.typed.body;
    let mut current = call;
    while let Some(parent) = info.flow.parent(current) {
        match &body.expr(parent).kind {
            ExprKind::Try(_) => return true,
            ExprKind::Await(_) => {}
            ExprKind::MethodCall { receiver, method, .. } if *receiver == current => match method.as_str() {
                "expect" | "unwrap" => return true,
                caught if CATCHES.contains(&caught) => return false,
                _ => {}
            },
            _ => return false,
        }
        current = parent;
    }
    false
}
