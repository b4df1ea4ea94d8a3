//! Definitions as people and data files name them: by path.

use super::defs::{AdtId, BodyOwner, CrateId, CrateKind, Def, FnId, ImplId, ModuleId, Owner};
use super::scope::join;
use super::ty::{TraitRef, Ty};
use super::world::World;
use super::{Resolver, Space};
use crate::facts::TypeExpr;
use crate::name::Name;
use rustc_hash::FxHashMap;

impl World {
    /// Whether a scope belongs to foreign signatures.
    pub fn is_library(&self, module: ModuleId) -> bool {
        self.crates[self.modules[module.index()].krate.index()].kind == CrateKind::Library
    }

    /// The crate in which a body stands.
    pub fn crate_of(&self, owner: BodyOwner) -> CrateId {
        let module = match owner {
            BodyOwner::Function(id) => self.functions[id.index()].module,
            BodyOwner::Global(id) => self.globals[id.index()].module,
        };
        self.modules[module.index()].krate
    }

    /// Whether a scope belongs to hand-written declarations that fill in the source of a crate.
    pub fn is_filling(&self, module: ModuleId) -> bool {
        self.crates[self.modules[module.index()].krate.index()].fills.is_some()
    }

    /// Whether a function belongs to foreign signatures.
    pub fn is_foreign(&self, function: FnId) -> bool {
        self.is_library(self.functions[function.index()].module)
    }

    /// Whether the workspace does not hold a type.
    pub fn is_foreign_adt(&self, adt: AdtId) -> bool {
        self.is_library(self.adts[adt.index()].module)
    }

    /// Whether a scope belongs to the standard library.
    pub fn is_std(&self, module: ModuleId) -> bool {
        self.is_library(module) && self.crates[self.modules[module.index()].krate.index()].name == "std"
    }

    /// The path of a type, such as `std::sync::Mutex`.
    pub fn adt_path(&self, adt: AdtId) -> Name {
        let def = &self.adts[adt.index()];
        self.public_path(Def::Adt(adt)).unwrap_or_else(|| join(self.module_path(def.module), def.name))
    }

    /// The path under which the catalogue speaks of a foreign item, if the item itself stands elsewhere.
    fn public_path(&self, def: Def) -> Option<Name> {
        self.public.get(&def).copied()
    }

    /// The path of a named type; primitives and slices by their own names.
    pub fn type_path(&self, ty: &Ty) -> Option<Name> {
        match ty.peeled() {
            Ty::Adt(adt, _) => Some(self.adt_path(*adt)),
            Ty::External { path, .. } => Some(*path),
            Ty::Primitive(name) => Some(*name),
            Ty::Slice(_) | Ty::Array(_) => Some(Name::new("slice")),
            _ => None,
        }
    }

    /// The last segment of the outermost name of a type: a declared type, a built-in one, a parameter, a trait behind `dyn`. Behind `*`
    /// it is the end of the name: a hand-written declaration may stand for a family of types.
    pub fn head_name(&self, ty: &Ty) -> Option<String> {
        match ty.peeled() {
            Ty::Adt(adt, _) => {
                let def = &self.adts[adt.index()];
                let is_family = def.attrs.iter().any(|attr| attr.path.last().name == "otherwise");
                Some(format!("{}{}", if is_family { "*" } else { "" }, def.name))
            }
            Ty::External { path, .. } => path.as_str().rsplit("::").next().map(str::to_owned),
            Ty::Primitive(name) | Ty::Param(name, _) => Some(name.to_string()),
            Ty::Slice(_) | Ty::Array(_) => Some("slice".to_owned()),
            Ty::Dyn(bounds) => bounds.first().map(|bound| self.trait_name(bound.trait_).to_owned()),
            _ => None,
        }
    }

    /// The last segment of the type that an impl block is about, as written.
    pub fn self_name(&self, block: ImplId) -> Option<String> {
        match type_name(&self.impls[block.index()].facts.self_ty).as_str() {
            "_" => None,
            name => Some(name.to_owned()),
        }
    }

    /// The path of a trait.
    pub fn trait_path(&self, trait_: TraitRef) -> Name {
        match trait_ {
            TraitRef::Known(id) => {
                let def = &self.traits[id.index()];
                self.public_path(Def::Trait(id)).unwrap_or_else(|| join(self.module_path(def.module), def.name))
            }
            TraitRef::External(path) | TraitRef::Unknown(path) => path,
        }
    }

    /// The last segment of a trait's path.
    pub fn trait_name(&self, trait_: TraitRef) -> &'static str {
        let path = self.trait_path(trait_).as_str();
        path.rsplit("::").next().unwrap_or(path)
    }

    /// The path of a function: `crate::module::function`, `crate::Type::function`, `crate::Trait::function`.
    pub fn function_path(&self, function: FnId) -> Name {
        let def = &self.functions[function.index()];
        match def.owner {
            Owner::Free => self.public_path(Def::Function(function)).unwrap_or_else(|| join(self.module_path(def.module), def.name)),
            Owner::Trait(id) => join(self.trait_path(TraitRef::Known(id)), def.name),
            Owner::Impl(id) => {
                let block = &self.impls[id.index()];
                join(join(self.module_path(def.module), type_name(&block.facts.self_ty)), def.name)
            }
        }
    }

    /// The path of a function as its own crate would write it, for messages.
    pub fn function_label(&self, function: FnId) -> String {
        let def = &self.functions[function.index()];
        let krate = &self.crates[self.modules[def.module.index()].krate.index()];
        let path = self.function_path(function).as_str();
        let own = path.strip_prefix(krate.name.as_str()).and_then(|rest| rest.strip_prefix("::")).unwrap_or(path);
        match krate.kind {
            CrateKind::Workspace { .. } => own.to_owned(),
            CrateKind::Library => path.to_owned(),
        }
    }

    /// The names of the crates that a scope can name.
    pub fn extern_names(&self, module: ModuleId) -> Vec<Name> {
        let krate = self.modules[module.index()].krate;
        let krate = &self.crates[krate.index()];
        let imported = self.modules[krate.root.index()].imports.iter().filter(|import| import.leading_colon);
        let mut names: Vec<Name> =
            krate.externs.names.keys().copied().chain(imported.filter_map(|import| import.path.first().copied())).collect();
        names.sort();
        names.dedup();
        names
    }
}

impl Resolver<'_> {
    /// The type an impl block is about, when it is one of the declared ones.
    pub fn impl_adt(&mut self, id: ImplId) -> Option<AdtId> {
        let def = self.world.impls[id.index()].clone();
        let TypeExpr::Path(path) = &def.facts.self_ty else { return None };
        let names: Vec<Name> = path.names().collect();
        match self.resolve_whole(def.module, &names, path.leading_colon, Space::Types)? {
            super::Def::Adt(adt) => Some(adt),
            super::Def::Alias(alias) => self.alias_adt(alias),
            _ => None,
        }
    }

    /// The traits a type of ours implements, by path, with the functions of each block.
    pub fn trait_impls(&mut self, adt: AdtId) -> Vec<(Name, FxHashMap<Name, FnId>)> {
        let args = self.world.adts[adt.index()].facts.generics.params.iter().map(|_| Ty::Unknown).collect();
        let mut found = Vec::new();
        for id in self.impls_of(&Ty::Adt(adt, args)) {
            if let Some(trait_) = self.impl_trait(id) {
                found.push((self.world.trait_path(trait_), self.world.impls[id.index()].functions.clone()));
            }
        }
        found
    }
}

fn type_name(ty: &TypeExpr) -> Name {
    match ty {
        TypeExpr::Path(path) => path.last().name,
        TypeExpr::Ref { inner, .. } => type_name(inner),
        TypeExpr::Slice(_) | TypeExpr::Array(_) => Name::new("slice"),
        TypeExpr::Dyn(bounds) => bounds.first().map_or(Name::new("dyn"), |bound| bound.last().name),
        _ => Name::new("_"),
    }
}
