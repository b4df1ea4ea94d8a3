//! Waiting: timers inside a loop, and time-outs around a piece of code.
//!
//! A time-out bounds what is polled under it. Code that stands in its argument but runs before the time-out starts, because an `.await`
//! between them has already taken its result, is not bounded by it.

use super::{LoopSite, Program};
use crate::callgraph::{BodyInfo, RegionId, Use};
use crate::catalog::{Effect, FunctionEntry};
use crate::facts::{ExprId, ExprKind, LoopKind, MacroForm, PatKind, SelectArm};
use rustc_hash::FxHashMap;

/// A call in a loop, and the way to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// The region of the call.
    pub region: RegionId,
    /// The call.
    pub expr: ExprId,
    /// The calls that lead to it, the one in the loop first. Empty when the loop calls it directly.
    pub path: Vec<(RegionId, ExprId)>,
    /// Some step of the way is an assumption.
    pub assumed: bool,
}

/// Locals through which a future is followed to the call that takes it.
const MOVES: u32 = 4;

impl Program<'_> {
    /// The first call that waits for a timer in each turn of a loop.
    pub fn waits_in(&self, site: LoopSite) -> Option<Wait> {
        let answer = self.find_in_loop(site, &waits);
        self.learnt(answer, "the loop waits", "nothing in the loop is known to wait")
    }

    /// The call that waits for a timer in every turn of a loop which goes on for as long as its program: what a clock does.
    pub fn keeps_time(&self, site: LoopSite) -> Option<Wait> {
        let wait = self.waits_in(site).filter(|wait| self.is_in_each_turn(site, wait)).or_else(|| self.takes_ticks(site));
        self.learnt(wait.filter(|_| self.goes_on(site)), "the loop goes on by the clock", "the loop does not go on by the clock")
    }

    /// Where a loop waits as its text shows it: the call in it that waits, or that leads to one that does.
    pub fn place_of_wait(&self, site: LoopSite, wait: &Wait) -> (RegionId, ExprId) {
        let info = self.body_of(site.region);
        let is_written_in =
            |hop: &(RegionId, ExprId)| self.region(hop.0).body == self.region(site.region).body && info.is_within(hop.1, site.expr);
        let hops = wait.path.iter().copied().chain([(wait.region, wait.expr)]);
        hops.take_while(is_written_in).last().unwrap_or((wait.region, wait.expr))
    }

    /// Whether no branch in the loop decides about a wait.
    fn is_in_each_turn(&self, site: LoopSite, wait: &Wait) -> bool {
        let (_, first) = wait.path.first().copied().unwrap_or((wait.region, wait.expr));
        let info = self.body_of(site.region);
        !info.deciders(first).any(|decider| info.is_within(decider, site.expr))
    }

    /// The stream of ticks whose next one the head of a loop takes.
    fn takes_ticks(&self, site: LoopSite) -> Option<Wait> {
        let LoopKind::While { condition } = self.loop_of(site)?.kind else { return None };
        let stream = self.stream_of(site.region, condition).filter(|stream| stream.known.has(Effect::Ticks))?;
        Some(Wait { region: site.region, expr: stream.expr, path: Vec::new(), assumed: false })
    }

    /// Whether an expression that leaves a loop stands in an arm of `select!` where something else than a timer has come about.
    pub(super) fn is_told(&self, site: LoopSite, leave: ExprId) -> bool {
        let info = self.body_of(site.region);
        let body = &info.typed.body;
        let is_timer = |expr: ExprId| self.site_at(site.region, expr).is_some_and(|site| waits(site.known));
        info.flow.around(leave).take_while(|around| *around != site.expr).any(|around| {
            let ExprKind::Macro(call) = &body.expr(around).kind else { return false };
            let MacroForm::Select(arms) = &call.form else { return false };
            let is_word = |arm: &SelectArm| match (arm.pat, arm.future) {
                // What came about is looked at: it may be what the loop was there for.
                (Some(pat), Some(future)) => matches!(body.pat(pat).kind, PatKind::Wild) && !is_timer(future),
                (_, _) => false,
            };
            arms.iter().any(|arm| info.is_within(leave, arm.body) && is_word(arm))
        })
    }

    /// Whether an expression runs under a time-out that its own body sets.
    pub fn bounded_by_timeout(&self, region: RegionId, expr: ExprId) -> bool {
        let answer = self.is_bounded(self.body_of(region), expr, MOVES);
        self.learnt(answer, "a time-out is set around it", "no time-out is set around it")
    }

    /// Marks the visits that run under a time-out which some caller sets. A visit comes after the one it was reached from.
    pub(in crate::callgraph) fn mark_bounded(&mut self) {
        let mut known = FxHashMap::default();
        for at in 0..self.reach.visits.len() {
            let Some((from, site)) = self.reach.visits[at].from else { continue };
            let caller = self.visit(from);
            let by_caller = known.entry((caller.region, site)).or_insert_with(|| self.bounded_by_timeout(caller.region, site));
            self.reach.visits[at].bounded = caller.bounded || *by_caller;
        }
    }

    fn is_bounded(&self, info: &BodyInfo, expr: ExprId, moves: u32) -> bool {
        let body = &*info.typed.body;
        let mut current = expr;
        let mut is_taken = false;
        loop {
            if let (false, Some(moves), Use::Bound(pat)) = (is_taken, moves.checked_sub(1), info.flow.use_of(body, current))
                && info.flow.uses(pat).iter().any(|used| self.is_bounded(info, *used, moves))
            {
                return true;
            }
            let Some(parent) = info.flow.parent(current) else { return false };
            if info.flow.region_of(parent) != info.flow.region_of(current) {
                // What stands in a block or closure runs when that runs.
                is_taken = false;
            }
            match &body.expr(parent).kind {
                ExprKind::Await(_) => is_taken = true,
                ExprKind::Call { args, .. } if !is_taken && args.contains(&current) && self.bounds_time(info, parent) => return true,
                ExprKind::MethodCall { .. } if !is_taken && self.bounds_time(info, parent) => return true,
                ExprKind::Macro(call) => match &call.form {
                    MacroForm::Select(arms) if !is_taken && self.races_timer(info, arms, current) => return true,
                    MacroForm::Select(_) | MacroForm::Args(_) | MacroForm::Block(_) => {}
                },
                _ => {}
            }
            current = parent;
        }
    }

    /// Whether a future of `select!` is up against a timer in another arm.
    fn races_timer(&self, info: &BodyInfo, arms: &[SelectArm], future: ExprId) -> bool {
        let sleeps = |expr: ExprId| self.site_at(info.region_of(expr), expr).is_some_and(|site| site.known.has(Effect::Sleeps));
        let mut others = arms.iter().filter_map(|arm| arm.future).filter(|other| *other != future);
        arms.iter().any(|arm| arm.future == Some(future)) && others.any(sleeps)
    }

    fn bounds_time(&self, info: &BodyInfo, call: ExprId) -> bool {
        self.site_at(info.region_of(call), call).is_some_and(|site| site.known.has(Effect::BoundsTime))
    }
}

fn waits(entry: &FunctionEntry) -> bool {
    [Effect::Sleeps, Effect::Ticks, Effect::BlocksSleep].iter().any(|effect| entry.has(*effect))
}
