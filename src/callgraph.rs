//! From entries to every region they reach: the program that rules ask questions of.
//!
//! The graph holds regions and edges (`graph`), read on demand from the roots; `reach` walks it once per program and phase; what
//! rules see is the [`Program`]: sites of foreign effects with their visits, and answers about loops, values, constants and
//! mutations that need no rule to know syntax. Everything here is knowledge, nothing is a verdict.

use crate::catalog::{AfterResponse, AttributeKind, Catalog, EntryKind, InstanceModel, Platform, Stance};
use crate::facts::{Body, ExprId};
use crate::name::Name;
pub use crate::resolve::GlobalId;
use crate::resolve::{AdtId, BodyId, BodyOwner, CrateId, FnId, Typed, World};
use crate::source::{FileId, Sources, Span, TextRange};
use rustc_hash::{FxHashMap, FxHashSet};
use semver::Version;
use std::cell::RefCell;
use std::sync::{Arc, OnceLock};

mod answers;
mod asked;
mod attributes;
mod begun;
mod below;
mod cells;
mod certainty;
mod channels;
mod conditions;
mod constants;
mod delays;
mod dependence;
mod dependencies;
mod derivation;
mod extent;
mod failures;
mod files;
mod flow;
mod flushes;
mod graph;
mod handles;
mod held;
mod identity;
mod keepers;
mod kept;
mod leftovers;
mod limits;
mod loops;
mod memory;
mod mutations;
mod names;
mod outside;
mod panics;
mod plans;
mod provenance;
mod query;
mod races;
mod reach;
mod settings;
mod settled;
mod statements;
mod targets;
mod texts;
mod timeouts;
mod watched;
mod ways;
mod width;

pub use asked::Asked;
pub use attributes::AttributeSite;
pub use cells::Fill;
pub use channels::Feed;
pub use constants::Duration;
pub use delays::{Delay, Delays, Piece};
pub use extent::OpenBy;
pub use files::Folder;
pub use flow::{Flow, Origin, Use};
pub use graph::{Call, CallTarget, Edge, Graph, Region, RegionId, Versions};
pub use held::Held;
pub use keepers::Keeper;
pub use leftovers::Leftover;
pub use limits::{Amount, Configured, Limit};
pub use loops::{LoopBound, LoopEnd, LoopSite, Wait};
pub use memory::Allocation;
pub use mutations::{Mutation, Place};
pub use outside::Outside;
pub use panics::{Panic, PanicKind};
pub use provenance::Provenance;
pub use query::Site;
pub use reach::{Contents, Handover, Reach, Start, contents};
pub use settings::Setting;
pub use settled::Settled;
pub use targets::Unsupported;
pub use texts::Text;
pub use watched::Looked;

/// Gives the code of a function or initialiser.
pub trait Bodies {
    /// The body; empty when it cannot be read.
    fn body(&self, world: &World, owner: BodyOwner) -> Arc<Body>;
}

/// A body with all that is known of it alone.
#[derive(Debug)]
pub struct BodyInfo {
    /// Whose it is.
    pub owner: BodyOwner,
    /// The crate it stands in.
    krate: CrateId,
    /// Code, types and targets.
    pub typed: Typed,
    /// Its shape.
    pub flow: Flow,
    /// The paths under which the targets of its calls may stand in the catalogue, the most specific first.
    paths: FxHashMap<ExprId, Box<[Name]>>,
    /// Some target in it was found by a convention.
    has_guess: bool,
    /// The region of the body itself; its closures and blocks follow.
    pub first_region: RegionId,
}

impl BodyInfo {
    /// The paths under which the target of a call may stand in the catalogue; none for calls of our own functions.
    pub fn paths(&self, expr: ExprId) -> &[Name] {
        self.paths.get(&expr).map_or(&[], |paths| paths)
    }

    /// The region that an expression runs in.
    pub fn region_of(&self, expr: ExprId) -> RegionId {
        RegionId(self.first_region.0 + self.flow.region_of(expr))
    }
}

/// A program: a binary target.
#[derive(Clone, Debug)]
pub struct Root<'c> {
    /// The package.
    pub package: String,
    /// The target.
    pub target: String,
    /// Its root file.
    pub file: FileId,
    /// Its `main`, unless a platform calls that for each request; a library has none.
    pub main: Option<FnId>,
    /// Functions that a platform finds by itself.
    pub called: Vec<CalledFn<'c>>,
    /// Functions that a framework calls, if the program serves some requests: for them, or before any.
    pub hooks: Vec<(FnId, AttributeKind)>,
    /// The platform for which its dependencies mark it.
    pub marked_for: Option<&'c Platform>,
    /// The platform of which its own code speaks, by the names of packages that only functions need.
    pub speaks_of: Option<&'c Platform>,
    /// The platforms that run its server, by evidence.
    pub serves_for: Vec<&'c Platform>,
    /// An attribute of a platform says that its `main` gives what is served.
    pub gives_server: bool,
    /// The crates of platforms that it depends on, with their versions as far as they are known.
    pub versions: FxHashMap<Name, Option<Version>>,
    /// The platform that it is said to be for, whatever it calls.
    pub forced: Option<&'c Platform>,
    /// What its deployment sets.
    pub configured: Configured,
    /// A panic ends the process: its release profile says so.
    pub aborts: bool,
}

/// A function that a platform finds by itself.
#[derive(Clone, Copy, Debug)]
pub struct CalledFn<'c> {
    /// The function.
    pub function: FnId,
    /// When it is called.
    pub kind: AttributeKind,
    /// By which platform.
    pub platform: &'c Platform,
    /// How an instance meets requests.
    pub model: InstanceModel,
    /// What says so.
    pub mark: Mark,
}

impl<'c> CalledFn<'c> {
    /// Gives it to another platform.
    pub fn be_called_by(&mut self, platform: &'c Platform) {
        if self.platform.id != platform.id {
            (self.platform, self.model) = (platform, platform.model);
        }
    }
}

/// What in the code says that a platform finds a function by itself.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// What it is.
    pub kind: MarkKind,
    /// Its path, as the platform's data writes it.
    pub path: Name,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// An attribute on the function.
    Attribute,
    /// The trait that its type implements.
    Trait,
}

/// Index of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryId(pub u32);

/// Where a platform enters our code.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'c> {
    /// The program.
    pub root: usize,
    /// What is called for each request.
    pub region: RegionId,
    /// The platform.
    pub platform: &'c Platform,
    /// How an instance meets requests.
    pub model: InstanceModel,
    /// The program only extends functions, and goes on between their requests.
    pub is_extension: bool,
    /// A framework calls it beside what is registered: what it gives after the first argument is its own.
    pub is_hook: bool,
    /// Where it is registered.
    pub registered: Span,
}

impl Entry<'_> {
    /// What becomes of work that goes on when the response has been sent.
    pub fn after_response(&self) -> AfterResponse {
        self.platform.after_response(self.model)
    }
}

/// When a region runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Once per instance.
    ColdStart,
    /// For each request.
    Request,
    /// Beside requests, started by cold start.
    Background,
}

/// On what kind of thread a region runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lane {
    /// On the executor: to block is to stop everyone on it.
    Async,
    /// Without an executor.
    Sync,
    /// On a thread that is there to be blocked.
    Blocking,
}

/// Index of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VisitId(pub u32);

/// One way in which a region runs.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// The region.
    pub region: RegionId,
    /// The program.
    pub root: usize,
    /// The entry, in the request phase.
    pub entry: Option<EntryId>,
    /// When.
    pub phase: Phase,
    /// Where.
    pub lane: Lane,
    /// In a task or thread that the request started.
    pub detached: bool,
    /// The visit it was reached from, and the call there.
    pub from: Option<(VisitId, ExprId)>,
    /// Some step of the way is an assumption.
    pub assumed: bool,
    /// Some caller sets a time-out around it.
    pub bounded: bool,
    /// Steps from `main`.
    pub depth: u32,
}

/// Where a program begins to run, with everything read that it reaches.
fn starts<'c>(graph: &mut Graph<'c>, root: &Root<'c>) -> Vec<Start<'c>> {
    let main = root.main.map(|main| (main, AttributeKind::Server, None));
    let called = root.called.iter().map(|it| (it.function, it.kind, Some((it.platform, it.model))));
    let hooks = root.hooks.iter().map(|(function, kind)| (*function, *kind, None));
    let mut starts = Vec::new();
    for (function, kind, by) in main.into_iter().chain(called).chain(hooks) {
        let def = graph.resolver.world.functions[function.0 as usize].clone();
        let region = graph.grow(function);
        starts.extend(region.map(|region| Start { region, kind, by, span: def.name_range.in_file(def.file) }));
    }
    starts
}

/// A program that asks its platform for one request is that request, from `main` on.
fn taken_over<'c>(mut starts: Vec<Start<'c>>, contents: &Contents<'c>) -> Vec<Start<'c>> {
    let asks = contents.handovers.iter().find(|handover| handover.kind == EntryKind::Program);
    let is_main = |start: &&mut Start<'c>| start.by.is_none() && start.kind == AttributeKind::Server;
    if let (Some(asks), Some(main)) = (asks, starts.iter_mut().find(is_main)) {
        main.kind = AttributeKind::Handler;
        main.by = Some((asks.platform, asks.model));
    }
    starts
}

/// Everything known about the programs under analysis.
pub struct Program<'c> {
    /// All texts.
    pub sources: &'c Sources,
    /// The programs.
    pub roots: Vec<Root<'c>>,
    graph: Graph<'c>,
    reach: Reach<'c>,
    /// What the platform of each entry makes of the rule that asks.
    stances: Vec<Option<Stance>>,
    /// Regions with at least one visit, by place in the text.
    order: Vec<RegionId>,
    /// Calls of foreign code with known effects, by place in the text.
    sites: Vec<Site<'c>>,
    /// Writes to lasting state by region, as far as somebody has asked.
    mutations: Vec<OnceLock<Box<[Mutation]>>>,
    /// Expressions by region, likewise.
    exprs: Vec<OnceLock<Box<[ExprId]>>>,
    /// Types of ours whose values are made with a means of work in a field, once somebody has asked.
    made_with_resource: OnceLock<FxHashSet<AdtId>>,
    /// The numbers of the types met so far in the catalogue: most rules ask about the same few.
    types: RefCell<FxHashMap<Name, Option<usize>>>,
    /// A stretch of text of which somebody wants to know who looks at it.
    watch: Option<watched::Watch>,
}

impl<'c> Program<'c> {
    /// Reads everything the roots reach, and walks each.
    pub fn build(mut graph: Graph<'c>, sources: &'c Sources, roots: Vec<Root<'c>>) -> (Self, Vec<Contents<'c>>) {
        let starts: Vec<Vec<Start<'c>>> = roots.iter().map(|root| starts(&mut graph, root)).collect();
        let mut reach = Reach::default();
        let mut all = Vec::new();
        for (at, (root, starts)) in roots.iter().zip(starts).enumerate() {
            let contents = contents(&graph, root, &starts);
            let starts = taken_over(starts, &contents);
            reach.walk(&graph, root, at, &starts, &contents);
            all.push(contents);
        }
        let stances = vec![None; reach.entries.len()];
        let regions = graph.regions.len();
        let mut program = Self {
            sources,
            roots,
            graph,
            reach,
            stances,
            order: Vec::new(),
            sites: Vec::new(),
            mutations: std::iter::repeat_with(OnceLock::new).take(regions).collect(),
            exprs: std::iter::repeat_with(OnceLock::new).take(regions).collect(),
            made_with_resource: OnceLock::new(),
            types: RefCell::default(),
            watch: None,
        };
        let mut order: Vec<RegionId> = program.reach.by_region.keys().copied().collect();
        order.sort_by_key(|region| (program.region_span(*region), *region));
        program.order = order;
        program.sites = program.find_sites();
        program.mark_bounded();
        (program, all)
    }

    /// From here on this rule asks: it is not shown how a region runs where it has nothing to say.
    pub fn ask_for(&mut self, rule: &str) {
        self.is_asked_by(rule);
        let platforms = &self.graph.catalog.platforms;
        let entries = self.reach.entries.iter();
        self.stances = entries.map(|entry| platforms.stance(entry.platform, entry.model, rule)).collect();
    }

    /// What the platform of a visit makes of the rule that asks.
    pub fn stance(&self, visit: &Visit) -> Option<Stance> {
        visit.entry.and_then(|entry| self.stances[entry.0 as usize])
    }

    /// What foreign code does.
    pub fn catalog(&self) -> &'c Catalog {
        self.graph.catalog
    }

    /// Everything declared.
    pub fn world(&self) -> &World {
        &self.graph.resolver.world
    }

    /// A region.
    pub fn region(&self, id: RegionId) -> &Region {
        &self.graph.regions[id.0 as usize]
    }

    /// The body of a region.
    pub fn body_of(&self, id: RegionId) -> &BodyInfo {
        &self.graph.bodies[&self.region(id).body]
    }

    /// A body that was read.
    pub fn body(&self, id: BodyId) -> &BodyInfo {
        &self.graph.bodies[&id]
    }

    /// All bodies read.
    pub fn bodies(&self) -> impl Iterator<Item = &BodyInfo> {
        self.graph.bodies.values().map(|info| &**info)
    }

    /// Regions that run in some program, by place in the text.
    pub fn regions(&self) -> &[RegionId] {
        &self.order
    }

    /// The ways in which a region runs, as far as they concern the rule that asks.
    pub fn visits(&self, region: RegionId) -> impl Iterator<Item = &Visit> {
        let all = self.reach.by_region.get(&region).into_iter().flatten().map(|id| self.visit(*id));
        all.filter(|visit| self.stance(visit) != Some(Stance::Off))
    }

    /// A visit.
    pub fn visit(&self, id: VisitId) -> &Visit {
        &self.reach.visits[id.0 as usize]
    }

    /// An entry.
    pub fn entry(&self, id: EntryId) -> &Entry<'c> {
        &self.reach.entries[id.0 as usize]
    }

    /// All entries.
    pub fn entries(&self) -> &[Entry<'c>] {
        &self.reach.entries
    }

    /// The place of a call that hands over to a platform.
    pub fn handover_range(&self, handover: &Handover<'_>) -> TextRange {
        self.graph.bodies[&handover.body].typed.body.expr(handover.site).range
    }

    /// The file of a body.
    pub fn file_of(&self, body: BodyId) -> FileId {
        match self.world().bodies[body.0 as usize] {
            BodyOwner::Function(id) => self.world().functions[id.0 as usize].file,
            BodyOwner::Global(id) => self.world().globals[id.0 as usize].file,
        }
    }

    /// The place of an expression.
    pub fn span(&self, region: RegionId, expr: ExprId) -> Span {
        let body = self.region(region).body;
        self.graph.bodies[&body].typed.body.expr(expr).range.in_file(self.file_of(body))
    }

    /// The place of a region.
    pub fn region_span(&self, region: RegionId) -> Span {
        let info = self.body_of(region);
        let local = info.flow.regions()[self.region(region).local as usize];
        match local.expr.or(info.typed.body.root) {
            Some(expr) => self.span(region, expr),
            None => TextRange::default().in_file(self.file_of(self.region(region).body)),
        }
    }
}
