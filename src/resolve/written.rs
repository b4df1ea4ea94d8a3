//! What the name of a macro, an attribute or a foreign trait may mean, by the imports in sight.
//!
//! Such names often lead where no signatures reach: procedural macros are declared nowhere. So nothing is looked up. Paths are written
//! out as far as the imports of the workspace lead, and whoever asks knows which of them means something. A name that only a glob can
//! have brought has one path for each glob.

use super::{Def, ImportDef, ModuleId, World};
use crate::facts::ImportBinding;
use crate::name::Name;
use rustc_hash::FxHashSet;

/// Scopes in which a name is looked up, from one place on: imports may lead in rings, and every glob to further globs.
const SCOPES: usize = 64;

/// What is found, and where it was looked for.
#[derive(Default)]
struct Found {
    paths: Vec<String>,
    looked_in: FxHashSet<(ModuleId, Vec<Name>)>,
}

impl World {
    /// The paths that a name may stand for, as written in a module or in a block of it. The likeliest stands first.
    pub fn written_paths(&self, module: ModuleId, names: impl Iterator<Item = Name>) -> Vec<String> {
        let mut found = Found::default();
        self.write_out(module, &names.collect::<Vec<_>>(), &mut found);
        found.paths
    }

    fn write_out(&self, module: ModuleId, names: &[Name], found: &mut Found) {
        let [first, rest @ ..] = names else { return };
        if found.looked_in.len() >= SCOPES || !found.looked_in.insert((module, names.to_vec())) {
            return;
        }
        if let Some(import) = self.imported(module, *first, rest.is_empty()) {
            return self.lead_on(module, import, &[&import.path, rest].concat(), found);
        }
        found.paths.push(joined(names));
        if rest.is_empty() {
            found.paths.extend(self.extern_crates(module).map(|krate| joined(&[krate, *first])));
        }
        for import in self.scopes(module).flat_map(|module| &self.modules[module.index()].unnamed) {
            if import.binding == ImportBinding::Glob {
                self.lead_on(module, import, &[&import.path, names].concat(), found);
            }
        }
    }

    /// `use cached::proc_macro::cached` imports a macro: at the start of a longer path, the name is still that of the crate.
    fn imported(&self, module: ModuleId, name: Name, is_whole: bool) -> Option<&ImportDef> {
        let mut imports = self.scopes(module).flat_map(|module| &self.modules[module.index()].imports);
        imports.find(|import| import.binding == ImportBinding::Name(name) && (is_whole || import.path.first() != Some(&name)))
    }

    /// An import from a module of the same crate means what that module imports.
    fn lead_on(&self, module: ModuleId, import: &ImportDef, path: &[Name], found: &mut Found) {
        match self.own_module(module, import, path) {
            Some((module, rest)) => self.write_out(module, rest, found),
            None => found.paths.push(joined(path)),
        }
    }

    /// The module of the same crate that a path leads through last, and the rest of the path.
    fn own_module<'p>(&self, module: ModuleId, import: &ImportDef, path: &'p [Name]) -> Option<(ModuleId, &'p [Name])> {
        let mut current = (!import.leading_colon).then(|| self.enclosing_module(module))?;
        let mut rest = path;
        while let [name, after @ .., _] = rest {
            let next = match name.as_str() {
                "crate" => Some(self.crates[self.modules[current.index()].krate.index()].root),
                "self" => Some(current),
                "super" => self.parent_module(current),
                _ => match self.modules[current.index()].types.get(name) {
                    Some(Def::Module(module)) => Some(*module),
                    _ => None,
                },
            };
            let Some(next) = next else { break };
            current = next;
            rest = &rest[1..];
            if after.is_empty() {
                break;
            }
        }
        (rest.len() < path.len()).then_some((current, rest))
    }

    /// The crates that `extern crate` names: with `#[macro_use]`, their macros are in scope everywhere.
    fn extern_crates(&self, module: ModuleId) -> impl Iterator<Item = Name> {
        let root = self.crates[self.modules[module.index()].krate.index()].root;
        let imports = self.modules[root.index()].imports.iter().filter(|import| import.leading_colon && import.path.len() == 1);
        imports.map(|import| import.path[0])
    }
}

fn joined(names: &[Name]) -> String {
    names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join("::")
}
