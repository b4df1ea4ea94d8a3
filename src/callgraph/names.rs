//! Names of regions, as people know them.

use super::{Program, RegionId};
use crate::facts::ExprId;
use crate::resolve::{BodyOwner, TargetKind};

impl Program<'_> {
    /// A region by the name of its function; a closure by the only function of ours it calls, else by where it stands.
    pub fn region_name(&self, region: RegionId) -> String {
        let info = self.body_of(region);
        let local = self.region(region).local;
        let own = match info.owner {
            BodyOwner::Function(id) => self.world().function_label(id),
            BodyOwner::Global(id) => self.world().globals[id.0 as usize].name.to_string(),
        };
        if local == 0 {
            return own;
        }
        let inside = |expr: ExprId| {
            let region = info.flow.region_of(expr);
            std::iter::successors(Some(region), |at| info.flow.regions()[*at as usize].parent).any(|at| at == local)
        };
        let mut called: Vec<String> = Vec::new();
        for (expr, _) in info.typed.body.iter().filter(|(expr, _)| inside(*expr)) {
            if let Some(TargetKind::Function(id)) = info.typed.targets.get(&expr).map(|target| &target.kind)
                && !self.world().is_foreign(*id)
            {
                called.push(self.world().function_label(*id));
            }
        }
        called.dedup();
        match &*called {
            [only] => only.clone(),
            _ => format!("a closure in {own}"),
        }
    }
}
