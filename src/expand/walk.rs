//! The walk through the modules of each crate, in the order of the text.
//!
//! It takes place twice: first everything that is written is declared, so that paths and imports find macros wherever they stand;
//! then calls among items are expanded, and what is in scope is put down for every place. Each file is walked once in each crate.

use super::skip;
use super::table::{EMPTY, Table};
use super::{CrateExpansions, Defined, Place};
use crate::discover::{DependencyKind, Package, PackageId, Project, TargetKind};
use crate::extract::{Fuel, Rules};
use crate::facts::{Attr, Cfg, Item, ItemKind, TextRange};
use crate::load::{CrateFiles, Loaded};
use crate::name::Name;
use crate::resolve::Features;
use crate::source::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Modules inside each other.
const DEEPEST: u32 = 256;

/// What all expansions of a crate may take, as if its calls stood in a text of so many bytes.
const MOST_BYTES: usize = 256 << 10;

/// Whether a macro is defined among items.
pub(super) fn defines(items: &[Item]) -> bool {
    items.iter().any(|item| match &item.kind {
        ItemKind::MacroRules { .. } => item.cfg != Cfg::Test,
        ItemKind::Module { inline: Some(inner), .. } => item.cfg != Cfg::Test && defines(inner),
        _ => false,
    })
}

/// Declares and expands everything.
pub(super) fn walk(project: &Project, loaded: &Loaded) -> (Table, Vec<CrateExpansions>) {
    let mut walker = Walker {
        loaded,
        files: None,
        table: Table::default(),
        known: FxHashMap::default(),
        krate: 0,
        features: Features::Open,
        expanding: false,
        out: CrateExpansions::default(),
        walked: FxHashSet::default(),
        fuel: Fuel::of(0),
        depth: 0,
    };
    for krate in &loaded.crates {
        let id = walker.table.add_crate();
        walker.table.set_externs(id, externs(project, loaded, krate));
    }
    let mut expansions = Vec::new();
    for expanding in [false, true] {
        walker.expanding = expanding;
        for (at, krate) in loaded.crates.iter().enumerate() {
            walker.walk_crate(at, krate, project.package(krate.package));
            let out = std::mem::take(&mut walker.out);
            if expanding {
                expansions.push(out);
            }
        }
    }
    (walker.table, expansions)
}

/// The crates of the workspace that a crate can name.
fn externs(project: &Project, loaded: &Loaded, krate: &CrateFiles) -> FxHashMap<Name, usize> {
    let library = |package: PackageId| {
        let is_library = |it: &CrateFiles| it.package == package && project.package(package).targets[it.target].kind == TargetKind::Lib;
        loaded.crates.iter().position(is_library)
    };
    let package = project.package(krate.package);
    let normal = package.dependencies.iter().filter(|it| it.kind == DependencyKind::Normal);
    let mut found: FxHashMap<Name, usize> = normal.filter_map(|it| Some((it.name, library(it.local?)?))).collect();
    if let Some(own) = library(krate.package).filter(|_| package.targets[krate.target].kind != TargetKind::Lib) {
        let name = &package.targets[loaded.crates[own].target].name;
        found.insert(Name::new(&name.replace('-', "_")), own);
    }
    found
}

pub(super) struct Walker<'l> {
    pub(super) loaded: &'l Loaded,
    files: Option<&'l CrateFiles>,
    pub(super) table: Table,
    /// Definitions that are written in files.
    known: FxHashMap<(usize, FileId, TextRange), usize>,
    pub(super) krate: usize,
    features: Features,
    /// The second walk.
    expanding: bool,
    pub(super) out: CrateExpansions,
    walked: FxHashSet<FileId>,
    /// What is left for the crate.
    pub(super) fuel: Fuel,
    depth: u32,
}

/// Where items stand.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) file: FileId,
    pub(super) module: usize,
}

impl Walker<'_> {
    fn walk_crate(&mut self, at: usize, krate: &CrateFiles, package: &Package) {
        let Some(root) = krate.root else { return };
        self.krate = at;
        self.features = Features::of(package);
        self.walked.clear();
        self.fuel = Fuel::of(MOST_BYTES);
        self.files = self.loaded.crates.get(at);
        self.file(At { file: root, module: self.table.root(at) }, EMPTY);
    }

    /// Walks the items of a file.
    fn file(&mut self, at: At, scope: usize) -> usize {
        if !self.walked.insert(at.file) {
            return scope;
        }
        self.put_down(at, 0, scope);
        let loaded = self.loaded;
        self.items(at, &loaded.facts(at.file).items, scope)
    }

    /// Walks items; the scope behind them.
    fn items(&mut self, at: At, items: &[Item], mut scope: usize) -> usize {
        let mut items = items.iter();
        while let Some(item) = items.next() {
            if !self.admits(item) {
                continue;
            }
            match &item.kind {
                ItemKind::MacroRules { rules } => {
                    scope = self.define_in_file(at, item, *rules, scope);
                    self.put_down(at, item.range.end, scope);
                }
                ItemKind::Module { inline, .. } => {
                    let (inside, is_own) = self.module(at, item, inline.as_deref(), scope);
                    scope = if is_own { scope } else { inside };
                    self.put_down(at, item.range.end, scope);
                }
                ItemKind::Use(imports) if !self.expanding => self.table.import(at.module, imports, scope),
                ItemKind::ExternCrate { krate } if !self.expanding && has(&item.attrs, "macro_use") => {
                    self.table.use_crate(self.krate, *krate);
                }
                ItemKind::MacroCall { path, tokens, read } if self.expanding => {
                    if let Some(behind) = self.call_in_file(at, item, path, *tokens, scope) {
                        skip(&mut items, *read);
                        scope = behind;
                        self.put_down(at, item.range.end, scope);
                    }
                }
                ItemKind::Impl(block) if self.expanding => self.members_in_file(at, &block.items, scope, super::calls::IMPL),
                ItemKind::Trait(it) if self.expanding => self.members_in_file(at, &it.items, scope, super::calls::TRAIT),
                _ => {}
            }
        }
        scope
    }

    /// Walks a module; the scope behind its items, and whether that ends with it.
    pub(super) fn module(&mut self, at: At, item: &Item, inline: Option<&[Item]>, scope: usize) -> (usize, bool) {
        let module = self.table.child(at.module, item.name);
        let is_own = !has(&item.attrs, "macro_use");
        if self.depth >= DEEPEST {
            return (scope, is_own);
        }
        self.depth += 1;
        let inside = match inline {
            Some(items) => {
                let at = At { module, ..at };
                self.put_down(at, item.range.start, scope);
                self.items(at, items, scope)
            }
            None => match self.files.and_then(|files| files.modules.get(&(at.file, item.name_range)).copied()) {
                Some(file) => self.file(At { file, module }, scope),
                None => scope,
            },
        };
        self.depth -= 1;
        (inside, is_own)
    }

    pub(super) fn admits(&self, item: &Item) -> bool {
        self.features.admit(&item.cfg)
    }

    fn define_in_file(&mut self, at: At, item: &Item, rules: TextRange, scope: usize) -> usize {
        let key = (self.krate, at.file, rules);
        let definition = match self.known.get(&key) {
            Some(known) => *known,
            None => {
                let text = &self.loaded.sources.file(at.file).text;
                let new = self.add(text, rules);
                self.known.insert(key, new);
                new
            }
        };
        self.define(item, definition, scope)
    }

    /// Adds a definition that stands in a text.
    pub(super) fn add(&mut self, text: &str, rules: TextRange) -> usize {
        // What cannot be read still hides what is around it.
        let rules = Arc::new(Rules::read(text, rules).unwrap_or_default());
        self.table.definitions.push(Defined { krate: self.krate, rules });
        self.table.definitions.len() - 1
    }

    /// Brings a definition into scope.
    pub(super) fn define(&mut self, item: &Item, definition: usize, scope: usize) -> usize {
        if has(&item.attrs, "macro_export") {
            self.table.export(self.krate, item.name, definition);
        }
        self.table.define(scope, item.name, definition, item.cfg == Cfg::Always)
    }

    /// Remembers what is in scope from an offset on.
    pub(super) fn put_down(&mut self, at: At, from: u32, scope: usize) {
        if self.expanding {
            self.out.places.entry(at.file).or_default().push(Place { from, scope, module: at.module });
        }
    }
}

pub(super) fn has(attrs: &[Attr], name: &str) -> bool {
    attrs.iter().any(|attr| attr.path.as_ident().is_some_and(|only| only == name))
}
