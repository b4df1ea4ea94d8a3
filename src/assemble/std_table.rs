//! The table of the standard library's signatures, made from its source.
//!
//! Code and catalogue speak of paths that the source does not have: an item stands in one of three crates, in a private module, behind
//! macros. Here everything public and stable is written down at the path it is used by, without bodies, as Rust that the extractor
//! reads like any other signatures. What is not public or not stable is left out, unless something public needs it to be understood:
//! the trait behind `?`, the trait behind the patterns of `str`. Nothing is chosen by taste, so a new release needs no hand.
//!
//! Every module of the root is one text, with the blocks of its types, so that a module nobody uses need not be read.

use crate::catalog::{Catalog, LANGUAGE};
use crate::facts::{Adt, AdtKind, Field, Item, ItemKind};
use crate::library::{Library, StdSource};
use crate::name::Name;
use crate::resolve::{CrateKind, Def, Features, ModuleId, NO_FILE, Resolver, Space, World};
use blocks::{About, about, trait_of};
use paths::{Declared, Paths, PublicPath, text as text_of};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use write::{Member, Writer};

mod blocks;
mod paths;
mod write;

/// The table.
#[derive(Debug, Default)]
pub struct StdTable {
    /// The texts, by the name of the module, that of built-in types among them.
    pub modules: BTreeMap<String, String>,
    /// How many source files it was made from.
    pub files: usize,
    /// Macros among items that were not written out, with the number of their calls.
    pub unexpanded: BTreeMap<String, usize>,
}

/// Text of one module of the table.
#[derive(Default)]
struct Section {
    uses: BTreeSet<String>,
    /// In the order of the source, types before blocks.
    items: BTreeMap<(bool, usize), String>,
}

/// What the table is to have.
struct Plan<'t, 'f> {
    paths: &'t Paths<'f>,
    prelude: FxHashSet<Def>,
    /// Paths of the catalogue and those around them, without the crate.
    spoken: FxHashSet<String>,
    wanted: FxHashSet<Def>,
}

/// What the table has so far.
#[derive(Default)]
struct Draft {
    sections: BTreeMap<Vec<Name>, Section>,
    named: FxHashSet<Def>,
    lost: BTreeSet<String>,
    /// Blocks that have been written: what differs in a constant alone is the same here.
    blocks: FxHashSet<String>,
}

impl StdTable {
    /// The table for a source.
    ///
    /// # Errors
    /// When a signature names what is not there.
    pub fn of(source: &StdSource) -> Result<Self, String> {
        let library = Library::of_std(source.facts.clone());
        let mut resolver = Resolver::new(World::default(), &library);
        let krate = resolver.world.add_crate(Name::new("table"), CrateKind::Library, NO_FILE, false, Features::Open);
        let around = resolver.world.crates[krate.index()].root;
        let Some(Def::Module(root)) = resolver.resolve_whole(around, &[Name::new("std")], false, Space::Types) else {
            return Err("no standard library".to_owned());
        };
        let spoken = spoken();
        let paths = Paths::of(&mut resolver, root, &source.facts.items, &spoken);
        let mut plan = Plan { prelude: prelude(&paths), wanted: wanted(&paths), paths: &paths, spoken };
        let draft = plan.settled(&mut resolver);
        if !draft.lost.is_empty() {
            return Err(draft.lost.into_iter().map(|path| format!("{path}: leads nowhere")).collect::<Vec<_>>().join("\n"));
        }
        Ok(Self { modules: texts(&draft.sections), files: source.files, unexpanded: source.unexpanded.clone() })
    }
}

/// The paths that the catalogue speaks of, and those of the modules and types around them.
fn spoken() -> FxHashSet<String> {
    let mut spoken = FxHashSet::default();
    for path in Catalog::builtin().paths_of("std") {
        let mut path = path.strip_prefix("std::").unwrap_or_default();
        while !path.is_empty() {
            spoken.insert(path.to_owned());
            path = path.rsplit_once("::").map_or("", |(around, _)| around);
        }
    }
    spoken
}

/// What every module knows without an import.
fn prelude(paths: &Paths<'_>) -> FxHashSet<Def> {
    let is_of_prelude =
        |path: &PublicPath| path.names.starts_with(&[Name::new("prelude"), Name::new("rust_2024")]) && path.names.len() == 3;
    let all = paths.of.iter().filter(|(def, found)| {
        let own = paths.declared.get(def).map(|declared| declared.item.name);
        found.iter().any(|path| is_of_prelude(path) && path.stable && path.names.last().copied() == own)
    });
    all.map(|(def, _)| *def).collect()
}

/// What the table has for its own sake.
fn wanted(paths: &Paths<'_>) -> FxHashSet<Def> {
    paths.declared.keys().copied().filter(|def| !matches!(def, Def::Module(_)) && paths.is_stable(*def)).collect()
}

impl Plan<'_, '_> {
    /// The table when nothing more is needed by what it has.
    fn settled(&mut self, resolver: &mut Resolver<'_>) -> Draft {
        loop {
            let mut draft = Draft::default();
            let hiding = self.hiding(resolver);
            for def in self.in_order() {
                self.item(resolver, def, &hiding, &mut draft);
            }
            for block in &self.paths.impls {
                self.block(resolver, block, &hiding, &mut draft);
            }
            let before = self.wanted.len();
            let is_support =
                |def: &Def| matches!(def, Def::Adt(_) | Def::Trait(_) | Def::Alias(_)) && self.paths.declared.contains_key(def);
            let more: Vec<Def> = draft.named.iter().copied().filter(is_support).collect();
            self.wanted.extend(more);
            if self.wanted.len() == before {
                self.imports(resolver, &mut draft);
                return draft;
            }
        }
    }

    fn in_order(&self) -> Vec<Def> {
        let mut defs: Vec<Def> = self.wanted.iter().copied().collect();
        defs.sort_by_key(|def| self.paths.declared.get(def).map(|declared| declared.place));
        defs
    }

    /// The names that each module of the table has, and which the prelude's stand behind.
    fn hiding(&self, resolver: &Resolver<'_>) -> FxHashMap<Vec<Name>, FxHashSet<Name>> {
        let mut hiding: FxHashMap<Vec<Name>, FxHashSet<Name>> = FxHashMap::default();
        for def in &self.wanted {
            let public = self.paths.of.get(def).into_iter().flatten().filter(|path| path.stable).map(|path| path.names.clone());
            for path in public.chain(self.paths.path(resolver, *def)) {
                if let Some((last, around)) = path.split_last() {
                    hiding.entry(around.to_vec()).or_default().insert(*last);
                }
            }
        }
        hiding
    }

    fn item(&self, resolver: &mut Resolver<'_>, def: Def, hiding: &Hiding, draft: &mut Draft) {
        let Some(declared) = self.paths.declared.get(&def) else { return };
        let Some(names) = self.paths.path(resolver, def) else { return };
        let Some((last, home)) = names.split_last() else { return };
        let mut writer = self.writer(resolver, declared.module, home, hiding);
        let text = self.declaration(&mut writer, *last, def, declared);
        draft.keep(writer);
        let section = draft.sections.entry(home.to_vec()).or_default();
        section.items.insert((false, declared.place), text);
    }

    fn writer<'w, 'r>(&'w self, resolver: &'w mut Resolver<'r>, module: ModuleId, home: &[Name], hiding: &'w Hiding) -> Writer<'w, 'r, 'w> {
        Writer {
            resolver,
            paths: self.paths,
            prelude: &self.prelude,
            module,
            home: home.to_vec(),
            hiding: hiding.get(home),
            params: Vec::new(),
            allocators: Vec::new(),
            is_unstable: false,
            named: FxHashSet::default(),
            lost: BTreeSet::new(),
        }
    }

    fn declaration(&self, writer: &mut Writer<'_, '_, '_>, name: Name, def: Def, declared: &Declared<'_>) -> String {
        match (&declared.item.kind, def) {
            (ItemKind::Function(function), _) => writer.function(name, function, &Member { public: true, required: false }),
            (ItemKind::Const(global) | ItemKind::Static(global), _) => format!("pub const {name}: {} = 0;", writer.ty(&global.ty)),
            (ItemKind::Adt(adt), _) => adt_text(writer, name, adt),
            (ItemKind::Alias(alias), _) => {
                let (params, _) = writer.generics(&alias.generics, true);
                let ty = alias.ty.as_ref().map_or("_".to_owned(), |ty| writer.ty(ty));
                format!("pub type {name}{params} = {ty};")
            }
            (ItemKind::Trait(trait_), Def::Trait(id)) => {
                let (params, clauses) = writer.generics(&trait_.generics, true);
                let supers = writer.bounds(&trait_.supers);
                let supers = if supers.is_empty() { String::new() } else { format!(": {}", supers.join(" + ")) };
                let mut text = format!("pub trait {name}{params}{supers}{clauses} {{");
                let members = trait_.items.iter().filter(|item| self.has_member(id, item));
                let members: Vec<String> = members.filter_map(|item| trait_member(writer, item)).collect();
                close(&mut text, &members);
                text
            }
            _ => String::new(),
        }
    }

    fn block(&self, resolver: &mut Resolver<'_>, block: &Declared<'_>, hiding: &Hiding, draft: &mut Draft) {
        let ItemKind::Impl(impl_) = &block.item.kind else { return };
        let found = about(resolver, block, impl_);
        let of_trait = impl_.trait_.as_ref().map(|path| trait_of(resolver, block, path)).transpose();
        let (about, of_trait) = match (found, of_trait) {
            (Ok(about), Ok(of_trait)) => (about, of_trait),
            (Err(lost), _) | (_, Err(lost)) => {
                draft.lost.insert(lost);
                return;
            }
        };
        if of_trait.is_some_and(|id| !self.is_asked_for(resolver, block, impl_, id)) {
            return;
        }
        let home = match (about, of_trait) {
            (About::Declared(def), _) if !self.wanted.contains(&def) => return,
            (About::Declared(def), _) => self.paths.path(resolver, def),
            (About::Language, Some(id)) => self.paths.path(resolver, Def::Trait(id)),
            (About::Language, None) => Some(vec![Name::new(LANGUAGE)]),
        };
        let Some(path) = home else { return };
        let (_, home) = path.split_last().expect("a path has a last segment");
        let owner = if about == About::Language { String::new() } else { text_of(&path) };
        let mut writer = self.writer(resolver, block.module, home, hiding);
        let (params, clauses) = writer.generics(&impl_.generics, false);
        let trait_ = impl_.trait_.as_ref().and_then(|path| writer.trait_path(path)).map_or(String::new(), |path| format!("{path} for "));
        let mut text = format!("impl{params} {trait_}{}{clauses} {{", writer.ty(&impl_.self_ty));
        let mut members = self.members(&mut writer, impl_, of_trait, &owner);
        members.extend(of_trait.into_iter().flat_map(|id| self.provided(&mut writer, impl_, id, &owner)));
        if writer.is_unstable || of_trait.is_none() && members.is_empty() {
            return;
        }
        close(&mut text, &members);
        if draft.blocks.insert(format!("{}{text}", text_of(home))) {
            draft.keep(writer);
            draft.sections.entry(home.to_vec()).or_default().items.insert((true, block.place), text);
        }
    }

    /// Every other stable path of what the table has.
    fn imports(&self, resolver: &Resolver<'_>, draft: &mut Draft) {
        for (def, all) in &self.paths.of {
            let (own, is_there) = match def {
                Def::Variant(adt, at) => {
                    let adt_def = &resolver.world.adts[adt.index()];
                    let name = adt_def.facts.variants[*at as usize].name;
                    let path = self.paths.path(resolver, Def::Adt(*adt));
                    (path.map(|path| [&*path, &[name]].concat()), self.wanted.contains(&Def::Adt(*adt)))
                }
                Def::Module(_) => {
                    let own = self.paths.path(resolver, *def);
                    let is_there = own.as_ref().is_some_and(|own| draft.sections.keys().any(|home| home.starts_with(own)));
                    (own, is_there)
                }
                _ => (self.paths.path(resolver, *def), self.wanted.contains(def)),
            };
            let Some(own) = own.filter(|_| is_there) else { continue };
            for path in all.iter().filter(|path| path.stable && path.names != own) {
                let Some((last, home)) = path.names.split_last() else { continue };
                let renamed = if own.last() == Some(last) { String::new() } else { format!(" as {last}") };
                let text = format!("pub use crate::{}{renamed};", text_of(&own));
                draft.sections.entry(home.to_vec()).or_default().uses.insert(text);
            }
        }
    }
}

type Hiding = FxHashMap<Vec<Name>, FxHashSet<Name>>;

impl Draft {
    fn keep(&mut self, writer: Writer<'_, '_, '_>) {
        self.named.extend(writer.named);
        self.lost.extend(writer.lost);
    }
}

fn adt_text(writer: &mut Writer<'_, '_, '_>, name: Name, adt: &Adt) -> String {
    let (params, clauses) = writer.generics(&adt.generics, true);
    let derives: Vec<&str> = adt.derives.iter().map(|name| name.as_str()).collect();
    let derives = if derives.is_empty() { String::new() } else { format!("#[derive({})] ", derives.join(", ")) };
    let named = |writer: &mut Writer<'_, '_, '_>, fields: &[Field], public: &str| {
        let fields = fields.iter().map(|field| format!("{public}{}: {}", field.name, writer.ty(&field.ty)));
        format!(" {{ {} }}", fields.collect::<Vec<_>>().join(", "))
    };
    let unnamed = |writer: &mut Writer<'_, '_, '_>, fields: &[Field], public: &str| {
        let fields = fields.iter().map(|field| format!("{public}{}", writer.ty(&field.ty)));
        format!("({})", fields.collect::<Vec<_>>().join(", "))
    };
    let inside = match adt.kind {
        AdtKind::Struct if adt.fields.is_empty() => format!("{clauses};"),
        AdtKind::TupleStruct => format!("{}{clauses};", unnamed(writer, &adt.fields, "pub ")),
        AdtKind::Struct | AdtKind::Union => format!("{clauses}{}", named(writer, &adt.fields, "pub ")),
        AdtKind::Enum => {
            let variants = adt.variants.iter().map(|variant| match (&*variant.fields, variant.is_tuple) {
                ([], false) => variant.name.to_string(),
                (fields, true) => format!("{}{}", variant.name, unnamed(writer, fields, "")),
                (fields, false) => format!("{}{}", variant.name, named(writer, fields, "")),
            });
            format!("{clauses} {{ {} }}", variants.collect::<Vec<_>>().join(", "))
        }
    };
    let word = match adt.kind {
        AdtKind::Struct | AdtKind::TupleStruct => "struct",
        AdtKind::Enum => "enum",
        AdtKind::Union => "union",
    };
    format!("{derives}pub {word} {name}{params}{inside}")
}

fn trait_member(writer: &mut Writer<'_, '_, '_>, item: &Item) -> Option<String> {
    match &item.kind {
        ItemKind::Function(function) => {
            Some(writer.function(item.name, function, &Member { public: false, required: function.body.is_none() }))
        }
        ItemKind::Alias(alias) => {
            let around = writer.params.len();
            let (params, _) = writer.generics(&alias.generics, false);
            let bounds = writer.bounds(&alias.bounds);
            let bounds = if bounds.is_empty() { String::new() } else { format!(": {}", bounds.join(" + ")) };
            let default = alias.ty.as_ref().map_or(String::new(), |ty| format!(" = {}", writer.ty(ty)));
            writer.params.truncate(around);
            Some(format!("type {}{params}{bounds}{default};", item.name))
        }
        ItemKind::Const(global) => Some(format!("const {}: {};", item.name, writer.ty(&global.ty))),
        _ => None,
    }
}

/// Puts members in the braces that `text` has opened.
fn close(text: &mut String, members: &[String]) {
    if !members.is_empty() {
        *text += "\n";
    }
    for member in members {
        *text += &format!("    {member}\n");
    }
    text.push('}');
}

/// The text of each module of the root with all that is in it.
fn texts(sections: &BTreeMap<Vec<Name>, Section>) -> BTreeMap<String, String> {
    let tops: BTreeSet<Option<Name>> = sections.keys().map(|home| home.first().copied()).collect();
    let one = |top: Option<Name>| match top {
        Some(name) => (name.to_string(), module_text(&[name], sections)),
        None => (LANGUAGE.to_owned(), sections.get(&Vec::new()).map(Section::text).unwrap_or_default()),
    };
    tops.into_iter().map(one).collect()
}

fn module_text(home: &[Name], sections: &BTreeMap<Vec<Name>, Section>) -> String {
    let mut text = format!("pub mod {} {{\n", home.last().expect("a module below the root"));
    text += &sections.get(home).map(Section::text).unwrap_or_default();
    let inner: BTreeSet<&Name> =
        sections.keys().filter(|other| other.starts_with(home)).filter_map(|other| other.get(home.len())).collect();
    for name in inner {
        text += &module_text(&[home, &[*name]].concat(), sections);
    }
    text + "}\n"
}

impl Section {
    fn text(&self) -> String {
        self.uses.iter().chain(self.items.values()).map(|text| format!("{text}\n")).collect()
    }
}
