//! What is declared: crates, modules, and the definitions in them, each known by its index.

use super::cfg::Features;
use super::shelves::Deferred;
use crate::facts::{self, Attr, TextRange};
use crate::library::{Dependency, PackageKey};
use crate::name::Name;
use crate::source::FileId;
use rustc_hash::FxHashMap;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);

        impl $name {
            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// A crate: one target of a package, or foreign signatures.
    CrateId,
    /// A module, or the scope of a block that declares items.
    ModuleId,
    /// A function.
    FnId,
    /// A struct, enum or union.
    AdtId,
    /// A trait.
    TraitId,
    /// An impl block.
    ImplId,
    /// A constant or static.
    GlobalId,
    /// A type alias or associated type.
    AliasId,
    /// A body: of a function, or of a global's initialiser.
    BodyId,
}

/// The file of foreign signatures: no place in it is ever shown.
pub const NO_FILE: FileId = FileId(u32::MAX);

/// Where a crate's text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CrateKind {
    /// A target under analysis.
    Workspace {
        /// Its place in the order of loaded crates.
        loaded: usize,
    },
    /// Signatures only.
    Library,
}

/// A crate.
#[derive(Debug)]
pub struct Crate {
    /// Its name in paths.
    pub name: Name,
    /// Its package, as lock files know it.
    pub package: Option<PackageKey>,
    /// Where its text comes from.
    pub kind: CrateKind,
    /// Its root module.
    pub root: ModuleId,
    /// Crates it can name.
    pub externs: Externs,
    /// `use` paths start at the crate root.
    pub edition_2015: bool,
    /// Conditions its items exist under.
    pub features: Features,
    /// Hand-written declarations fill in what macros make in the source of another crate: that one.
    pub fills: Option<CrateId>,
    /// The crate that fills this one.
    pub filled_by: Option<CrateId>,
}

/// The crates that a crate can name besides the standard library.
#[derive(Debug, Default)]
pub struct Externs {
    /// Known names.
    pub names: FxHashMap<Name, ExternCrate>,
    /// Whether any other name may be a crate too (a program without a manifest, hand-written declarations).
    pub open: bool,
    /// The features that the crate asks for of those it always has, by the names of their packages.
    pub features: FxHashMap<String, (Name, Vec<String>)>,
    /// Dependencies that go by the names of their libraries, until these are known.
    pub unnamed: Vec<Dependency>,
}

/// What an extern crate name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExternCrate {
    /// A crate that has been declared.
    Known(CrateId),
    /// A foreign crate: which version is meant, the package's entry in the lock file says.
    Foreign(Dependency),
    /// A foreign crate of which only the name is known.
    Unknown(Name),
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Def {
    /// A module or crate root.
    Module(ModuleId),
    /// A function.
    Function(FnId),
    /// A type.
    Adt(AdtId),
    /// A variant, by its place.
    Variant(AdtId, u32),
    /// A trait.
    Trait(TraitId),
    /// An alias.
    Alias(AliasId),
    /// A constant or static.
    Global(GlobalId),
    /// A built-in type.
    Primitive(Name),
    /// Something foreign of which only the path is known.
    External(Name),
}

/// A module.
#[derive(Debug)]
pub struct Module {
    /// Its crate.
    pub krate: CrateId,
    /// The module around it.
    pub parent: Option<ModuleId>,
    /// Its name; that of the crate for a root.
    pub name: Name,
    /// Its path, starting with its crate; that of the module around it for a block.
    pub path: Name,
    /// The file its items stand in.
    pub file: FileId,
    /// The scope of a block: what it lacks is looked up around it.
    pub is_block: bool,
    /// A macro call stands among its items or their members: what it declares is not known.
    pub is_opaque: bool,
    /// Where its items wait; what follows is empty until it is opened.
    pub deferred: Option<Deferred>,
    /// A block in which macros are defined: calls of macros in its functions may mean these.
    pub defines_macros: bool,
    /// Types, traits and modules.
    pub types: FxHashMap<Name, Def>,
    /// Functions, globals, and constructors of tuple structs.
    pub values: FxHashMap<Name, Def>,
    /// `use` with a name.
    pub imports: Vec<ImportDef>,
    /// `use x::*` and `use X as _`.
    pub unnamed: Vec<ImportDef>,
}

/// An import.
#[derive(Clone, Debug)]
pub struct ImportDef {
    /// The path.
    pub path: Arc<[Name]>,
    /// Starts with `::`.
    pub leading_colon: bool,
    /// How it is bound.
    pub binding: facts::ImportBinding,
}

/// What a function, type or constant belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A module.
    Free,
    /// An impl block.
    Impl(ImplId),
    /// A trait.
    Trait(TraitId),
}

/// A function.
#[derive(Debug)]
pub struct FunctionDef {
    /// Its name.
    pub name: Name,
    /// The scope it stands in.
    pub module: ModuleId,
    /// What it belongs to.
    pub owner: Owner,
    /// Its signature and the place of its body.
    pub facts: Arc<facts::Function>,
    /// Its attributes.
    pub attrs: Arc<[Attr]>,
    /// Its file.
    pub file: FileId,
    /// Its name in the text.
    pub name_range: TextRange,
    /// The whole item.
    pub range: TextRange,
}

/// A struct, enum or union.
#[derive(Debug)]
pub struct AdtDef {
    /// Its name.
    pub name: Name,
    /// The scope it stands in.
    pub module: ModuleId,
    /// Fields, variants, parameters.
    pub facts: Arc<facts::Adt>,
    /// Its attributes.
    pub attrs: Arc<[Attr]>,
    /// Its file.
    pub file: FileId,
    /// Its name in the text.
    pub name_range: TextRange,
}

/// A trait.
#[derive(Debug)]
pub struct TraitDef {
    /// Its name.
    pub name: Name,
    /// The scope it stands in.
    pub module: ModuleId,
    /// Its parameters and supertraits.
    pub facts: Arc<facts::Trait>,
    /// Its functions.
    pub functions: FxHashMap<Name, FnId>,
    /// Its associated types.
    pub types: FxHashMap<Name, AliasId>,
}

/// An impl block.
#[derive(Debug)]
pub struct ImplDef {
    /// The scope it stands in.
    pub module: ModuleId,
    /// Its parameters, its trait and its type.
    pub facts: Arc<facts::Impl>,
    /// Its attributes.
    pub attrs: Arc<[Attr]>,
    /// Its functions.
    pub functions: FxHashMap<Name, FnId>,
    /// Its associated types.
    pub types: FxHashMap<Name, AliasId>,
    /// Its associated constants.
    pub globals: FxHashMap<Name, GlobalId>,
}

/// A constant or static.
#[derive(Debug)]
pub struct GlobalDef {
    /// Its name.
    pub name: Name,
    /// The scope it stands in.
    pub module: ModuleId,
    /// What it belongs to.
    pub owner: Owner,
    /// Type, initialiser, kind.
    pub facts: Arc<facts::Global>,
    /// `static`, not `const`.
    pub is_static: bool,
    /// Its attributes.
    pub attrs: Arc<[Attr]>,
    /// Its file.
    pub file: FileId,
    /// Its name in the text.
    pub name_range: TextRange,
}

/// A type alias or associated type.
#[derive(Debug)]
pub struct AliasDef {
    /// Its name.
    pub name: Name,
    /// The scope it stands in.
    pub module: ModuleId,
    /// Its parameters, what an associated type must implement, and the type it stands for.
    pub facts: Arc<facts::Alias>,
}

/// Whose body it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BodyOwner {
    /// A function's.
    Function(FnId),
    /// A global's initialiser.
    Global(GlobalId),
}
