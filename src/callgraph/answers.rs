//! Answers from outside: which code waits for one, and which of several could be waited for together.
//!
//! A question is a request through a client that others may use at the same time. Two questions that stand one after the other can be
//! under way together where neither is made of the other's answer and both only read: what changes something may be meant to happen
//! only after something else has succeeded, or been seen. What is not understood belongs together.

use super::{BodyInfo, Origin, Program, RegionId, Wait};
use crate::catalog::Effect;
use crate::facts::{Block, ExprId, ExprKind, Receiver, Stmt};
use crate::resolve::TargetKind;
use rustc_hash::FxHashSet;

/// Regions through which a question is looked for, from one call on.
const REGIONS: usize = 64;

/// Reads that stand one after the other in a block.
#[derive(Default)]
struct Run {
    waits: Vec<Wait>,
    /// The values that are known only when an answer has come.
    answers: Vec<ExprId>,
}

impl Program<'_> {
    /// The answers that a region waits for one after the other although they could come together: two or more in each row.
    pub fn separable_reads(&self, region: RegionId) -> Vec<Vec<Wait>> {
        let info = self.body_of(region);
        let exprs = self.exprs_of(region);
        if exprs.iter().filter(|expr| info.awaited(**expr).is_some()).count() < 2 {
            return Vec::new();
        }
        let blocks = exprs.iter().filter_map(|expr| match &info.typed.body.expr(*expr).kind {
            ExprKind::Block(block) => Some(block),
            _ => None,
        });
        blocks.flat_map(|block| self.rows_in(region, block)).filter(|row| row.len() > 1).collect()
    }

    fn rows_in(&self, region: RegionId, block: &Block) -> Vec<Vec<Wait>> {
        let mut rows = Vec::new();
        let mut run = Run::default();
        for stmt in &block.stmts {
            let goes_on = match stmt {
                Stmt::Let { value: None, .. } => true,
                Stmt::Let { value: Some(value), otherwise, .. } => self.extend(region, &mut run, *value, &mut rows) && otherwise.is_none(),
                Stmt::Expr(expr) => self.only_tells(region, *expr),
            };
            if !goes_on {
                rows.push(std::mem::take(&mut run).waits);
            }
        }
        if let Some(tail) = block.tail {
            self.extend(region, &mut run, tail, &mut rows);
        }
        rows.push(run.waits);
        rows
    }

    /// Takes the next value of a block into a run; whether what follows may still belong to it.
    fn extend(&self, region: RegionId, run: &mut Run, value: ExprId, rows: &mut Vec<Vec<Wait>>) -> bool {
        let info = self.body_of(region);
        let inside = info.same_region(&[value]);
        let depends = info.mentions_any(value, &run.answers);
        let awaited: Vec<ExprId> = inside.iter().filter_map(|expr| info.awaited(*expr)).collect();
        let (mut question, mut is_known) = (None, true);
        for operand in awaited.iter().copied() {
            if info.is_after_await(operand) || info.mentions_any(info.root_of(operand), &run.answers) {
                continue;
            }
            let is_next = question.is_none() && info.is_unconditional(operand, value) && self.is_harmless_question(region, operand);
            is_known &= is_next;
            question = question.or(is_next.then_some(operand));
        }
        if let Some(expr) = question {
            if info.mentions_any(expr, &run.answers) {
                rows.push(std::mem::take(run).waits);
            }
            run.waits.push(Wait { region, expr, path: Vec::new(), assumed: info.rests_on_guess(expr) });
        }
        if depends || question.is_some() {
            run.answers.push(value);
        }
        let decides = |expr: &ExprId| match info.typed.body.expr(*expr).kind {
            ExprKind::Try(_) => depends && awaited.is_empty(),
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } | ExprKind::Opaque { .. } => true,
            _ => false,
        };
        is_known && !inside.iter().any(decides)
    }

    /// Whether a statement does no more than write a line to a log.
    fn only_tells(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let is_passive = |expr: &ExprId| {
            !matches!(
                info.typed.body.expr(*expr).kind,
                ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::Assign { .. } | ExprKind::Return(_) | ExprKind::Opaque { .. }
            )
        };
        matches!(info.typed.body.expr(expr).kind, ExprKind::Macro(_)) && info.same_region(&[expr]).iter().all(is_passive)
    }

    /// Whether awaiting a call waits for an answer, and nothing is changed by asking.
    fn is_harmless_question(&self, region: RegionId, call: ExprId) -> bool {
        let by_ours = || self.callee(region, call).filter(|_| self.lent_to_change(region, call).is_empty());
        let reads = |region, call| self.is_question(region, call) && self.only_reads(region, call);
        reads(region, call) || by_ours().is_some_and(|callee| self.reaches_question(callee) && self.does_no_more(callee, &reads))
    }

    fn only_reads(&self, region: RegionId, question: ExprId) -> bool {
        self.chain(region, question).iter().any(|call| self.does(region, *call, Effect::Reads))
    }

    /// Whether awaiting a call waits for the answer of a client that others may use at the same time.
    pub(super) fn is_question(&self, region: RegionId, call: ExprId) -> bool {
        let chain = || self.chain(region, call);
        self.does(region, call, Effect::SendsHttp) && !chain().iter().any(|call| self.does(region, *call, Effect::Orders))
    }

    fn does(&self, region: RegionId, call: ExprId, effect: Effect) -> bool {
        self.site_at(region, call).is_some_and(|site| site.known.has(effect))
    }

    /// Whether code that runs in place from a region on asks a question and waits for its answer.
    pub(super) fn reaches_question(&self, region: RegionId) -> bool {
        self.in_place_from(region).iter().any(|region| self.awaits_of(*region).iter().any(|operand| self.is_question(*region, *operand)))
    }

    /// Whether a call waits for somebody outside, directly or in a function of ours.
    pub(super) fn waits_for_outside(&self, region: RegionId, call: ExprId) -> bool {
        let waits = |region, call| {
            let exchanges = self.does(region, call, Effect::Exchanges) || self.does(region, call, Effect::OpensConnection);
            exchanges || self.is_question(region, call)
        };
        let regions = || self.callee(region, call).map(|callee| self.in_place_from(callee)).unwrap_or_default();
        waits(region, call) || regions().iter().any(|region| self.awaits_of(*region).iter().any(|operand| waits(*region, *operand)))
    }

    /// Whether code that runs in place from a region on changes nothing but by questions, and waits for nothing but their answers.
    pub(super) fn only_asks(&self, region: RegionId) -> bool {
        self.does_no_more(region, &|region, call| self.is_question(region, call))
    }

    fn does_no_more(&self, region: RegionId, is_question: &dyn Fn(RegionId, ExprId) -> bool) -> bool {
        let regions = self.in_place_from(region);
        regions.len() < REGIONS && regions.iter().all(|region| self.is_harmless(*region, is_question))
    }

    /// Whether a region by itself changes nothing that lasts, holds no thread, and waits only for such answers, their rest, and code of
    /// ours.
    fn is_harmless(&self, region: RegionId, is_question: &dyn Fn(RegionId, ExprId) -> bool) -> bool {
        let info = self.body_of(region);
        let is_known = |operand: &ExprId| {
            let is_rest = || info.is_after_await(*operand) || info.is_of_awaited(*operand);
            self.callee(region, *operand).is_some() || is_question(region, *operand) || is_rest()
        };
        let holds_thread = |call: &ExprId| self.holds_thread(region, *call);
        self.known_mutations(region).is_empty()
            && self.awaits_of(region).iter().all(is_known)
            && !self.calls_in(region).iter().any(holds_thread)
            && !self.may_hide(region)
    }

    /// Whether a call waits while its thread does nothing else.
    pub(super) fn holds_thread(&self, region: RegionId, call: ExprId) -> bool {
        self.site_at(region, call).is_some_and(|site| site.known.effects.iter().any(|effect| effect.blocks_thread()))
    }

    /// What a region waits for by `.await`, in the order of its code.
    pub(super) fn awaits_of(&self, region: RegionId) -> Vec<ExprId> {
        let info = self.body_of(region);
        self.exprs_of(region).iter().filter_map(|expr| info.awaited(*expr)).collect()
    }

    /// The regions that run in place from one on, itself included; no more than are looked through.
    fn in_place_from(&self, region: RegionId) -> Vec<RegionId> {
        let mut seen = FxHashSet::from_iter([region]);
        let mut regions = vec![region];
        let mut at = 0;
        while let Some(next) = regions.get(at).copied().filter(|_| regions.len() < REGIONS) {
            regions.extend(self.edges_in_place(next).map(|edge| edge.to).filter(|to| seen.insert(*to)));
            at += 1;
        }
        regions
    }

    /// What one of our functions is given by a call to change: the receiver of `&mut self`, arguments for `&mut` parameters.
    pub(super) fn lent_to_change(&self, region: RegionId, call: ExprId) -> Vec<ExprId> {
        let Some(TargetKind::Function(id) | TargetKind::Dynamic(id)) = self.target(region, call).map(|target| &target.kind) else {
            return Vec::new();
        };
        let function = &self.world().functions[id.index()];
        if self.world().is_foreign(*id) {
            return Vec::new();
        }
        let sig = &function.facts.sig;
        let receiver = (sig.receiver == Some(Receiver::RefMut)).then(|| self.argument(region, call, None)).flatten();
        let params = sig.params.iter().enumerate().filter(|(_, param)| param.ty.is_mutable_ref());
        receiver.into_iter().chain(params.filter_map(|(at, _)| self.argument(region, call, Some(at)))).collect()
    }
}

impl BodyInfo {
    /// What an `.await` waits for.
    pub(super) fn awaited(&self, expr: ExprId) -> Option<ExprId> {
        match self.typed.body.expr(expr).kind {
            ExprKind::Await(operand) => Some(operand),
            _ => None,
        }
    }

    /// Whether a chain of calls has waited before it comes to this one: the body of an answer is read after its head.
    pub(super) fn is_after_await(&self, call: ExprId) -> bool {
        let root = self.root_of(call);
        let mut before = std::iter::once(root).chain(self.flow.around(root)).take_while(|expr| *expr != call);
        before.any(|expr| self.awaited(expr).is_some())
    }

    /// Whether a chain of calls starts from a local that was waited for.
    fn is_of_awaited(&self, call: ExprId) -> bool {
        match self.typed.locals.get(&self.root_of(call)).and_then(|pat| self.flow.origin(*pat)) {
            Some(Origin::Value(value)) => self.same_region(&[value]).into_iter().any(|expr| self.awaited(expr).is_some()),
            Some(Origin::Element(_) | Origin::Param(_) | Origin::ClosureParam(..)) | None => false,
        }
    }

    /// The value from which methods and fields lead to an expression.
    pub(super) fn root_of(&self, expr: ExprId) -> ExprId {
        let mut current = expr;
        loop {
            current = match &self.typed.body.expr(current).kind {
                ExprKind::MethodCall { receiver: inner, .. }
                | ExprKind::Field { base: inner, .. }
                | ExprKind::Try(inner)
                | ExprKind::Await(inner)
                | ExprKind::Ref { operand: inner, .. } => *inner,
                _ => return current,
            };
        }
    }

    /// Whether an expression mentions a local that one of these values is bound to.
    fn mentions_any(&self, expr: ExprId, values: &[ExprId]) -> bool {
        let is_of = |pat| matches!(self.flow.origin(pat), Some(Origin::Value(value)) if values.contains(&value));
        !values.is_empty() && self.typed.locals.iter().any(|(used, pat)| is_of(*pat) && self.is_within(*used, expr))
    }

    /// Whether a value cannot be had without evaluating this part of it.
    fn is_unconditional(&self, part: ExprId, value: ExprId) -> bool {
        let mut child = part;
        for around in self.flow.around(part).take_while(|_| part != value) {
            let is_straight = match &self.typed.body.expr(around).kind {
                ExprKind::Await(_)
                | ExprKind::Try(_)
                | ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Field { .. }
                | ExprKind::Ref { .. }
                | ExprKind::Cast { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Tuple(_) => true,
                ExprKind::Match { scrutinee, .. } => *scrutinee == child,
                _ => false,
            };
            if !is_straight {
                return false;
            }
            if around == value {
                return true;
            }
            child = around;
        }
        part == value
    }
}
