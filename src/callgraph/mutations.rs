//! placeholder
#![allow(missing_docs)]
use super::*;
use crate::facts::PatId;
use crate::resolve::GlobalId;
pub struct Mutation { pub region: RegionId, pub expr: ExprId, pub place: Place, pub assumed: bool }
#[derive(Clone, Copy)]
pub enum Place { Global(GlobalId), Local(PatId), Other }
impl Program<'_> {
    pub fn mutations(&self, _: RegionId) -> Vec<Mutation> { vec![] }
    pub fn is_counter(&self, _: &Mutation) -> bool { true }
    pub(super) fn is_shared_state(&self, _: &crate::resolve::Ty) -> bool { false }
}
