//! Values that code keeps by hand: made in the branch that found a static empty, and stored there.
//!
//! `if CLIENT.lock().is_none() { .. }` does what a once-cell does, in more words. The branch is known by two signs: its condition
//! looks at a static, and the code that it decides about writes that same static.

use super::{BodyInfo, Origin, Phase, Place, Program, RegionId, Visit};
use crate::facts::{ExprId, ExprKind};
use crate::resolve::{GlobalId, TargetKind};
use rustc_hash::FxHashSet;

impl Program<'_> {
    /// Whether what a call makes is kept in a static, and made only where nothing was found there.
    pub fn is_kept(&self, visit: &Visit, expr: ExprId) -> bool {
        let mut way = self.way(visit, expr, |before| before.phase == Phase::Request);
        way.any(|(visit, expr)| self.fills_static(visit.region, expr))
    }

    fn fills_static(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        info.flow.around(expr).any(|around| {
            let condition = match &info.typed.body.expr(around).kind {
                ExprKind::If { condition: decides, .. } | ExprKind::Match { scrutinee: decides, .. } => *decides,
                _ => return false,
            };
            let statics = looks_at(info, condition);
            !statics.is_empty()
                && parts(info, around).into_iter().any(|part| self.written(info, part).is_some_and(|global| statics.contains(&global)))
        })
    }

    fn written(&self, info: &BodyInfo, expr: ExprId) -> Option<GlobalId> {
        match self.root_written_at(info, expr)? {
            Place::Global(global) => Some(global),
            Place::Local(_) | Place::Other => None,
        }
    }
}

/// The statics that an expression takes its value from.
fn looks_at(info: &BodyInfo, expr: ExprId) -> Vec<GlobalId> {
    let mut statics = Vec::new();
    let mut waiting = vec![expr];
    let mut seen = FxHashSet::default();
    while let Some(expr) = waiting.pop() {
        for part in parts(info, expr).into_iter().filter(|part| seen.insert(*part)) {
            match (info.typed.locals.get(&part), info.typed.targets.get(&part).map(|target| &target.kind)) {
                (Some(pat), _) => {
                    if let Some(Origin::Value(value) | Origin::Element(value)) = info.flow.origin(*pat) {
                        waiting.push(value);
                    }
                }
                (None, Some(TargetKind::Global(global))) => statics.push(*global),
                (None, _) => {}
            }
        }
    }
    statics
}

/// An expression and everything inside it.
pub(super) fn parts(info: &BodyInfo, expr: ExprId) -> Vec<ExprId> {
    let mut parts = vec![expr];
    let mut at = 0;
    while let Some(part) = parts.get(at).copied() {
        info.typed.body.expr(part).kind.for_each_child(&mut |child| parts.push(child));
        at += 1;
    }
    parts
}
