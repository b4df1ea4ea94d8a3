//! Loops that ask the same question again and again, with nothing in between.
//!
//! What makes it certain: each turn waits for one call and for nothing else, what the call is given stays as it is, a good answer leaves the
//! loop, a bad one leads to the next turn, and no turn does anything else. So nothing but the world outside can change what the next turn
//! sees. Whoever takes the next message, goes through pages or counts attempts does something with an answer, and is another loop. Loops
//! that a time-out drives are in `again`.

use super::again::{is_answer, is_failure};
use super::{LoopSite, Program, Wait};
use crate::callgraph::{BodyInfo, Origin};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{Arm, ExprId, ExprKind, LoopKind, MacroForm, PatId, PatKind, Receiver};
use crate::resolve::{BodyOwner, SELF_PAT};

/// A loop under examination.
struct Asking<'p, 'c> {
    program: &'p Program<'c>,
    info: &'p BodyInfo,
    site: LoopSite,
    inside: Vec<ExprId>,
    leaves: Vec<ExprId>,
}

impl Program<'_> {
    /// The call that each turn of a loop makes and waits for, if a turn does nothing but ask the same again.
    pub fn asks_the_same(&self, site: LoopSite) -> Option<Wait> {
        let kind = self.loop_of(site)?.kind;
        if matches!(kind, LoopKind::For { .. }) {
            return None;
        }
        let asking = Asking { program: self, info: self.body_of(site.region), site, inside: self.inside(site), leaves: self.leaves(site) };
        let asked = asking.only_wait()?;
        let is_same = self.waits_for_outside(site.region, asked) && self.has_fixed_inputs(site, asked) && asking.decides_alone(asked, kind);
        let assumed = asking.info.rests_on_guess(asked);
        let wait = Wait { region: site.region, expr: asked, path: Vec::new(), assumed };
        let answer = (is_same && asking.does_nothing_else(asked)).then_some(wait);
        self.learnt(answer, "each turn asks the same, and does nothing else", "a turn does more than ask the same")
    }

    /// Whether everything that an expression in a loop is made of is older than the loop, and cannot be changed by it.
    pub(super) fn has_fixed_inputs(&self, site: LoopSite, expr: ExprId) -> bool {
        let info = self.body_of(site.region);
        let mentions = info.typed.locals.iter().filter(|(used, _)| info.is_within(**used, expr));
        mentions.into_iter().all(|(_, pat)| self.is_fixed(site, *pat))
    }

    fn is_fixed(&self, site: LoopSite, pat: PatId) -> bool {
        let info = self.body_of(site.region);
        let signature = match info.owner {
            BodyOwner::Function(function) => Some(&self.world().functions[function.index()].facts.sig),
            BodyOwner::Global(_) => None,
        };
        if pat == SELF_PAT {
            return signature.is_some_and(|sig| sig.receiver == Some(Receiver::Ref));
        }
        let body = &info.typed.body;
        let is_immutable = matches!(body.pat(pat).kind, PatKind::Binding { mutable: false, .. });
        let is_older = match info.flow.origin(pat) {
            Some(Origin::Value(value) | Origin::Element(value)) => {
                !info.is_within(value, site.expr) && !matches!(body.expr(value).kind, ExprKind::Ref { mutable: true, .. })
            }
            Some(Origin::Param(at)) => signature.is_some_and(|sig| sig.params.get(at).is_some_and(|param| !param.ty.is_mutable_ref())),
            Some(Origin::ClosureParam(..)) | None => false,
        };
        is_immutable && is_older && !self.type_is(info.typed.pat_ty(pat), TypeTrait::Lock)
    }
}

impl Asking<'_, '_> {
    fn kind(&self, expr: ExprId) -> &ExprKind {
        &self.info.typed.body.expr(expr).kind
    }

    /// What each turn waits for, if that is one thing.
    fn only_wait(&self) -> Option<ExprId> {
        let mut awaited = self.inside.iter().filter_map(|expr| self.info.awaited(*expr));
        let only = awaited.next()?;
        awaited.next().is_none().then_some(only)
    }

    /// Whether a good answer leaves the loop and a bad one leads to the next turn.
    fn decides_alone(&self, asked: ExprId, kind: LoopKind) -> bool {
        let Some(awaits) = self.info.flow.parent(asked) else { return false };
        let mut answer = awaits;
        for around in self.info.flow.around(awaits) {
            match self.kind(around) {
                ExprKind::MethodCall { receiver, method, .. } if *receiver == answer && matches!(method.as_str(), "is_ok" | "is_err") => {}
                ExprKind::Unary { .. } => {}
                ExprKind::Let { pat, .. } if matches!(self.kind(answer), ExprKind::Await(_)) => {
                    return match self.info.flow.parent(around).map(|parent| (parent, self.kind(parent))) {
                        Some((_, ExprKind::If { then, .. })) => is_answer(self.info, *pat) && self.leaves_in(*then),
                        Some((parent, ExprKind::Loop(_))) => parent == self.site.expr && is_failure(self.info, *pat),
                        _ => false,
                    };
                }
                ExprKind::Match { scrutinee, arms } => return *scrutinee == awaits && self.arms_decide(arms),
                ExprKind::If { condition, then, otherwise } => {
                    return *condition == answer && self.leaves_in(*then) && otherwise.is_none_or(|branch| !self.leaves_in(branch));
                }
                ExprKind::Loop(_) => {
                    return around == self.site.expr && matches!(kind, LoopKind::While { condition } if condition == answer);
                }
                _ => return false,
            }
            answer = around;
        }
        false
    }

    fn arms_decide(&self, arms: &[Arm]) -> bool {
        let leaves = |arm: &&Arm| self.leaves_in(arm.body);
        let is_end = |arm: &Arm| is_answer(self.info, arm.pat) || arm.guard.is_some();
        arms.iter().any(|arm| !leaves(&arm))
            && arms.iter().any(|arm| leaves(&arm) && arm.guard.is_none())
            && arms.iter().filter(leaves).all(is_end)
    }

    fn leaves_in(&self, branch: ExprId) -> bool {
        self.leaves.iter().any(|leave| self.info.is_within(*leave, branch))
    }

    /// Whether a turn that goes on does nothing but ask: it changes nothing, and calls nobody but for a look at the clock or a line in a log.
    fn does_nothing_else(&self, asked: ExprId) -> bool {
        self.inside.iter().filter(|expr| !self.info.is_within(**expr, asked) && !self.is_on_the_way_out(**expr)).all(|expr| {
            match self.kind(*expr) {
                ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                    let is_foreign = self.program.is_foreign_call(self.site.region, *expr);
                    let acts = self.program.site_at(self.site.region, *expr).is_some_and(|site| !site.known.has(Effect::TellsTime));
                    is_foreign && !acts
                }
                ExprKind::Assign { .. } | ExprKind::Loop(_) | ExprKind::Opaque { .. } | ExprKind::Unknown | ExprKind::Index { .. } => false,
                ExprKind::Ref { mutable, .. } => !mutable,
                ExprKind::Macro(call) => matches!(call.form, MacroForm::Args(_)),
                _ => true,
            }
        })
    }

    /// Whether an expression stands in a branch that leaves the loop.
    fn is_on_the_way_out(&self, expr: ExprId) -> bool {
        let mut inner = expr;
        for around in self.info.flow.around(expr).take_while(|around| *around != self.site.expr) {
            let is_out = match self.kind(around) {
                ExprKind::Match { arms, .. } => arms.iter().any(|arm| arm.body == inner && self.leaves_in(inner)),
                ExprKind::If { condition, .. } => *condition != inner && self.leaves_in(inner),
                _ => false,
            };
            if is_out {
                return true;
            }
            inner = around;
        }
        false
    }
}
