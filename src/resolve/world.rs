//! Everything declared, in one table: the workspace's crates and the signatures of foreign ones, side by side.
//!
//! Foreign and workspace code go through the same mechanism and differ only in [`CrateKind`]. Ids are indices; definitions are
//! shared by reference count, so the resolver can hold one while it goes on filling the tables.

use super::cfg::Features;
use super::defs::*;
use super::scope::join;
use super::shelves::Shelves;
use crate::facts::{self, Attr, FileFacts, Item, ItemKind, TextRange};
use crate::library::CrateKey;
use crate::name::Name;
use crate::source::FileId;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// All tables.
#[derive(Debug, Default)]
pub struct World {
    /// Crates.
    pub crates: Vec<Crate>,
    /// Modules.
    pub modules: Vec<Module>,
    /// Functions.
    pub functions: Vec<Arc<FunctionDef>>,
    /// Types.
    pub adts: Vec<Arc<AdtDef>>,
    /// Traits.
    pub traits: Vec<Arc<TraitDef>>,
    /// Impl blocks.
    pub impls: Vec<Arc<ImplDef>>,
    /// Constants and statics.
    pub globals: Vec<Arc<GlobalDef>>,
    /// Aliases.
    pub aliases: Vec<Arc<AliasDef>>,
    /// Bodies, in the order in which they were asked for.
    pub bodies: Vec<BodyOwner>,
    pub(super) body_ids: FxHashMap<BodyOwner, BodyId>,
    /// The paths under which the catalogue speaks of foreign items that stand elsewhere in their crates.
    pub(super) public: FxHashMap<Def, Name>,
    pub(super) shelves: Shelves,
    /// Impl blocks of our own that have not been looked at yet.
    pub(super) new_impls: Vec<ImplId>,
    /// Foreign crates met so far; `None` when nothing is known of one.
    pub(super) libraries: FxHashMap<CrateKey, Option<CrateId>>,
}

/// The files of one crate, as the loader found them.
pub trait ModuleFiles {
    /// The facts of the file behind `mod x;` whose name stands at this place, with the file.
    fn module_file(&self, file: FileId, name: TextRange) -> Option<(FileId, &FileFacts)>;

    /// What the macro call at this place declares, if that is known.
    fn expansion(&self, _: FileId, _: TextRange) -> Option<&[Item]> {
        None
    }
}

impl World {
    /// Adds a crate with an empty root module.
    pub fn add_crate(&mut self, name: Name, kind: CrateKind, file: FileId, edition_2015: bool, features: Features) -> CrateId {
        let krate = CrateId(self.crates.len() as u32);
        let root = self.add_module(krate, None, name, file, false);
        let (externs, fills) = (Externs::default(), None);
        self.crates.push(Crate { name, package: None, kind, root, externs, edition_2015, features, fills, filled_by: None });
        krate
    }

    pub(super) fn add_module(&mut self, krate: CrateId, parent: Option<ModuleId>, name: Name, file: FileId, is_block: bool) -> ModuleId {
        let path = match parent.map(|parent| self.modules[parent.index()].path) {
            Some(around) if is_block => around,
            Some(around) => join(around, name),
            None => name,
        };
        self.modules.push(Module {
            krate,
            parent,
            name,
            path,
            file,
            is_block,
            is_opaque: false,
            deferred: None,
            defines_macros: false,
            types: FxHashMap::default(),
            values: FxHashMap::default(),
            imports: Vec::new(),
            unnamed: Vec::new(),
        });
        ModuleId(self.modules.len() as u32 - 1)
    }

    /// Adds the scope of a block that declares items.
    pub fn add_block(&mut self, parent: ModuleId, items: &[Item]) -> ModuleId {
        let (krate, name, file) = {
            let around = &self.modules[parent.index()];
            (around.krate, around.name, around.file)
        };
        let module = self.add_module(krate, Some(parent), name, file, true);
        let inherited = self.modules[parent.index()].defines_macros;
        self.modules[module.index()].defines_macros =
            inherited || items.iter().any(|item| matches!(item.kind, ItemKind::MacroRules { .. }));
        self.add_inline(module, items);
        module
    }

    /// Declares items whose modules all stand inline.
    pub fn add_inline(&mut self, module: ModuleId, items: &[Item]) {
        self.add_items(module, items, &NoFiles);
    }

    /// The id of a body.
    pub fn body_id(&mut self, owner: BodyOwner) -> BodyId {
        *self.body_ids.entry(owner).or_insert_with(|| {
            self.bodies.push(owner);
            BodyId(self.bodies.len() as u32 - 1)
        })
    }

    /// Declares items in a module.
    pub fn add_items(&mut self, module: ModuleId, items: &[Item], files: &dyn ModuleFiles) {
        let (krate, file) = (self.modules[module.index()].krate, self.modules[module.index()].file);
        let mut items = items.iter();
        while let Some(item) = items.next() {
            if !self.crates[krate.index()].features.admit(&item.cfg) {
                continue;
            }
            match &item.kind {
                ItemKind::MacroCall { read, .. } => match files.expansion(file, item.range) {
                    Some(made) => {
                        items = items.as_slice().get(*read as usize..).unwrap_or_default().iter();
                        self.add_items(module, made, &Unexpanded(files));
                    }
                    None => self.modules[module.index()].is_opaque |= *read == 0,
                },
                _ => self.add_item(module, item, files),
            }
        }
    }

    fn add_item(&mut self, module: ModuleId, item: &Item, files: &dyn ModuleFiles) {
        match &item.kind {
            ItemKind::Module { inline, .. } => self.add_child(module, item, inline.as_deref(), files),
            ItemKind::Use(imports) => self.add_imports(module, imports),
            ItemKind::ExternCrate { krate } => {
                let import = ImportDef { path: Arc::from([*krate]), leading_colon: true, binding: facts::ImportBinding::Name(item.name) };
                self.modules[module.index()].imports.push(import);
            }
            ItemKind::Function(function) => {
                let id = self.add_function(module, Owner::Free, item, function);
                self.declare_value(module, item.name, Def::Function(id));
            }
            ItemKind::Adt(adt) => self.add_adt(module, item, adt),
            ItemKind::Trait(trait_) => self.add_trait(module, item, trait_, files),
            ItemKind::Impl(block) => {
                let id = self.add_impl(module, block, &item.attrs, files);
                self.new_impls.push(id);
            }
            ItemKind::Alias(alias) => {
                let id = self.add_alias(module, item.name, alias);
                self.declare_type(module, item.name, Def::Alias(id));
            }
            ItemKind::Const(global) | ItemKind::Static(global) => {
                let id = self.add_global(module, Owner::Free, item, global);
                self.declare_value(module, item.name, Def::Global(id));
            }
            ItemKind::MacroCall { .. } | ItemKind::MacroRules { .. } => {}
        }
    }

    fn add_child(&mut self, module: ModuleId, item: &Item, inline: Option<&[Item]>, files: &dyn ModuleFiles) {
        let (krate, file) = (self.modules[module.index()].krate, self.modules[module.index()].file);
        let (file, items) = match inline {
            Some(items) => (file, items),
            None => match files.module_file(file, item.name_range) {
                Some((file, facts)) => (file, &*facts.items),
                None => return,
            },
        };
        let child = self.add_module(krate, Some(module), item.name, file, false);
        self.declare_type(module, item.name, Def::Module(child));
        self.add_items(child, items, files);
    }

    fn add_imports(&mut self, module: ModuleId, imports: &[facts::Import]) {
        for import in imports {
            let def = ImportDef { path: import.path.clone(), leading_colon: import.leading_colon, binding: import.binding };
            let scope = &mut self.modules[module.index()];
            match import.binding {
                facts::ImportBinding::Name(_) => scope.imports.push(def),
                facts::ImportBinding::Anonymous | facts::ImportBinding::Glob => scope.unnamed.push(def),
            }
        }
    }

    fn add_function(&mut self, module: ModuleId, owner: Owner, item: &Item, function: &Arc<facts::Function>) -> FnId {
        let file = self.modules[module.index()].file;
        self.functions.push(Arc::new(FunctionDef {
            name: item.name,
            module,
            owner,
            facts: function.clone(),
            attrs: item.attrs.clone(),
            file,
            name_range: item.name_range,
            range: item.range,
        }));
        FnId(self.functions.len() as u32 - 1)
    }

    fn add_adt(&mut self, module: ModuleId, item: &Item, adt: &Arc<facts::Adt>) {
        let (id, file) = (AdtId(self.adts.len() as u32), self.modules[module.index()].file);
        let def = AdtDef { name: item.name, module, facts: adt.clone(), attrs: item.attrs.clone(), file, name_range: item.name_range };
        self.adts.push(Arc::new(def));
        self.declare_type(module, item.name, Def::Adt(id));
        if adt.kind == facts::AdtKind::TupleStruct || (adt.kind == facts::AdtKind::Struct && adt.fields.is_empty()) {
            self.declare_value(module, item.name, Def::Adt(id));
        }
    }

    fn add_trait(&mut self, module: ModuleId, item: &Item, facts: &Arc<facts::Trait>, files: &dyn ModuleFiles) {
        let id = TraitId(self.traits.len() as u32);
        let mut def =
            TraitDef { name: item.name, module, facts: facts.clone(), functions: FxHashMap::default(), types: FxHashMap::default() };
        let file = self.modules[module.index()].file;
        for inner in Members::new(&facts.items, file, files) {
            match &inner.kind {
                ItemKind::Function(function) => {
                    let function = self.add_function(module, Owner::Trait(id), inner, function);
                    def.functions.insert(inner.name, function);
                }
                ItemKind::Alias(alias) => {
                    let alias = self.add_alias(module, inner.name, alias);
                    def.types.insert(inner.name, alias);
                }
                ItemKind::MacroCall { read, .. } => self.modules[module.index()].is_opaque |= *read == 0,
                _ => {}
            }
        }
        self.traits.push(Arc::new(def));
        self.declare_type(module, item.name, Def::Trait(id));
    }

    pub(super) fn add_impl(&mut self, module: ModuleId, block: &Arc<facts::Impl>, attrs: &Arc<[Attr]>, files: &dyn ModuleFiles) -> ImplId {
        let id = ImplId(self.impls.len() as u32);
        let mut def = ImplDef {
            module,
            facts: block.clone(),
            attrs: attrs.clone(),
            functions: FxHashMap::default(),
            types: FxHashMap::default(),
            globals: FxHashMap::default(),
        };
        let (krate, file) = (self.modules[module.index()].krate, self.modules[module.index()].file);
        for inner in Members::new(&block.items, file, files) {
            if !self.crates[krate.index()].features.admit(&inner.cfg) {
                continue;
            }
            match &inner.kind {
                ItemKind::Function(function) => {
                    let function = self.add_function(module, Owner::Impl(id), inner, function);
                    def.functions.insert(inner.name, function);
                }
                ItemKind::Alias(alias) => {
                    let alias = self.add_alias(module, inner.name, alias);
                    def.types.insert(inner.name, alias);
                }
                ItemKind::Const(global) => {
                    let global = self.add_global(module, Owner::Impl(id), inner, global);
                    def.globals.insert(inner.name, global);
                }
                ItemKind::MacroCall { read, .. } => self.modules[module.index()].is_opaque |= *read == 0,
                _ => {}
            }
        }
        self.impls.push(Arc::new(def));
        id
    }

    fn add_alias(&mut self, module: ModuleId, name: Name, alias: &Arc<facts::Alias>) -> AliasId {
        self.aliases.push(Arc::new(AliasDef { name, module, facts: alias.clone() }));
        AliasId(self.aliases.len() as u32 - 1)
    }

    fn add_global(&mut self, module: ModuleId, owner: Owner, item: &Item, global: &Arc<facts::Global>) -> GlobalId {
        let file = self.modules[module.index()].file;
        self.globals.push(Arc::new(GlobalDef {
            name: item.name,
            module,
            owner,
            facts: global.clone(),
            is_static: matches!(item.kind, ItemKind::Static(_)),
            attrs: item.attrs.clone(),
            file,
            name_range: item.name_range,
        }));
        GlobalId(self.globals.len() as u32 - 1)
    }

    /// The first declaration of a name wins: a second one stands under a condition we could not decide.
    pub(super) fn declare_type(&mut self, module: ModuleId, name: Name, def: Def) {
        self.modules[module.index()].types.entry(name).or_insert(def);
    }

    fn declare_value(&mut self, module: ModuleId, name: Name, def: Def) {
        self.modules[module.index()].values.entry(name).or_insert(def);
    }
}

/// Members, with what the macro calls among them declare in their place.
struct Members<'f> {
    items: std::slice::Iter<'f, Item>,
    made: std::slice::Iter<'f, Item>,
    file: FileId,
    files: &'f dyn ModuleFiles,
}

impl<'f> Members<'f> {
    fn new(items: &'f [Item], file: FileId, files: &'f dyn ModuleFiles) -> Self {
        Members { items: items.iter(), made: [].iter(), file, files }
    }
}

impl<'f> Iterator for Members<'f> {
    type Item = &'f Item;

    fn next(&mut self) -> Option<&'f Item> {
        loop {
            if let Some(made) = self.made.next() {
                return Some(made);
            }
            let item = self.items.next()?;
            let ItemKind::MacroCall { read, .. } = &item.kind else { return Some(item) };
            let Some(made) = self.files.expansion(self.file, item.range) else { return Some(item) };
            self.items = self.items.as_slice().get(*read as usize..).unwrap_or_default().iter();
            self.made = made.iter();
        }
    }
}

/// The files of a crate as items of an expansion see them: the calls left in it stay opaque.
struct Unexpanded<'f>(&'f dyn ModuleFiles);

impl ModuleFiles for Unexpanded<'_> {
    fn module_file(&self, file: FileId, name: TextRange) -> Option<(FileId, &FileFacts)> {
        self.0.module_file(file, name)
    }
}

/// All modules stand inline.
pub(super) struct NoFiles;

impl ModuleFiles for NoFiles {
    fn module_file(&self, _: FileId, _: TextRange) -> Option<(FileId, &FileFacts)> {
        None
    }
}
