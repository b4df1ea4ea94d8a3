//! Values that code keeps by hand: made in the branch that found a place empty, and stored there.
//!
//! `if CLIENT.lock().is_none() { .. }` does what a once-cell does, in more words. The branch is known by two signs: its condition
//! looks at a static, or at a lock in what cold start has made, and the code that it decides about writes that same place.

use super::mutations::places::Walk;
use super::{BodyInfo, Keeper, Mutation, Origin, Phase, Place, Program, Provenance, RegionId, Visit};
use crate::catalog::TypeTrait;
use crate::facts::{ExprId, ExprKind};
use crate::name::Name;
use crate::resolve::{GlobalId, TargetKind, Ty};
use rustc_hash::FxHashSet;

impl Program<'_> {
    /// Whether what a call makes is kept for later requests, and made only where nothing was found.
    pub fn is_kept(&self, visit: &Visit, expr: ExprId) -> bool {
        let mut way = self.way(visit, expr, |before| before.phase == Phase::Request);
        let answer =
            way.any(|(visit, expr)| self.fills_what_was_empty(visit, expr)) || self.stands_in(visit, expr) || self.fills_cell(visit, expr);
        self.learnt(answer, "it is kept for later requests", "nothing keeps it for later requests")
    }

    /// Whether a value is made only where the program was not given one: `match self.client { Some(client) => .., None => .. }`. Who
    /// gives one, and how often, is up to the callers.
    fn stands_in(&self, visit: &Visit, expr: ExprId) -> bool {
        // What is called from elsewhere too is made there whether one is given here or not.
        let mut is_only_way = true;
        self.way(visit, expr, |before| before.phase == Phase::Request).any(|(visit, expr)| {
            let found = is_only_way && self.is_fallback(visit, expr);
            is_only_way &= self.request_calls_of(visit.region) <= 1;
            found
        })
    }

    /// How many calls in code that runs for requests lead to a region.
    fn request_calls_of(&self, region: RegionId) -> usize {
        let in_request = self.regions().iter().filter(|caller| self.visits(**caller).any(|visit| visit.phase == Phase::Request));
        in_request.flat_map(|caller| &self.graph.edges[caller.0 as usize]).filter(|edge| edge.to == region).count()
    }

    fn is_fallback(&self, visit: &Visit, expr: ExprId) -> bool {
        let info = self.body_of(visit.region);
        let decided = |decider: ExprId| match &info.typed.body.expr(decider).kind {
            ExprKind::If { condition, otherwise: Some(otherwise), .. } if is_inside(info, *otherwise, expr) => {
                match info.typed.body.expr(*condition).kind {
                    ExprKind::Let { value, .. } => Some(value),
                    _ => None,
                }
            }
            ExprKind::Match { scrutinee, .. } => Some(*scrutinee),
            _ => None,
        };
        let is_work = |ty: &Ty| self.type_is(ty, TypeTrait::Resource) || self.is_made_with_resource(ty);
        info.deciders(expr)
            .filter_map(decided)
            .any(|value| self.is_own_part(info, value) && info.typed.ty(value).peeled().args().iter().any(is_work))
    }

    /// Whether a value is a field of what this body was given: what an argument is, the call says, but fields are set elsewhere.
    fn is_own_part(&self, info: &BodyInfo, expr: ExprId) -> bool {
        match &info.typed.body.expr(expr).kind {
            ExprKind::Field { base, .. } => {
                matches!(info.typed.locals.get(base).map(|pat| info.flow.origin(*pat)), Some(None | Some(Origin::Param(_))))
            }
            ExprKind::Ref { operand: inner, .. } | ExprKind::Unary { operand: inner, .. } => self.is_own_part(info, *inner),
            ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => {
                self.callee(info.region_of(expr), expr).is_none() && self.is_own_part(info, *receiver)
            }
            ExprKind::Path(_) => match info.typed.locals.get(&expr).and_then(|pat| info.flow.origin(*pat)) {
                Some(Origin::Value(value)) => self.is_own_part(info, value),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a branch decides that a value is made which ends up in a static that is filled once.
    fn fills_cell(&self, visit: &Visit, expr: ExprId) -> bool {
        let mut way = self.way(visit, expr, |before| before.phase == Phase::Request);
        way.any(|(visit, expr)| self.body_of(visit.region).deciders(expr).next().is_some())
            && matches!(self.keeper_of_work(visit, expr), Some(Keeper::Global(_)))
    }

    fn fills_what_was_empty(&self, visit: &Visit, expr: ExprId) -> bool {
        let info = self.body_of(visit.region);
        info.flow.around(expr).any(|around| {
            let condition = match &info.typed.body.expr(around).kind {
                ExprKind::If { condition: decides, .. } | ExprKind::Match { scrutinee: decides, .. } => *decides,
                _ => return false,
            };
            let (statics, locks) = (looks_at(info, condition), self.locks_in(info, condition));
            let is_looked_at = |write: &Mutation| match write.place {
                Place::Global(global) => statics.contains(&global),
                Place::Local(_) => locks.contains(&(write.place, write.fields.clone())) && self.outlives_requests(visit, write),
                Place::Other => false,
            };
            !(statics.is_empty() && locks.is_empty())
                && parts(info, around).into_iter().any(|part| self.written_at(info, part).is_some_and(|write| is_looked_at(&write)))
        })
    }

    /// The places behind locks that an expression takes its value from, each with the fields that lead there.
    fn locks_in(&self, info: &BodyInfo, expr: ExprId) -> Vec<(Place, Vec<Name>)> {
        let behind_lock = |part: ExprId| {
            let mut walk = Walk::new(self, info);
            let place = info.typed.locals.contains_key(&part).then(|| walk.root(part))?;
            let fields = walk.trail.fields.iter().rev().copied().collect();
            walk.trail.inner.is_some().then_some((place, fields))
        };
        parts(info, expr).into_iter().filter_map(behind_lock).collect()
    }

    fn outlives_requests(&self, visit: &Visit, write: &Mutation) -> bool {
        match self.mutation_provenance(visit, write) {
            Provenance::ColdStart { .. } | Provenance::PlatformState | Provenance::Service | Provenance::Global(_) => true,
            Provenance::Request | Provenance::Unknown => false,
        }
    }
}

/// Whether an expression is another, or stands in it.
pub(super) fn is_inside(info: &BodyInfo, outer: ExprId, inner: ExprId) -> bool {
    outer == inner || info.flow.around(inner).any(|around| around == outer)
}

/// The statics that an expression takes its value from.
pub(super) fn looks_at(info: &BodyInfo, expr: ExprId) -> Vec<GlobalId> {
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
