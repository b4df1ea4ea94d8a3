//! Ways: how the program came to a place, from there back towards `main`.
//!
//! A visit remembers only the call it came by. Questions about what lies around a place, in its own body and in those of its callers,
//! walk these calls: how far they walk is their own matter.

use super::{Program, Visit};
use crate::facts::ExprId;

impl Program<'_> {
    /// The calls by which a visit came about, the nearest first, each with the visit that it stands in.
    pub(super) fn callers<'v>(&'v self, visit: &Visit) -> impl Iterator<Item = (&'v Visit, ExprId)> {
        std::iter::successors(self.caller(visit), |(before, _)| self.caller(before))
    }

    /// A place, and the calls that lead to it as long as they stand in visits that `stay`.
    pub(super) fn way<'v>(
        &'v self,
        visit: &'v Visit,
        expr: ExprId,
        stays: impl Fn(&Visit) -> bool,
    ) -> impl Iterator<Item = (&'v Visit, ExprId)> {
        std::iter::once((visit, expr)).chain(self.callers(visit).take_while(move |(before, _)| stays(before)))
    }

    /// A visit and those that led to it, the latest first.
    pub(super) fn visits_back<'v>(&'v self, visit: &'v Visit) -> impl Iterator<Item = &'v Visit> {
        std::iter::once(visit).chain(self.callers(visit).map(|(before, _)| before))
    }

    fn caller(&self, visit: &Visit) -> Option<(&Visit, ExprId)> {
        visit.from.map(|(from, call)| (self.visit(from), call))
    }
}
