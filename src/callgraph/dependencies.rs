//! What the package of a piece of code asks of its dependencies.

use super::{Program, RegionId};
use crate::name::Name;
use crate::resolve::{BodyOwner, CrateId};

impl Program<'_> {
    /// How the code of a region calls a package, where its manifest asks for one of these features of it: always, and by itself. That another
    /// package may turn a feature on is nothing to build on.
    pub fn asks_for_feature(&self, region: RegionId, package: &str, features: &[String]) -> Option<Name> {
        let externs = &self.world().crates[self.crate_of(region).index()].externs;
        let (name, asked) = externs.features.get(package)?;
        asked.iter().any(|feature| features.contains(feature)).then_some(*name)
    }

    fn crate_of(&self, region: RegionId) -> CrateId {
        let module = match self.body_of(region).owner {
            BodyOwner::Function(id) => self.world().functions[id.index()].module,
            BodyOwner::Global(id) => self.world().globals[id.index()].module,
        };
        self.world().modules[module.index()].krate
    }
}
