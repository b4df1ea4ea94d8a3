//! Turns of a loop over data: whether one needs what an earlier one left behind, and for whose answer each of them waits.
//!
//! Turns are independent where each of them works on its own element: what it takes from outside the loop is only read, or only
//! added to; no turn ends the loop by what it saw, except by an error; and everything it waits for is understood. Whatever is not
//! understood ties the turns together, so independence is said only of loops that were read in full.

use super::{DEPTH, LoopSite, Program, Wait};
use crate::callgraph::{BodyInfo, Origin, Use};
use crate::catalog::TypeTrait;
use crate::facts::{ExprId, ExprKind, LoopKind, PatId, PatKind, Receiver};
use crate::resolve::{BodyOwner, SELF_PAT, TargetKind};

/// A loop over data under examination.
struct Turns<'p, 'c> {
    program: &'p Program<'c>,
    info: &'p BodyInfo,
    site: LoopSite,
    iterable: ExprId,
    body: ExprId,
}

impl Program<'_> {
    /// The first call in each turn of a loop that asks somebody outside for an answer, if it could be under way for all elements at once:
    /// it is made for the element, and no turn depends on another.
    pub fn separable_wait(&self, site: LoopSite) -> Option<Wait> {
        let loop_ = self.loop_of(site)?;
        let LoopKind::For { iterable, .. } = loop_.kind else { return None };
        let turns = Turns { program: self, info: self.body_of(site.region), site, iterable, body: loop_.body };
        let wait = turns.awaited().into_iter().find_map(|operand| turns.wait_for_element(operand))?;
        let answer = turns.are_independent().then_some(wait);
        self.learnt(answer, "its turns need nothing of each other", "a turn may need what an earlier one brought")
    }
}

impl Turns<'_, '_> {
    fn kind(&self, expr: ExprId) -> &ExprKind {
        &self.info.typed.body.expr(expr).kind
    }

    /// Everything written in the body of the loop, closures and blocks included.
    fn inside(&self) -> impl Iterator<Item = ExprId> + '_ {
        self.info.typed.body.iter().map(|(id, _)| id).filter(|id| self.info.is_within(*id, self.body))
    }

    /// What each turn itself waits for: not in a loop within it, which has turns of its own.
    fn awaited(&self) -> Vec<ExprId> {
        let own = |expr: &ExprId| self.info.flow.loops_around(&self.info.typed.body, *expr).next() == Some(self.site.expr);
        let here = self.program.inside(self.site).into_iter().filter(own);
        here.filter_map(|expr| self.info.awaited(expr)).collect()
    }

    fn wait_for_element(&self, operand: ExprId) -> Option<Wait> {
        let region = self.site.region;
        let callee = self.program.callee(region, operand);
        let asks = self.program.is_question(region, operand) || callee.is_some_and(|callee| self.program.reaches_question(callee));
        let assumed = self.info.rests_on_guess(operand);
        let is_own = asks && self.is_of_element(operand, DEPTH);
        is_own.then(|| Wait { region, expr: operand, path: Vec::new(), assumed })
    }

    /// Whether an expression is made of the element at hand.
    fn is_of_element(&self, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let mentions = self.info.typed.locals.iter().filter(|(used, _)| self.info.is_within(**used, expr));
        mentions.into_iter().any(|(_, pat)| match self.info.flow.origin(*pat) {
            Some(Origin::Element(list)) if list == self.iterable => true,
            Some(Origin::Value(value) | Origin::Element(value)) => {
                self.info.is_within(value, self.body) && self.is_of_element(value, depth)
            }
            Some(Origin::Param(_) | Origin::ClosureParam(..)) | None => false,
        })
    }

    fn are_independent(&self) -> bool {
        let program = self.program;
        let is_error = |expr: &ExprId| matches!(self.kind(*expr), ExprKind::Try(_));
        self.is_over_data()
            && program.leaves(self.site).iter().all(is_error)
            && program.waits_in(self.site).is_none()
            && self.inside().all(|expr| !self.ties(expr))
            && self.info.typed.locals.iter().all(|(used, pat)| {
                !self.info.is_within(*used, self.body) || self.is_inner(*pat) || self.is_only_read(*pat) || self.is_added_to(*used)
            })
    }

    /// Whether the loop goes through what came in from outside, in no order that matters: counts are attempts and pages.
    fn is_over_data(&self) -> bool {
        let within = self.info.typed.body.iter().map(|(id, _)| id).filter(|id| self.info.is_within(*id, self.iterable));
        within.into_iter().all(|expr| {
            let is_count = matches!(self.kind(expr), ExprKind::Range { .. }) && !self.is_index(expr);
            !is_count && !self.program.holds(self.info.typed.ty(expr), TypeTrait::Ordered)
        }) && !self.program.is_endless(self.site.region, self.iterable, DEPTH)
    }

    /// `list[1..]`: a part of a list is data.
    fn is_index(&self, range: ExprId) -> bool {
        let parent = self.info.flow.parent(range).map(|parent| self.kind(parent));
        matches!(parent, Some(ExprKind::Index { index, .. }) if *index == range)
    }

    /// Whether an expression makes a turn depend on others: by a lock or cell that they share, or by a wait that is not understood.
    fn ties(&self, expr: ExprId) -> bool {
        let shares = self.program.type_is(self.info.typed.ty(expr), TypeTrait::Lock);
        match self.kind(expr) {
            ExprKind::Opaque { .. } | ExprKind::Unknown => true,
            ExprKind::Await(operand) => shares || !self.is_understood(*operand),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                shares || self.changes_outer(expr) || self.program.holds_thread(self.info.region_of(expr), expr)
            }
            _ => shares,
        }
    }

    /// Whether a call of ours is given something from outside the loop to change.
    fn changes_outer(&self, call: ExprId) -> bool {
        self.program.lent_to_change(self.info.region_of(call), call).into_iter().any(|lent| self.mentions_outer(lent))
    }

    /// Whether waiting for a future holds up nobody but this turn: it is an answer, code of ours that only asks, or made by the turn itself.
    fn is_understood(&self, operand: ExprId) -> bool {
        let region = self.info.region_of(operand);
        let is_own = || {
            let root = self.info.typed.locals.get(&self.info.root_of(operand));
            root.is_some_and(|pat| self.is_inner(*pat)) && !self.mentions_outer(operand)
        };
        match self.program.callee(region, operand) {
            Some(callee) => self.program.only_asks(callee),
            None => self.program.is_question(region, operand) || self.info.is_after_await(operand) || is_own(),
        }
    }

    fn mentions_outer(&self, expr: ExprId) -> bool {
        let mut mentions = self.info.typed.locals.iter().filter(|(used, _)| self.info.is_within(**used, expr));
        mentions.any(|(_, pat)| !self.is_inner(*pat))
    }

    /// Whether a local is bound anew in each turn.
    fn is_inner(&self, pat: PatId) -> bool {
        match self.info.flow.origin(pat) {
            Some(Origin::Element(list)) if list == self.iterable => true,
            Some(Origin::Value(source) | Origin::Element(source) | Origin::ClosureParam(source, _)) => {
                self.info.is_within(source, self.body)
            }
            Some(Origin::Param(_)) | None => false,
        }
    }

    /// Whether a local of outside is only read in the loop.
    fn is_only_read(&self, pat: PatId) -> bool {
        if self.program.type_is(self.info.typed.pat_ty(pat), TypeTrait::Lock) {
            return false;
        }
        let fixed = match self.info.flow.origin(pat) {
            _ if pat == SELF_PAT => self.signature().is_none_or(|function| function.receiver != Some(Receiver::RefMut)),
            Some(Origin::Param(at)) => {
                let function = self.signature();
                self.is_immutable(pat) && function.is_some_and(|sig| sig.params.get(at).is_some_and(|param| !param.ty.is_mutable_ref()))
            }
            Some(Origin::Value(value)) => self.is_immutable(pat) && !matches!(self.kind(value), ExprKind::Ref { mutable: true, .. }),
            Some(Origin::Element(_) | Origin::ClosureParam(..)) => self.is_immutable(pat),
            None => false,
        };
        let mut mentions = self.info.flow.uses(pat).iter().filter(|used| self.info.is_within(**used, self.body));
        fixed && !mentions.any(|used| self.is_changed_by_method(*used))
    }

    fn is_immutable(&self, pat: PatId) -> bool {
        matches!(self.info.typed.body.pat(pat).kind, PatKind::Binding { mutable: false, .. })
    }

    fn signature(&self) -> Option<&crate::facts::Signature> {
        match self.info.owner {
            BodyOwner::Function(function) => Some(&self.program.world().functions[function.index()].facts.sig),
            BodyOwner::Global(_) => None,
        }
    }

    /// Whether a mention is the receiver of a method that takes `&mut self`: what is bound is a reference that allows it.
    fn is_changed_by_method(&self, used: ExprId) -> bool {
        let Use::Receiver(call) = self.info.flow.use_of(&self.info.typed.body, used) else { return false };
        match self.info.typed.targets.get(&call).map(|target| &target.kind) {
            Some(TargetKind::Function(id) | TargetKind::Dynamic(id)) => {
                self.program.world().functions[id.index()].facts.sig.receiver == Some(Receiver::RefMut)
            }
            _ => false,
        }
    }

    /// Whether a mention only adds to a local: `list.push(x);`, `sum += x`. In which order that happens shows in nothing else.
    fn is_added_to(&self, used: ExprId) -> bool {
        let mut place = used;
        while let Some(parent) = self.info.flow.parent(place) {
            match self.kind(parent) {
                ExprKind::Field { .. } => place = parent,
                ExprKind::Assign { op, place: written, .. } => return op.is_some() && *written == place,
                ExprKind::MethodCall { receiver, .. } => {
                    return *receiver == place && self.info.flow.use_of(&self.info.typed.body, parent) == Use::Dropped;
                }
                _ => return false,
            }
        }
        false
    }
}
