//! Conditions: whether code on the way to a place decides that the place is reached at all.
//!
//! A program that is also run on a developer's machine does some things only there. What its conditions mean is not known, but
//! that there is one is: a question about what *always* happens has to ask for it.

use super::kept::{is_inside, parts};
use super::{BodyInfo, Origin, Phase, Program, Provenance, RegionId, Visit};
use crate::catalog::{Context, Effect};
use crate::facts::{BinaryOp, ExprId, ExprKind, MacroForm};
use crate::resolve::Ty;
use rustc_hash::FxHashSet;

impl Program<'_> {
    /// Whether a branch decides that an expression is evaluated, anywhere on the way from `main` or from the entry.
    pub fn is_conditional(&self, visit: &Visit, expr: ExprId) -> bool {
        let in_request = visit.phase == Phase::Request;
        let stays = |before: &Visit| (before.phase == Phase::Request) == in_request;
        let answer = self.way(visit, expr, stays).any(|(visit, expr)| self.is_decided_in_body(visit.region, expr));
        self.learnt(answer, "it is done under a condition", "it is done whatever comes")
    }

    /// Whether a branch on the way from the entry looks at what is the same for all requests: the environment, how the program was
    /// compiled, a value made in cold start. That is how a program does something in one deployment that it does not do in another.
    pub fn is_decided_by_deployment(&self, visit: &Visit, expr: ExprId) -> bool {
        let mut way = self.way(visit, expr, |before| before.phase == visit.phase);
        let answer = way.any(|(visit, expr)| self.conditions(visit.region, expr).into_iter().any(|it| self.looks_at_deployment(visit, it)));
        self.learnt(answer, "the deployment decides whether it is done", "the deployment does not decide whether it is done")
    }

    /// Whether a branch of the same body, decided by the environment or the build, holds an expression: it is there for some
    /// deployments, and what follows the branch is for all.
    pub fn is_for_some_deployments(&self, visit: &Visit, expr: ExprId) -> bool {
        let info = self.body_of(visit.region);
        let answer = info.deciders(expr).filter_map(|decider| condition(info, decider)).any(|it| self.names_deployment(visit.region, it));
        self.learnt(answer, "it is done in some deployments only", "it is done in each deployment")
    }

    /// Whether another branch, for the other deployments, does the same later in the text: one of them runs wherever the program does,
    /// and the last is the one for all that have none of their own.
    pub fn is_repeated_for_others(&self, visit: &Visit, expr: ExprId, effect: Effect) -> bool {
        let info = self.body_of(visit.region);
        let does = |part: &ExprId| self.site_at(info.region_of(*part), *part).is_some_and(|site| site.known.has(effect));
        let answer = info.deciders(expr).any(|decider| {
            let by_deployment = condition(info, decider).is_some_and(|condition| self.names_deployment(visit.region, condition));
            by_deployment && branches_after(info, decider, expr).into_iter().any(|branch| parts(info, branch).iter().any(does))
        });
        self.learnt(answer, "other deployments do the same in another branch", "no other branch does the same")
    }

    /// What decides in a body that an expression is evaluated: the conditions of branches around it, and of those before it that
    /// return.
    pub(super) fn conditions(&self, region: RegionId, expr: ExprId) -> Vec<ExprId> {
        let info = self.body_of(region);
        let body = &info.typed.body;
        let before = body.iter().filter(|(id, other)| *id < expr && matches!(other.kind, ExprKind::Return(_))).map(|(id, _)| id);
        before.chain([expr]).flat_map(|decided| info.deciders(decided)).filter_map(|decider| condition(info, decider)).collect()
    }

    /// Whether a condition asks the environment or the build by itself.
    fn names_deployment(&self, region: RegionId, condition: ExprId) -> bool {
        let names_it = |region: RegionId, expr: ExprId| {
            is_cfg(self.body_of(region), expr) || self.site_at(region, expr).is_some_and(|site| site.known.has(Effect::ReadsEnv))
        };
        self.condition_asks(region, condition, &names_it)
    }

    /// Whether a condition asks something that `wanted` accepts: by itself, by a local, or by one of our functions that says yes or no.
    pub(super) fn condition_asks(&self, region: RegionId, condition: ExprId, wanted: &dyn Fn(RegionId, ExprId) -> bool) -> bool {
        let mut waiting = vec![(region, condition, true)];
        let mut seen = FxHashSet::default();
        while let Some((region, expr, may_call)) = waiting.pop() {
            let info = self.body_of(region);
            for part in parts(info, expr).into_iter().filter(|part| seen.insert((info.first_region, *part))) {
                let here = info.region_of(part);
                if wanted(here, part) {
                    return true;
                }
                let says_yes_or_no = may_call && *info.typed.ty(part) == Ty::primitive("bool");
                if let Some(asked) = self.callee(here, part).filter(|_| says_yes_or_no) {
                    waiting.extend(self.body_of(asked).typed.body.root.map(|root| (asked, root, false)));
                }
                if let Some(Origin::Value(value)) = info.typed.locals.get(&part).and_then(|pat| info.flow.origin(*pat)) {
                    waiting.push((here, value, may_call));
                }
            }
        }
        false
    }

    /// What others answer is awaited, and no property of the deployment, even if a client made in cold start asks them.
    fn looks_at_deployment(&self, visit: &Visit, condition: ExprId) -> bool {
        let info = self.body_of(visit.region);
        let reads_env = |region, expr| self.site_at(region, expr).is_some_and(|site| site.known.has(Effect::ReadsEnv));
        let parts = parts(info, condition);
        let is_awaited = parts.iter().any(|part| matches!(info.typed.body.expr(*part).kind, ExprKind::Await(_)));
        let is_given = |part: ExprId| match &info.typed.body.expr(part).kind {
            ExprKind::Macro(_) => is_cfg(info, part),
            ExprKind::Path(_) | ExprKind::Field { .. } => match self.value_provenance(visit, part) {
                Provenance::Global(_) | Provenance::ColdStart { .. } | Provenance::PlatformState | Provenance::Service => true,
                Provenance::Request | Provenance::Unknown => false,
            },
            _ => false,
        };
        !is_awaited && parts.iter().any(|part| is_given(*part)) || self.derives_from(visit, condition, &reads_env)
    }

    fn is_decided_in_body(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let body = &info.typed.body;
        let own = info.flow.region_of(expr);
        // Whoever may have returned before decides as well.
        if body.iter().any(|(id, other)| id < expr && matches!(other.kind, ExprKind::Return(_)) && info.flow.region_of(id) == own) {
            return true;
        }
        let is_closure = |around: ExprId| matches!(body.expr(around).kind, ExprKind::Closure(_));
        // What fills a cell is run by whoever needs its content first.
        let fills = |around: &ExprId| is_closure(*around) && self.context_of_argument(region, *around) == Some(Context::InitOnce);
        let around: Vec<ExprId> = info.flow.around(expr).take_while(|around| !fills(around)).collect();
        // What a thread or task of its own is given runs there; what becomes of another closure is up to whoever takes it.
        let is_up_to_callee = |around: ExprId| {
            is_closure(around) && !matches!(self.context_of_argument(region, around), Some(Context::Task | Context::Thread))
        };
        info.deciders(expr).any(|decider| around.contains(&decider)) || around.iter().any(|around| is_up_to_callee(*around))
    }
}

fn is_cfg(info: &BodyInfo, expr: ExprId) -> bool {
    matches!(&info.typed.body.expr(expr).kind, ExprKind::Macro(call) if call.path.last().name == "cfg")
}

/// What a branch looks at.
fn condition(info: &BodyInfo, decider: ExprId) -> Option<ExprId> {
    match &info.typed.body.expr(decider).kind {
        ExprKind::If { condition, .. } => Some(*condition),
        ExprKind::Match { scrutinee, .. } => Some(*scrutinee),
        ExprKind::Binary { left, .. } => Some(*left),
        _ => None,
    }
}

/// The branches of a decision that stand behind the one that holds an expression.
fn branches_after(info: &BodyInfo, decider: ExprId, expr: ExprId) -> Vec<ExprId> {
    let branches = match &info.typed.body.expr(decider).kind {
        ExprKind::If { then, otherwise, .. } => [Some(*then), *otherwise].into_iter().flatten().collect(),
        ExprKind::Match { arms, .. } => arms.iter().map(|arm| arm.body).collect(),
        _ => Vec::new(),
    };
    let own = branches.iter().position(|branch| is_inside(info, *branch, expr));
    own.map_or(Vec::new(), |own| branches[own + 1..].to_vec())
}

impl BodyInfo {
    /// The branches that decide whether an expression is evaluated, innermost first.
    pub(super) fn deciders(&self, expr: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        let mut child = expr;
        self.flow.around(expr).filter(move |around| {
            let inner = std::mem::replace(&mut child, *around);
            match &self.typed.body.expr(*around).kind {
                ExprKind::If { condition, .. } => *condition != inner,
                ExprKind::Match { scrutinee, .. } => *scrutinee != inner,
                ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, right, .. } => *right == inner,
                ExprKind::Macro(call) => matches!(&call.form, MacroForm::Select(arms) if arms.iter().any(|arm| arm.body == inner)),
                _ => false,
            }
        })
    }
}
