//! State that is left as it was found.
//!
//! A buffer that is emptied before or after each use, and a value that is put back, live as long as a static and yet carry nothing
//! on. That holds only where nothing else can run in between: in a function that does not wait, or else in one closure of it.

use super::places::{DIRECT, Walk};
use super::{Mutation, Place};
use crate::callgraph::{BodyInfo, Program, RegionId};
use crate::facts::{ExprId, ExprKind};
use crate::resolve::GlobalId;

/// Functions that leave nothing of what they are called on or lent, by the names that all collections share.
const EMPTYING: [&str; 3] = ["clear", "drain", "take"];

impl Program<'_> {
    /// Whether what a mutation does to a global is done to what has just been emptied, or is undone before anything else can run.
    pub fn is_scoped(&self, global: GlobalId, mutation: &Mutation) -> bool {
        let info = self.body_of(mutation.region);
        let end = |expr: ExprId| info.typed.body.expr(expr).range.end;
        let regions = self.without_wait(info, mutation.region);
        let writes = regions.iter().flat_map(|region| self.known_mutations(*region));
        let mut writes: Vec<&Mutation> = writes.filter(|write| write.place == Place::Global(global)).collect();
        writes.sort_by_key(|write| (end(write.expr), write.expr));
        let (Some(first), Some(last)) = (writes.first(), writes.last()) else { return false };
        let calls = regions.iter().flat_map(|region| self.calls_in(*region));
        let mut emptied = calls.filter(|call| self.empties(info, *call, global));
        let is_emptied = emptied.any(|call| match named(info, call) {
            Some("take") => end(last.expr) <= end(call),
            _ => end(call) <= end(first.expr) || end(last.expr) <= end(call),
        });
        let answer = is_emptied || writes.len() > 1 && replaces(info, first) && replaces(info, last);
        self.learnt(answer, "it is emptied again within the request", "it is not emptied within the request")
    }

    /// The regions of a body in which nothing else runs between what happens in this one and what happens in them.
    fn without_wait(&self, info: &BodyInfo, region: RegionId) -> Vec<RegionId> {
        if self.region(info.first_region).is_async {
            return vec![region];
        }
        (0..info.flow.regions().len() as u32).map(|local| RegionId(info.first_region.0 + local)).collect()
    }

    fn empties(&self, info: &BodyInfo, call: ExprId, global: GlobalId) -> bool {
        let operand = match &info.typed.body.expr(call).kind {
            ExprKind::MethodCall { receiver, .. } => Some(*receiver),
            ExprKind::Call { args, .. } => args.first().copied(),
            _ => None,
        };
        let is_known = info.typed.targets.get(&call).is_some_and(|target| self.graph.is_foreign_target(target));
        let names_it = named(info, call).is_some_and(|name| EMPTYING.contains(&name));
        is_known && names_it && operand.is_some_and(|operand| Walk::new(self, info).root(operand) == Place::Global(global))
    }
}

/// The last word of what a call names.
fn named(info: &BodyInfo, call: ExprId) -> Option<&'static str> {
    match &info.typed.body.expr(call).kind {
        ExprKind::MethodCall { method, .. } => Some(method.as_str()),
        ExprKind::Call { callee, .. } => match &info.typed.body.expr(*callee).kind {
            ExprKind::Path(path) => Some(path.last().name.as_str()),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a write replaces the whole value: `cell.set(x)`, `*guard = x`.
fn replaces(info: &BodyInfo, write: &Mutation) -> bool {
    let kind = |expr: ExprId| &info.typed.body.expr(expr).kind;
    match kind(write.expr) {
        ExprKind::MethodCall { method, .. } => write.fields.is_empty() && DIRECT.contains(&method.as_str()),
        ExprKind::Assign { place, .. } => match kind(*place) {
            ExprKind::Unary { operand, .. } => match kind(*operand) {
                ExprKind::MethodCall { receiver, .. } => matches!(kind(*receiver), ExprKind::Path(_)),
                other => matches!(other, ExprKind::Path(_)),
            },
            _ => false,
        },
        _ => false,
    }
}
