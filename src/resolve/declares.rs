//! Whether a foreign crate declares what a path names.
//!
//! The question is asked of paths in data rather than of code, so a plain "no" must be certain: where the path leads into a crate
//! of which nothing is known, or where a macro may make what it names, there is no answer.

use super::Resolver;
use super::defs::{Def, ModuleId};
use super::public::names_in_crate;
use super::scope::Space;
use crate::facts::ImportBinding;
use crate::name::Name;

impl Resolver<'_> {
    /// Whether the crate that a path begins with declares what the path names, itself or by handing it on. `None` when that cannot
    /// be told.
    pub fn declares(&mut self, path: &str) -> Option<bool> {
        let first = path.split_once("::").map_or(path, |(first, _)| first);
        let key = self.library.named(None, Name::new(first));
        let krate = self.library(key)?;
        let root = self.world.crates[krate.index()].root;
        let names = names_in_crate(path);
        let spaces = [Space::Types, Space::Values];
        let answers = spaces.map(|space| self.declares_in(root, &names, space));
        match answers.contains(&Some(true)) {
            true => Some(true),
            false if answers.contains(&None) || self.may_be_made(root, &names) => None,
            false => Some(false),
        }
    }

    fn declares_in(&mut self, root: ModuleId, names: &[Name], space: Space) -> Option<bool> {
        match self.resolve_path(root, names, false, space) {
            Some((Def::External(path), _)) => {
                let first = path.as_str().split("::").next().unwrap_or_default();
                let key = self.library.named(None, Name::new(first));
                self.library(key).map(|_| false)
            }
            Some((_, used)) if used == names.len() => Some(true),
            Some((def @ (Def::Adt(_) | Def::Alias(_) | Def::Trait(_)), used)) if used + 1 == names.len() => {
                Some(self.function_of(def, names[used], root).is_some())
            }
            Some(_) | None => Some(false),
        }
    }

    /// Whether a macro call stands where the path leads, as far as it does, or below. A name that is handed on from where nothing of
    /// that name is declared is made wherever a macro is called.
    fn may_be_made(&mut self, root: ModuleId, names: &[Name]) -> bool {
        let around = (1..names.len()).rev().find_map(|length| {
            let (def, _) = self.resolve_path(root, &names[..length], false, Space::Types)?;
            Some((self.module_of(def)?, names[length]))
        });
        around.is_some_and(|(around, name)| {
            let binding = ImportBinding::Name(name);
            let is_handed_on = self.world.modules[around.index()].imports.iter().any(|import| import.binding == binding);
            let around = if is_handed_on { root } else { around };
            let modules = 0..self.world.modules.len() as u32;
            modules.map(ModuleId).any(|module| self.world.modules[module.index()].is_opaque && self.is_below(module, around))
        })
    }

    /// The module itself, or the one a type stands in.
    fn module_of(&self, def: Def) -> Option<ModuleId> {
        match def {
            Def::Module(module) => Some(module),
            Def::Adt(adt) => Some(self.world.adts[adt.index()].module),
            Def::Trait(id) => Some(self.world.traits[id.index()].module),
            Def::Alias(alias) => Some(self.world.aliases[alias.index()].module),
            Def::Function(_) | Def::Variant(..) | Def::Global(_) | Def::Primitive(_) | Def::External(_) => None,
        }
    }

    fn is_below(&self, module: ModuleId, around: ModuleId) -> bool {
        std::iter::successors(Some(module), |module| self.world.modules[module.index()].parent).any(|module| module == around)
    }
}
