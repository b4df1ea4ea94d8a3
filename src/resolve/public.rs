//! Public paths of foreign items.
//!
//! A crate declares things where its author put them and hands them on under other paths, which code uses and the catalogue
//! speaks of. Whatever the catalogue names is known by that name, wherever it stands. Crates are read in the midst of other
//! questions, so their public paths are looked up afterwards, when nothing else is in progress.

use super::defs::{Def, ModuleId};
use super::{Resolver, Space};
use crate::name::Name;

/// The segments of a path that begins with a crate, as that crate's root module resolves them.
pub fn names_in_crate(path: &str) -> Vec<Name> {
    let mut names: Vec<Name> = path.split("::").map(Name::new).collect();
    names[0] = Name::new("self");
    names
}

impl Resolver<'_> {
    /// Gives the items of crates read since the last time the paths under which the catalogue speaks of them.
    pub(super) fn publish(&mut self) {
        while let Some(krate) = self.unpublished.pop() {
            let (name, root) = (self.world.crates[krate.index()].name, self.world.crates[krate.index()].root);
            for path in self.library.spoken_paths(name) {
                self.publish_path(root, &path);
            }
        }
    }

    fn publish_path(&mut self, root: ModuleId, path: &str) {
        let names = names_in_crate(path);
        for length in 2..=names.len() {
            for space in [Space::Types, Space::Values] {
                let found = self.resolve_whole(root, &names[..length], false, space);
                if let Some(def @ (Def::Adt(_) | Def::Trait(_) | Def::Function(_))) = found {
                    let public = path.split("::").take(length).collect::<Vec<_>>().join("::");
                    self.world.public.entry(def).or_insert_with(|| Name::new(&public));
                }
            }
        }
    }
}
