//! Regions and the edges between them.
//!
//! The graph is grown from the roots of the programs: bodies are read when an edge reaches them. An edge says where the call
//! stands and in which [`Context`] the callee runs. Closures are followed as values: an edge leads to a closure from the place that
//! calls it, which may be in another function that got it as an argument.

use super::flow::Flow;
use super::{Bodies, BodyInfo};
use crate::catalog::{AttributeKind, Callee, Catalog, Context, Effect, EntryCall, MacroEntry};
use crate::facts::{Attr, ExprId, ExprKind};
use crate::name::Name;
use crate::resolve::{AdtId, BodyId, BodyOwner, CrateId, FnId, GlobalId, Owner, Resolver, Target, TargetKind, Ty};
use crate::source::{FileId, Span};
use rustc_hash::{FxHashMap, FxHashSet};
use semver::Version;
use std::sync::Arc;

mod accepted;
mod aliases;
mod arguments;
mod listing;
mod through;
mod values;

pub use listing::{Call, CallTarget};
pub use values::Callable;

/// Index of a region in the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RegionId(pub u32);

/// A region of some body.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// Its body.
    pub body: BodyId,
    /// Its place in the body's [`Flow`].
    pub local: u32,
    /// Code runs in it only while it is polled.
    pub is_async: bool,
    /// The region around it.
    pub parent: Option<RegionId>,
    /// Calling it gives a future.
    pub gives_future: bool,
}

/// A way from one region to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Where it leads.
    pub to: RegionId,
    /// The call, in the body of the region it starts from.
    pub site: ExprId,
    /// How the callee runs.
    pub context: Context,
    /// It rests on an assumption.
    pub assumed: bool,
    /// It exists only in programs that construct this type.
    pub if_constructed: Option<AdtId>,
    /// Several implementations are possible.
    pub is_dynamic: bool,
}

/// The versions of foreign crates, as code names them, that a crate of ours means; only of crates that vary.
pub type Versions = FxHashMap<(CrateId, Name), Version>;

/// A call that may hand over to a platform, by the version of the callee's crate, and what it hands over.
#[derive(Clone, Copy, Debug)]
pub struct Handed<'a> {
    /// The call.
    pub site: ExprId,
    /// The callee.
    pub path: Name,
    /// The platforms, by their places, and what they are given.
    pub calls: &'a [(usize, EntryCall)],
}

impl Handed<'_> {
    /// The crate of the callee, as code names it.
    pub fn krate(&self) -> Name {
        Name::new(self.path.as_str().split("::").next().unwrap_or_default())
    }
}

/// The graph with everything read to build it.
pub struct Graph<'a> {
    /// Names and types.
    pub resolver: Resolver<'a>,
    /// What foreign code does.
    pub catalog: &'a Catalog,
    /// Bodies read so far.
    pub bodies: FxHashMap<BodyId, Arc<BodyInfo>>,
    /// All regions.
    pub regions: Vec<Region>,
    /// Edges by the region they start from.
    pub edges: Vec<Vec<Edge>>,
    /// Types that each body constructs.
    pub constructs: FxHashMap<BodyId, Vec<AdtId>>,
    /// Calls that hand over to a platform, in order; only for bodies that have some.
    handovers: FxHashMap<BodyId, Vec<Handed<'a>>>,
    /// Bodies that run a server.
    serving: FxHashSet<BodyId>,
    /// What is done for each connection, in bodies that accept some.
    connections: FxHashMap<BodyId, FxHashSet<ExprId>>,
    source: &'a dyn Bodies,
    first_region: FxHashMap<BodyId, RegionId>,
    queue: Vec<BodyId>,
    /// What is known to be passed as a parameter.
    passed: FxHashMap<(FnId, usize), Vec<Callable>>,
    /// Places that call or pass on what a parameter holds.
    wanted: FxHashMap<(FnId, usize), Vec<Demand>>,
    reached: FxHashSet<RegionId>,
    /// Public paths of own functions that the catalogue lists.
    aliases: FxHashMap<FnId, Vec<Name>>,
    /// What is known of the callees met so far, by the crate that calls: programs call the same few hundred again and again.
    callees: FxHashMap<(CrateId, Name), Option<Callee<'a>>>,
    /// The same of those whose crates do the same in all versions, whoever calls.
    unversioned: FxHashMap<Name, Option<Callee<'a>>>,
    versions: Versions,
}

/// A place that runs what a parameter holds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Demand {
    from: RegionId,
    site: ExprId,
    context: Context,
}

impl<'a> Graph<'a> {
    /// An empty graph.
    pub fn new(resolver: Resolver<'a>, catalog: &'a Catalog, source: &'a dyn Bodies, versions: Versions) -> Self {
        let mut graph = Self {
            resolver,
            catalog,
            bodies: FxHashMap::default(),
            regions: Vec::new(),
            edges: Vec::new(),
            constructs: FxHashMap::default(),
            handovers: FxHashMap::default(),
            serving: FxHashSet::default(),
            connections: FxHashMap::default(),
            source,
            first_region: FxHashMap::default(),
            queue: Vec::new(),
            passed: FxHashMap::default(),
            wanted: FxHashMap::default(),
            reached: FxHashSet::default(),
            aliases: FxHashMap::default(),
            callees: FxHashMap::default(),
            unversioned: FxHashMap::default(),
            versions,
        };
        graph.find_aliases();
        graph
    }

    /// Reads a function and everything it reaches. `None` when it has no body.
    pub fn grow(&mut self, root: FnId) -> Option<RegionId> {
        let region = self.function_region(root);
        self.settle();
        region
    }

    /// Reads what is queued, then closes the gaps: closures that nothing we know calls run where they stand.
    fn settle(&mut self) {
        loop {
            while let Some(body) = self.queue.pop() {
                self.connect(body);
            }
            if !self.adopt_orphans() {
                break;
            }
        }
    }

    /// The region of a function's body; the body is read and queued when it is new.
    pub fn function_region(&mut self, function: FnId) -> Option<RegionId> {
        let def = self.resolver.world.functions[function.index()].clone();
        def.facts.body?;
        if self.resolver.world.is_library(def.module) {
            return None;
        }
        Some(self.body_region(BodyOwner::Function(function)))
    }

    fn global_region(&mut self, global: GlobalId) -> Option<RegionId> {
        let def = self.resolver.world.globals[global.index()].clone();
        def.facts.init?;
        if self.resolver.world.is_library(def.module) {
            return None;
        }
        Some(self.body_region(BodyOwner::Global(global)))
    }

    fn body_region(&mut self, owner: BodyOwner) -> RegionId {
        let body = self.resolver.world.body_id(owner);
        if let Some(known) = self.first_region.get(&body) {
            return *known;
        }
        let facts = self.source.body(&self.resolver.world, owner);
        let typed = self.resolver.infer(body, facts);
        let is_async = match owner {
            BodyOwner::Function(id) => self.resolver.world.functions[id.index()].facts.sig.is_async,
            BodyOwner::Global(_) => false,
        };
        let flow = Flow::new(&typed, is_async);
        let known = typed.targets.iter().map(|(expr, target)| (*expr, self.callee_paths(&typed, *expr, target)));
        let paths: FxHashMap<ExprId, Box<[Name]>> = known.filter(|(_, paths)| !paths.is_empty()).collect();
        let krate = self.resolver.world.crate_of(owner);
        paths.values().flatten().for_each(|path| self.remember_callee(krate, *path));
        let first = RegionId(self.regions.len() as u32);
        for (at, region) in flow.regions().iter().enumerate() {
            let parent = region.parent.map(|parent| RegionId(first.0 + parent));
            let gives_future = match region.expr {
                Some(expr) => typed.ty(expr).callable().is_some_and(|sig| self.is_future(&sig.output)),
                None => is_async,
            };
            self.regions.push(Region { body, local: at as u32, is_async: region.is_async, parent, gives_future });
            self.edges.push(Vec::new());
        }
        self.first_region.insert(body, first);
        let has_guess = typed.targets.values().any(|target| target.assumed);
        let info = BodyInfo { owner, krate, typed, flow, paths, has_guess, first_region: first };
        self.note_serving(body, &info);
        let handovers = self.find_handovers(&info);
        if !handovers.is_empty() {
            self.handovers.insert(body, handovers);
        }
        self.bodies.insert(body, Arc::new(info));
        self.queue.push(body);
        first
    }

    fn find_handovers(&self, info: &BodyInfo) -> Vec<Handed<'a>> {
        let handed = |site| {
            let by_macro = || info.typed.macros.get(&site).and_then(|path| self.entry_macro(info, *path));
            let by_call = |path, callee: &Callee<'a>| (!callee.enters.is_empty()).then_some((path, callee.enters));
            let (path, calls) = self.callee(info, site, by_call).or_else(by_macro)?;
            Some(Handed { site, path, calls })
        };
        info.typed.body.iter().filter_map(|(site, _)| handed(site)).collect()
    }

    /// The calls of a body that hand over to a platform, in order.
    pub fn handovers(&self, body: BodyId) -> &[Handed<'a>] {
        self.handovers.get(&body).map_or(&[], Vec::as_slice)
    }

    /// What the data says about the callee of a call, under the first of its paths that is known for what is asked.
    pub fn callee<T>(&self, info: &BodyInfo, call: ExprId, ask: impl Fn(Name, &Callee<'a>) -> Option<T>) -> Option<T> {
        self.known_callees(info, call).find_map(|(path, callee)| ask(path, callee))
    }

    fn known_callees<'g>(&'g self, info: &'g BodyInfo, call: ExprId) -> impl Iterator<Item = (Name, &'g Callee<'a>)> {
        info.paths(call).iter().filter_map(|path| Some((*path, self.callees.get(&(info.krate, *path))?.as_ref()?)))
    }

    /// Whether a type is a future: that of an async function or block, or one known by that bound alone.
    pub fn is_future(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Future(_)) || ty.bounds().iter().any(|bound| self.resolver.world.trait_name(bound.trait_) == "Future")
    }

    pub(super) fn add_edge(&mut self, from: RegionId, edge: Edge) {
        let edges = &mut self.edges[from.0 as usize];
        if !edges.contains(&edge) {
            self.reached.insert(edge.to);
            edges.push(edge);
        }
    }

    fn simple_edge(&mut self, from: RegionId, to: RegionId, site: ExprId, context: Context, assumed: bool) {
        self.add_edge(from, Edge { to, site, context, assumed, if_constructed: None, is_dynamic: false });
    }

    /// Adds the edges that start in a body.
    fn connect(&mut self, body: BodyId) {
        let info = self.bodies[&body].clone();
        let contexts = self.contexts(&info);
        let mut constructed: Vec<AdtId> = info.typed.literals.values().copied().collect();
        for (id, _) in info.typed.body.iter() {
            let from = info.region_of(id);
            if let Some(target) = info.typed.targets.get(&id) {
                self.note_construction(target, &mut constructed);
                let context = contexts.get(&id).copied().unwrap_or(Context::Same);
                self.follow(&info, from, id, target, context);
            }
            self.follow_blocks(&info, from, id, &contexts);
        }
        constructed.sort();
        constructed.dedup();
        self.constructs.insert(body, constructed);
    }

    fn note_construction(&self, target: &Target, constructed: &mut Vec<AdtId>) {
        match &target.kind {
            TargetKind::Constructor(adt) => constructed.push(*adt),
            TargetKind::Function(id) | TargetKind::Dynamic(id) => {
                let is_default = self.resolver.world.functions[id.index()].name == "default";
                if let (true, Some(Ty::Adt(adt, _))) = (is_default, &target.self_ty) {
                    constructed.push(*adt);
                }
            }
            TargetKind::External(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => {}
        }
    }

    /// Async blocks run where they stand unless something else takes them.
    fn follow_blocks(&mut self, info: &BodyInfo, from: RegionId, id: ExprId, contexts: &FxHashMap<ExprId, Context>) {
        let is_block = matches!(info.typed.body.expr(id).kind, ExprKind::Async { .. });
        let is_closure = matches!(info.typed.body.expr(id).kind, ExprKind::Closure(_));
        if !is_block && !is_closure {
            return;
        }
        let Some(local) = info.flow.region_at(id) else { return };
        let to = RegionId(info.first_region.0 + local);
        if let Some(context) = contexts.get(&id) {
            self.simple_edge(from, to, id, *context, false);
        }
    }

    fn follow(&mut self, info: &BodyInfo, from: RegionId, id: ExprId, target: &Target, context: Context) {
        let is_call = info.typed.body.expr(id).kind.is_call();
        match &target.kind {
            TargetKind::Function(function) if is_call => self.follow_function(from, id, *function, info.rests_on_guess(id), context),
            TargetKind::Dynamic(function) if is_call => self.follow_dynamic(info, from, id, *function, context),
            TargetKind::Function(function) => self.follow_item(info, from, id, *function, context),
            TargetKind::Global(global) => {
                if let Some(to) = self.global_region(*global) {
                    self.simple_edge(from, to, id, Context::InitOnce, false);
                }
            }
            TargetKind::Value if is_call => self.follow_value(info, from, id, context),
            TargetKind::Dynamic(_) | TargetKind::External(_) | TargetKind::Constructor(_) | TargetKind::Value | TargetKind::Unknown(_) => {}
        }
        if is_call {
            self.pass_arguments(info, id, target);
        }
    }

    fn follow_function(&mut self, from: RegionId, id: ExprId, function: FnId, assumed: bool, context: Context) {
        if let Some(to) = self.function_region(function) {
            let context = if self.is_remembered(function) { Context::InitOnce } else { context };
            self.simple_edge(from, to, id, context, assumed);
        }
    }

    /// Whether an attribute keeps what the function answers.
    fn is_remembered(&self, function: FnId) -> bool {
        let remembers = |entry: &MacroEntry| entry.effects.contains(&Effect::Remembers);
        self.attributes(function).iter().any(|(_, path)| self.catalog.macro_entry(path).is_some_and(remembers))
    }

    /// A function item as a value is called where it is passed; a route is mounted by naming it.
    fn follow_item(&mut self, info: &BodyInfo, from: RegionId, id: ExprId, function: FnId, context: Context) {
        let is_route = self.is_route(function);
        if context != Context::Same || is_route || self.is_foreign_argument(info, id) {
            let context = if is_route { Context::Request } else { context };
            if let Some(to) = self.function_region(function) {
                self.simple_edge(from, to, id, context, false);
            }
        }
    }

    pub(super) fn is_route(&self, function: FnId) -> bool {
        self.attributes(function).iter().any(|(_, path)| {
            // A framework may be re-exported by an adapter: its own path is the end of the longer one.
            let ends = std::iter::successors(Some(&**path), |rest| rest.split_once("::").map(|(_, rest)| rest));
            let mut marks = ends.filter(|path| path.contains("::")).flat_map(|path| self.catalog.platforms.attribute(path));
            marks.any(|marked| marked.kind == AttributeKind::Route)
        })
    }

    /// The attributes of a function, each with the paths that it may mean.
    pub(super) fn attributes(&self, function: FnId) -> Vec<(&Attr, String)> {
        let def = &self.resolver.world.functions[function.index()];
        let paths = |attr: &Attr| self.resolver.world.written_paths(def.module, attr.path.names());
        def.attrs.iter().flat_map(|attr| paths(attr).into_iter().map(move |path| (attr, path))).collect()
    }

    /// A trait function: every implementation whose type the program constructs.
    fn follow_dynamic(&mut self, info: &BodyInfo, from: RegionId, id: ExprId, function: FnId, context: Context) {
        let assumed = info.rests_on_guess(id);
        let self_ty = info.typed.targets.get(&id).and_then(|target| target.self_ty.as_ref());
        let implementations = self.resolver.implementations(function, self_ty);
        for (block, function) in implementations {
            let adt = self.resolver.impl_adt(block);
            if let Some(to) = self.function_region(function) {
                let edge = Edge { to, site: id, context, assumed, if_constructed: adt, is_dynamic: true };
                self.add_edge(from, edge);
            }
        }
        if let Some(to) = self.function_region(function) {
            self.simple_edge(from, to, id, context, assumed);
        }
    }

    fn follow_value(&mut self, info: &BodyInfo, from: RegionId, id: ExprId, context: Context) {
        let callee = match &info.typed.body.expr(id).kind {
            ExprKind::Call { callee, .. } => *callee,
            ExprKind::MethodCall { receiver, .. } => *receiver,
            _ => return,
        };
        for callable in self.callables(info, callee) {
            self.run(callable, from, id, context);
        }
    }

    /// Adds the edges for running a callable at a place.
    fn run(&mut self, callable: Callable, from: RegionId, site: ExprId, context: Context) {
        match callable {
            Callable::Region(to) => self.simple_edge(from, to, site, context, false),
            Callable::Function(function) => {
                if let Some(to) = self.function_region(function) {
                    self.simple_edge(from, to, site, context, false);
                }
            }
            Callable::Param(function, at) => {
                let demand = Demand { from, site, context };
                let known = self.wanted.entry((function, at)).or_default();
                if !known.contains(&demand) {
                    known.push(demand);
                    let passed = self.passed.get(&(function, at)).cloned().unwrap_or_default();
                    passed.into_iter().for_each(|callable| self.run(callable, from, site, context));
                }
            }
        }
    }

    /// Closures and blocks without an edge run where they stand.
    fn adopt_orphans(&mut self) -> bool {
        let orphans: Vec<(RegionId, RegionId)> = self
            .regions
            .iter()
            .enumerate()
            .map(|(at, region)| (RegionId(at as u32), region.parent))
            .filter_map(|(id, parent)| parent.map(|parent| (id, parent)))
            .filter(|(id, _)| !self.reached.contains(id))
            .collect();
        for (orphan, parent) in &orphans {
            let region = self.regions[orphan.0 as usize];
            let info = self.bodies[&region.body].clone();
            let Some(expr) = info.flow.regions()[region.local as usize].expr else { continue };
            // An async block is a value that nearly always is awaited nearby; what becomes of a closure is less certain.
            let assumed = matches!(info.typed.body.expr(expr).kind, ExprKind::Closure(_)) && !self.is_foreign_argument(&info, expr);
            self.simple_edge(*parent, *orphan, expr, Context::Same, assumed);
        }
        !orphans.is_empty()
    }

    /// The paths under which a target may stand in the catalogue, the most specific first.
    fn target_paths(&self, target: &Target) -> Vec<Name> {
        let world = &self.resolver.world;
        match &target.kind {
            TargetKind::Function(id) | TargetKind::Dynamic(id) if !self.aliases.contains_key(id) && !world.is_foreign(*id) => Vec::new(),
            TargetKind::External(path) => vec![*path],
            TargetKind::Function(id) | TargetKind::Dynamic(id) => {
                let def = &world.functions[id.index()];
                let mut paths = self.aliases.get(id).cloned().unwrap_or_default();
                if let Some(path) = target.self_ty.as_ref().and_then(|ty| world.type_path(ty)) {
                    paths.push(Name::new(&format!("{path}::{}", def.name)));
                }
                match def.owner {
                    Owner::Impl(block) => {
                        let trait_ = self.resolver.known_trait(block).map(|trait_| world.trait_path(trait_));
                        paths.extend(trait_.map(|path| Name::new(&format!("{path}::{}", def.name))));
                    }
                    Owner::Free | Owner::Trait(_) => paths.push(world.function_path(*id)),
                }
                paths
            }
            TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => Vec::new(),
        }
    }

    /// The place of an expression.
    pub fn span(&self, body: BodyId, expr: ExprId) -> Span {
        let info = &self.bodies[&body];
        info.typed.body.expr(expr).range.in_file(self.file_of(info))
    }

    fn file_of(&self, info: &BodyInfo) -> FileId {
        match info.owner {
            BodyOwner::Function(id) => self.resolver.world.functions[id.index()].file,
            BodyOwner::Global(id) => self.resolver.world.globals[id.index()].file,
        }
    }

    /// Whether a call leads out of the program's own code.
    pub fn is_foreign_target(&self, target: &Target) -> bool {
        match &target.kind {
            TargetKind::External(_) => true,
            TargetKind::Function(id) | TargetKind::Dynamic(id) => self.resolver.world.is_foreign(*id),
            TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => false,
        }
    }
}
