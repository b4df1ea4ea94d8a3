//! placeholder
#![allow(missing_docs)]
use super::*;
#[derive(Clone, Copy)]
pub struct LoopSite { pub region: RegionId, pub expr: ExprId }
#[derive(PartialEq)]
pub enum LoopEnd { Never, May }
impl Program<'_> {
    pub fn loops(&self, _: RegionId) -> Vec<LoopSite> { vec![] }
    pub fn loop_end(&self, _: LoopSite) -> LoopEnd { LoopEnd::May }
    pub fn loop_head(&self, s: LoopSite) -> Span { self.span(s.region, s.expr) }
    pub fn bounded_attempts(&self, _: LoopSite) -> bool { true }
    pub fn bounded_by_timeout(&self, _: RegionId, _: ExprId) -> bool { false }
    pub fn visit_bounded(&self, _: &Visit) -> bool { false }
    pub fn waits_in(&self, _: LoopSite) -> Option<(RegionId, ExprId)> { None }
}
