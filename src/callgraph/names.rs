//! Names of regions, as people know them.

use super::{Program, RegionId};
use crate::facts::ExprId;
use crate::resolve::{BodyOwner, FnId, TargetKind};

impl Program<'_> {
    /// A region by the name of its function; a closure by the only function of ours it calls, else by where it stands.
    pub fn region_name(&self, region: RegionId) -> String {
        if let Some(function) = self.region_function(region) {
            return self.world().function_label(function);
        }
        let own = match self.body_of(region).owner {
            BodyOwner::Function(id) => self.world().function_label(id),
            BodyOwner::Global(id) => self.world().globals[id.0 as usize].name.to_string(),
        };
        if self.region(region).local == 0 { own } else { format!("a closure in {own}") }
    }

    /// The function that a region is, or the only one of ours that a closure calls.
    pub fn region_function(&self, region: RegionId) -> Option<FnId> {
        let info = self.body_of(region);
        let local = self.region(region).local;
        if local == 0 {
            return match info.owner {
                BodyOwner::Function(id) => Some(id),
                BodyOwner::Global(_) => None,
            };
        }
        let inside = |expr: ExprId| {
            let region = info.flow.region_of(expr);
            std::iter::successors(Some(region), |at| info.flow.regions()[*at as usize].parent).any(|at| at == local)
        };
        let mut called: Vec<FnId> = Vec::new();
        for (expr, _) in info.typed.body.iter().filter(|(expr, _)| inside(*expr)) {
            if let Some(TargetKind::Function(id)) = info.typed.targets.get(&expr).map(|target| &target.kind)
                && !self.world().is_foreign(*id)
            {
                called.push(*id);
            }
        }
        called.dedup();
        match &*called {
            [only] => Some(*only),
            _ => None,
        }
    }
}
