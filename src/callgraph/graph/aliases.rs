//! Public paths of functions that stand in the program's own code.
//!
//! A crate that the catalogue knows may itself be part of the workspace: a runtime beside its examples, a vendored client. Its
//! functions are known by the paths under which other crates use them, wherever they are declared. What is known of foreign functions is
//! remembered by crate, because each crate may mean another version.

use super::Graph;
use crate::name::Name;
use crate::resolve::{CrateId, CrateKind, Def, FnId, ModuleId, Space, names_in_crate};

impl Graph<'_> {
    /// Finds the functions of workspace crates that the catalogue lists.
    pub(super) fn find_aliases(&mut self) {
        let crates: Vec<(Name, ModuleId)> = self
            .resolver
            .world
            .crates
            .iter()
            .filter(|krate| matches!(krate.kind, CrateKind::Workspace { .. }))
            .map(|krate| (krate.name, krate.root))
            .collect();
        let catalog = self.catalog;
        let listed = [catalog.function_paths(), catalog.closure_paths(), catalog.platforms.function_paths()];
        for path in listed.into_iter().flatten() {
            let Some((krate, _)) = path.split_once("::") else { continue };
            for (_, root) in crates.iter().filter(|(name, _)| *name == krate) {
                if let Some(function) = self.function_at(*root, &path) {
                    let known = self.aliases.entry(function).or_default();
                    known.push(Name::new(&path));
                }
            }
        }
    }

    /// Looks up what the catalogue knows of a callee, in the version that the calling crate means.
    pub(super) fn remember_callee(&mut self, caller: CrateId, path: Name) {
        self.callees.entry((caller, path)).or_insert_with(|| {
            let krate = path.as_str().split("::").next().unwrap_or_default();
            match self.versions.get(&(caller, Name::new(krate))) {
                Some(version) => self.catalog.callee(path.as_str(), Some(version)),
                None => *self.unversioned.entry(path).or_insert_with(|| self.catalog.callee(path.as_str(), None)),
            }
        });
    }

    fn function_at(&mut self, root: ModuleId, path: &str) -> Option<FnId> {
        let names = names_in_crate(path);
        let (def, used) = self.resolver.resolve_path(root, &names, false, Space::Values)?;
        match (def, &names[used..]) {
            (Def::Function(function), []) => Some(function),
            (Def::Adt(_) | Def::Alias(_) | Def::Trait(_), [name]) => self.resolver.function_of(def, *name, root),
            _ => None,
        }
    }
}
