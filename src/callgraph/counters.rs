//! Counters and flags: numbers that are only ever logged are a metric, not state.

use super::{Mutation, Place, Program, RegionId, Use};
use crate::catalog::TypeTrait;
use crate::facts::{ExprId, ExprKind, MacroForm};
use crate::resolve::{GlobalId, TargetKind, Ty};

impl Program<'_> {
    /// Whether a mutation does no more than count or raise a flag: its type holds a number or flag, and no value of it reaches
    /// anything but a log line.
    pub fn is_counter(&self, mutation: &Mutation) -> bool {
        let Some(through) = mutation.through.as_ref().filter(|ty| self.type_is(ty, TypeTrait::Counter)) else { return false };
        if self.is_flag(through) {
            return true;
        }
        let written = self.is_only_logged(mutation.region, mutation.expr);
        let read = |global| self.reads_of(global).into_iter().any(|(region, expr)| !self.is_only_logged(region, expr));
        written && !matches!(mutation.place, Place::Global(global) if read(global))
    }

    fn is_flag(&self, ty: &Ty) -> bool {
        self.type_path(ty).is_some_and(|path| path.as_str().ends_with("Bool"))
    }

    /// Whether the value of an expression is dropped or only printed.
    fn is_only_logged(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        match self.use_of(region, expr) {
            Use::Dropped => true,
            Use::Argument(call, _) => matches!(&info.typed.body.expr(call).kind, ExprKind::Macro(call) if matches!(call.form, MacroForm::Args(_))),
            Use::Bound(pat) => info.flow.uses(pat).iter().all(|used| self.is_only_logged(region, *used)),
            Use::Awaited(_) | Use::Receiver(_) | Use::Other(_) | Use::Result => false,
        }
    }

    /// Method calls on a global in regions that run for requests, its writes included.
    fn reads_of(&self, global: GlobalId) -> Vec<(RegionId, ExprId)> {
        let mut found = Vec::new();
        for region in self.regions().iter().filter(|region| self.request(**region, |_| true).is_some()) {
            for call in self.calls_in(*region) {
                let on_global = self.receiver(*region, call).and_then(|receiver| self.target(*region, receiver));
                if on_global.is_some_and(|target| target.kind == TargetKind::Global(global)) {
                    found.push((*region, call));
                }
            }
        }
        found
    }
}
