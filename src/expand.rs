//! The workspace's own macros: which definition a call means, and what the calls among items declare.
//!
//! `extract` knows what a call becomes under a definition, and a text alone cannot say which definition that is: it may stand in
//! another file or another crate. Here the modules of each crate are walked in the order of the text, as the compiler walks
//! them, with the macros in scope at each place. Calls among items are expanded on the way; of calls in bodies, which are read
//! later, it is remembered what is in scope.
//!
//! Refused, so that the call stays opaque: a name that could mean two definitions, a definition under a condition that is not
//! decided when another one is in sight, `$crate` of a crate that the caller cannot name, and what takes too long.

use crate::discover::Project;
use crate::extract::{Definition, Macros, Rules};
use crate::facts::{Body, ExprKind, Item, TextRange};
use crate::load::Loaded;
use crate::name::Name;
use crate::source::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;
use table::Table;

mod calls;
mod table;
mod walk;

/// What the macros of a workspace make.
#[derive(Debug, Default)]
pub struct Expansions {
    table: Table,
    /// By the place of the crate among those loaded.
    crates: Vec<CrateExpansions>,
    /// Every name under which a macro is called.
    names: FxHashSet<Name>,
}

/// What the macros called in one crate make.
#[derive(Debug, Default)]
pub struct CrateExpansions {
    /// The items of each expanded call, by file and range.
    items: FxHashMap<(FileId, TextRange), Vec<Item>>,
    /// What is in scope, by file; in the order of the text.
    places: FxHashMap<FileId, Vec<Place>>,
}

/// From an offset on, these macros are in scope.
#[derive(Clone, Copy, Debug)]
struct Place {
    from: u32,
    scope: usize,
    module: usize,
}

/// The macros in scope at a place.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'e> {
    expansions: &'e Expansions,
    krate: usize,
    place: Place,
}

/// Expands the macro calls among the items of all crates.
pub fn expand(project: &Project, loaded: &Loaded) -> Expansions {
    if !loaded.facts.iter().any(|facts| walk::defines(&facts.items)) {
        return Expansions::default();
    }
    let (table, crates) = walk::walk(project, loaded);
    let names = table.names();
    Expansions { table, crates, names }
}

impl Expansions {
    /// The expansions in a crate, by its place among those loaded.
    pub fn of_crate(&self, krate: usize) -> Option<&CrateExpansions> {
        self.crates.get(krate)
    }

    /// The macros in scope at a place of a crate; `None` when there are none at all.
    pub fn scope(&self, krate: usize, file: FileId, offset: u32) -> Option<Scope<'_>> {
        let places = self.crates.get(krate)?.places.get(&file)?;
        let after = places.partition_point(|place| place.from <= offset);
        let place = *places.get(after.checked_sub(1)?)?;
        Some(Scope { expansions: self, krate, place })
    }
}

impl CrateExpansions {
    /// What the call at this place declares.
    pub fn items(&self, file: FileId, call: TextRange) -> Option<&[Item]> {
        self.items.get(&(file, call)).map(Vec::as_slice)
    }
}

impl Scope<'_> {
    /// Whether a body calls a macro of which anything is known here.
    pub fn concerns(&self, body: &Body) -> bool {
        let names = &self.expansions.names;
        let own_vec = names.contains(&Name::new("vec"));
        body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Macro(call) => names.contains(&call.path.last().name),
            ExprKind::Opaque { path, .. } => names.contains(&path.last().name),
            ExprKind::Array { is_vec, .. } | ExprKind::Repeat { is_vec, .. } => *is_vec && own_vec,
            _ => false,
        })
    }
}

impl Macros for Scope<'_> {
    fn definition(&self, path: &[Name], leading_colon: bool) -> Option<Definition> {
        path.last().filter(|last| self.expansions.names.contains(last))?;
        self.expansions.table.definition(self.krate, self.place.module, self.place.scope, path, leading_colon)
    }
}

/// Passes over the items that a call was read as.
fn skip<T>(items: &mut impl Iterator<Item = T>, read: u32) {
    for _ in 0..read {
        items.next();
    }
}

/// A definition: its crate, by its place among those loaded, and its rules.
#[derive(Clone, Debug)]
struct Defined {
    krate: usize,
    rules: Arc<Rules>,
}
