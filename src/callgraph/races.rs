//! Races: what `select!` lets run up against each other. Waiting in one arm ends when another one is done.

use super::{BodyInfo, Origin, Phase, Program, RegionId, Use, Visit};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind, MacroForm, SelectArm};
use rustc_hash::FxHashSet;

impl Program<'_> {
    /// Whether waiting at an expression ends as soon as something else is done: here or at a call on the way, it is an arm of a
    /// `select!` in which another arm waits for something without this effect.
    pub fn is_cut_short(&self, visit: &Visit, expr: ExprId, effect: Effect) -> bool {
        let mut way = self.way(visit, expr, |before| before.phase == Phase::Request);
        let answer = way.any(|(visit, expr)| self.is_arm_beside_others(self.body_of(visit.region), expr, effect));
        self.learnt(answer, "it ends when something beside it does", "nothing cuts it short")
    }

    /// Whether an expression is one of the futures that `select!` lets race: it bounds the others and is no wait of its own.
    pub fn races(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let is_awaited = matches!(self.use_of(region, expr), Use::Awaited(_));
        let answer = !is_awaited
            && info.arms().any(|arms| arms.iter().filter_map(|arm| arm.future).any(|future| info.parts_of(future).contains(&expr)));
        self.learnt(answer, "it runs beside others, and the first to end wins", "it does not race against others")
    }

    fn is_arm_beside_others(&self, info: &BodyInfo, expr: ExprId, effect: Effect) -> bool {
        let is_part = |future: ExprId| info.parts_of(future).contains(&expr);
        let does = |part: &ExprId| self.site_at(info.region_of(*part), *part).is_some_and(|site| site.known.has(effect));
        info.arms().any(|arms| {
            let mut futures = arms.iter().filter_map(|arm| arm.future);
            futures.clone().any(is_part) && futures.any(|future| !is_part(future) && !info.parts_of(future).iter().any(does))
        })
    }
}

impl BodyInfo {
    /// The arms of each `select!`.
    fn arms(&self) -> impl Iterator<Item = &[SelectArm]> {
        self.typed.body.iter().filter_map(|(_, expr)| match &expr.kind {
            ExprKind::Macro(call) => match &call.form {
                MacroForm::Select(arms) => Some(&**arms),
                _ => None,
            },
            _ => None,
        })
    }

    /// An expression, everything inside it, and the same of the values that its locals are bound to.
    fn parts_of(&self, expr: ExprId) -> FxHashSet<ExprId> {
        let mut parts = FxHashSet::default();
        let mut waiting = vec![expr];
        while let Some(part) = waiting.pop() {
            if !parts.insert(part) {
                continue;
            }
            self.typed.body.expr(part).kind.for_each_child(&mut |child| waiting.push(child));
            if let Some(Origin::Value(value)) = self.typed.locals.get(&part).and_then(|pat| self.flow.origin(*pat)) {
                waiting.push(value);
            }
        }
        parts
    }
}
