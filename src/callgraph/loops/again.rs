//! Asking again without a pause: a loop that gives a question a moment, and asks it anew when the moment is over.
//!
//! Seen are loops which a time-out inside drives: an answer in time ends the loop, and what comes instead of one begins the next turn. A loop
//! that goes on after an answer takes one message after the other, one that ends when the time is over gives up, and one that waits for a
//! channel, which it can change, waits for the program itself: none of them polls.

use super::{LoopSite, Program, Wait};
use crate::callgraph::BodyInfo;
use crate::catalog::Effect;
use crate::facts::{Arm, ExprId, ExprKind, LoopKind, PatId, PatKind};

impl Program<'_> {
    /// The time-out in a loop that is left when there is an answer in time, and begins again when there is none.
    pub fn asks_again(&self, site: LoopSite) -> Option<Wait> {
        let is_counted = matches!(self.loop_of(site)?.kind, LoopKind::For { .. });
        let asked = self.inside(site).into_iter().find(|expr| {
            let bounds = self.site_at(site.region, *expr).is_some_and(|call| call.known.has(Effect::BoundsTime));
            bounds && !is_counted && self.has_fixed_inputs(site, *expr) && self.ends_by_answer(site, *expr)
        });
        let wait = asked.map(|expr| Wait { region: site.region, expr, path: Vec::new(), assumed: false });
        self.learnt(wait, "the loop asks again when a time-out is over", "no time-out makes the loop ask again")
    }

    /// Whether a loop ends by what comes of a time-out in it, and only where that is an answer.
    fn ends_by_answer(&self, site: LoopSite, timeout: ExprId) -> bool {
        let info = self.body_of(site.region);
        let leaves = self.leaves(site);
        let is_left_in = |branch: ExprId| leaves.iter().any(|leave| info.is_within(*leave, branch));
        let Some(awaits) = info.flow.parent(timeout).filter(|parent| info.awaited(*parent) == Some(timeout)) else { return false };
        let Some(decider) = info.flow.parent(awaits) else { return false };
        match &info.typed.body.expr(decider).kind {
            ExprKind::Match { scrutinee, arms } if *scrutinee == awaits => {
                let (answers, others): (Vec<&Arm>, Vec<&Arm>) = arms.iter().partition(|arm| is_answer(info, arm.pat));
                let ends = |arm: &&Arm| is_left_in(arm.body);
                !answers.is_empty() && answers.iter().all(ends) && !others.iter().all(ends)
            }
            ExprKind::Let { pat, .. } if is_answer(info, *pat) => {
                match info.flow.parent(decider).map(|it| &info.typed.body.expr(it).kind) {
                    Some(ExprKind::If { condition, then, otherwise }) if *condition == decider => {
                        is_left_in(*then) && otherwise.is_none_or(|branch| !is_left_in(branch))
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }
}

/// Whether a pattern takes an answer that came in time: one that is no failure itself.
pub(super) fn is_answer(info: &BodyInfo, pat: PatId) -> bool {
    match &info.typed.body.pat(pat).kind {
        PatKind::TupleStruct { path, elements } => path.last().name == "Ok" && !elements.iter().any(|inner| is_failure(info, *inner)),
        PatKind::Or(ways) => ways.iter().all(|way| is_answer(info, *way)),
        _ => false,
    }
}

/// Whether a pattern takes a failure, or that there is nothing.
pub(super) fn is_failure(info: &BodyInfo, pat: PatId) -> bool {
    match &info.typed.body.pat(pat).kind {
        PatKind::TupleStruct { path, .. } => path.last().name == "Err",
        PatKind::Path(path) => path.last().name == "None",
        PatKind::Binding { name, .. } => *name == "None",
        PatKind::Or(ways) => ways.iter().any(|way| is_failure(info, *way)),
        _ => false,
    }
}
