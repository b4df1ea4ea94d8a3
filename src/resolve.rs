//! Calls to targets: every call gets a target, or a reason why it has none.
//!
//! The resolver knows names (`scope`), types (`lower`, `ty`), what types implement (`impls`, `methods`) and the flow of types
//! through a body (`infer`). Workspace code and foreign signatures stand in one table (`world`) and are treated alike.
//! It reports nothing and judges nothing; what it cannot know it says, and a name alone never resolves anything.

use crate::facts::{Body, ExprId, PatId};
use crate::library::Library;
use crate::name::Name;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

mod candidates;
mod cfg;
mod declares;
mod defs;
mod describe;
mod impls;
mod index;
mod infer;
mod lower;
mod methods;
mod public;
mod scope;
mod shelves;
mod ty;
mod world;
mod written;

pub use cfg::Features;
pub use defs::*;
pub use infer::SELF_PAT;
pub use public::names_in_crate;
pub use scope::{Space, number_of_crate, numbered_crate};
pub use shelves::Deferred;
pub use ty::{Bound, FnTy, TraitRef, Ty};
pub use world::*;

/// What a call or a value path means.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The meaning.
    pub kind: TargetKind,
    /// The type a method was found on.
    pub self_ty: Option<Ty>,
    /// Some step rests on a convention rather than on a declaration.
    pub assumed: bool,
}

/// The meaning of a call.
#[derive(Clone, Debug, PartialEq)]
pub enum TargetKind {
    /// This function, of the program or foreign.
    Function(FnId),
    /// This trait function; the implementation depends on the value.
    Dynamic(FnId),
    /// Something foreign of which only the path is known.
    External(Name),
    /// A struct or variant.
    Constructor(AdtId),
    /// A constant or static.
    Global(GlobalId),
    /// A value that is called: the callee expression says which.
    Value,
    /// Not known.
    Unknown(Reason),
}

/// Why a call has no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The path leads nowhere we know.
    UnknownName,
    /// The type of the receiver is not known.
    UnknownReceiver,
    /// The type is known, and has no such function in what we know of it.
    NoSuchFunction,
}

/// A body with what is known of it.
#[derive(Debug)]
pub struct Typed {
    /// The code.
    pub body: Arc<Body>,
    /// The type of each expression.
    pub types: Vec<Ty>,
    /// The type of each pattern.
    pub pat_types: Vec<Ty>,
    /// What each call, method call and value path means. Locals are in `locals` instead.
    pub targets: FxHashMap<ExprId, Target>,
    /// The binding that each use of a local names.
    pub locals: FxHashMap<ExprId, PatId>,
    /// Struct literals: the struct or enum they build.
    pub literals: FxHashMap<ExprId, AdtId>,
    /// What the paths of read-through and opaque macros mean, where that is a foreign path.
    pub macros: FxHashMap<ExprId, Name>,
    /// The scope the body stands in.
    pub module: ModuleId,
}

impl Typed {
    /// The type of an expression.
    pub fn ty(&self, id: ExprId) -> &Ty {
        self.types.get(id.0 as usize).unwrap_or(&Ty::Unknown)
    }

    /// The type of a pattern.
    pub fn pat_ty(&self, id: PatId) -> &Ty {
        self.pat_types.get(id.0 as usize).unwrap_or(&Ty::Unknown)
    }
}

/// Steps of one question about types, those of all questions it leads to taken together.
const FUEL: u32 = 10_000;

/// Answers questions about names and types, filling its tables as it goes.
pub struct Resolver<'l> {
    /// Everything declared.
    pub world: World,
    library: &'l Library,
    vars: ty::Vars,
    impls: index::ImplIndex,
    remembered: candidates::Remembered,
    names: FxHashMap<(ModuleId, Name, Space), Option<Def>>,
    in_progress: FxHashSet<(ModuleId, Name, Space)>,
    /// Names not found because the search came back to where it is, as far as that search goes.
    undecided: FxHashSet<(ModuleId, Name, Space)>,
    import_depth: u32,
    cycles: u32,
    depth: u32,
    /// Steps that the question at hand may still take.
    fuel: u32,
    /// Foreign crates whose items have not got their public paths yet.
    unpublished: Vec<CrateId>,
    prelude_module: Option<ModuleId>,
    prelude_sought: bool,
    supers: FxHashMap<TraitId, Arc<[TraitId]>>,
    scope_traits: FxHashMap<ModuleId, Arc<[TraitId]>>,
    lang: FxHashMap<&'static str, Option<Def>>,
}

impl<'l> Resolver<'l> {
    /// A resolver over these declarations.
    pub fn new(world: World, library: &'l Library) -> Self {
        Self {
            world,
            library,
            vars: ty::Vars::default(),
            impls: index::ImplIndex::default(),
            remembered: candidates::Remembered::default(),
            names: FxHashMap::default(),
            in_progress: FxHashSet::default(),
            undecided: FxHashSet::default(),
            import_depth: 0,
            cycles: 0,
            depth: 0,
            fuel: 0,
            unpublished: Vec::new(),
            prelude_module: None,
            prelude_sought: false,
            supers: FxHashMap::default(),
            scope_traits: FxHashMap::default(),
            lang: FxHashMap::default(),
        }
    }

    /// What is known of a body.
    pub fn infer(&mut self, id: BodyId, body: Arc<Body>) -> Typed {
        self.vars = ty::Vars::default();
        let typed = infer::infer(self, id, body);
        self.publish();
        typed
    }

    /// Goes one step deeper into the question at hand: `None` where it is nested too deeply, or has taken too many steps. What is
    /// written with a few names can mean more than there is time for.
    fn deeper<T>(&mut self, depth: u32, step: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth == 0 {
            self.fuel = FUEL;
        }
        if self.depth >= depth || self.fuel == 0 {
            return None;
        }
        self.fuel -= 1;
        self.depth += 1;
        let found = step(self);
        self.depth -= 1;
        Some(found)
    }
}
