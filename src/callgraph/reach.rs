//! What a program reaches, in which phase and lane.
//!
//! Each program is walked from its `main`: cold start first, a new walk for each entry it registers, background work beside them.
//! A visit is one way in which a region runs; the first visit found for a state is the most certain, then the shortest, and
//! remembers where it came from, so a trace is read backwards from it.

use super::graph::{Edge, Graph, Handed, RegionId};
use super::{Entry, EntryId, Lane, Phase, Root, Visit, VisitId};
use crate::catalog::{AttributeKind, Context, EntryKind, InstanceModel, Platform};
use crate::facts::ExprId;
use crate::name::Name;
use crate::resolve::{AdtId, BodyId};
use crate::source::Span;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::{SmallVec, smallvec};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// All visits of all programs.
#[derive(Debug, Default)]
pub struct Reach<'c> {
    /// Visits in the order in which they were found.
    pub visits: Vec<Visit>,
    /// Visits by region.
    pub by_region: FxHashMap<RegionId, Vec<VisitId>>,
    /// Entries of all programs.
    pub entries: Vec<Entry<'c>>,
}

/// A call that hands a program over to a platform.
#[derive(Clone, Copy, Debug)]
pub struct Handover<'c> {
    /// The platform.
    pub platform: &'c Platform,
    /// How its instances meet requests.
    pub model: InstanceModel,
    /// What is handed over.
    pub kind: EntryKind,
    /// What is called.
    pub path: Name,
    /// The body the call stands in.
    pub body: BodyId,
    /// The call.
    pub site: ExprId,
}

/// What one program contains before phases are told apart.
#[derive(Debug, Default)]
pub struct Contents<'c> {
    /// Every region it may run.
    pub regions: FxHashSet<RegionId>,
    /// Types it constructs.
    pub constructed: FxHashSet<AdtId>,
    /// Calls that hand it over to a platform.
    pub handovers: Vec<Handover<'c>>,
    /// It runs a server of its own.
    pub serves: bool,
    /// It meets connections itself, and gives none of them to a server.
    pub accepts: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct State {
    region: RegionId,
    entry: Option<EntryId>,
    phase: Phase,
    lane: Lane,
    detached: bool,
}

/// Everything a program may run: functions and closures reached by any edge, trait implementations by the types it constructs.
pub fn contents<'c>(graph: &Graph<'c>, root: &Root<'c>, starts: &[Start<'c>]) -> Contents<'c> {
    let mut contents = Contents::default();
    let mut stack: Vec<RegionId> = starts.iter().map(|start| start.region).collect();
    // Regions with edges that wait for a type to be constructed.
    let mut waiting = Vec::new();
    while !stack.is_empty() {
        while let Some(region) = stack.pop() {
            if !contents.regions.insert(region) {
                continue;
            }
            let body = graph.regions[region.0 as usize].body;
            contents.constructed.extend(graph.constructs.get(&body).into_iter().flatten());
            let edges = &graph.edges[region.0 as usize];
            stack.extend(edges.iter().filter(|edge| edge.if_constructed.is_none()).map(|edge| edge.to));
            waiting.extend(edges.iter().any(|edge| edge.if_constructed.is_some()).then_some(edges));
        }
        for edges in &waiting {
            stack.extend(edges.iter().filter(|edge| admits(edges, edge, &contents.constructed)).map(|edge| edge.to));
        }
        stack.retain(|region| !contents.regions.contains(region));
    }
    contents.handovers = handovers(graph, root, &contents);
    let mut bodies = contents.regions.iter().map(|region| graph.regions[region.0 as usize].body);
    contents.serves = bodies.clone().any(|body| graph.serves(body));
    contents.accepts = !contents.serves && contents.handovers.is_empty() && bodies.any(|body| graph.accepts(body));
    contents
}

/// Whether a program that constructs these types can take an edge. A trait call without any constructed candidate takes its only
/// one: the value was made where we cannot see.
fn admits(edges: &[Edge], edge: &Edge, constructed: &FxHashSet<AdtId>) -> bool {
    let Some(adt) = edge.if_constructed else { return true };
    if constructed.contains(&adt) {
        return true;
    }
    let mut candidates = edges.iter().filter(|other| other.site == edge.site && other.is_dynamic);
    candidates.clone().count() == 1 && candidates.all(|other| other == edge)
}

fn handovers<'c>(graph: &Graph<'c>, root: &Root<'c>, contents: &Contents<'c>) -> Vec<Handover<'c>> {
    let mut bodies: Vec<BodyId> = contents.regions.iter().map(|region| graph.regions[region.0 as usize].body).collect();
    bodies.sort();
    bodies.dedup();
    let handed = bodies.into_iter().flat_map(|body| graph.handovers(body).iter().map(move |handed| (body, handed)));
    let meant = |(body, handed): (BodyId, &Handed<'c>)| {
        let krate = handed.krate();
        let version = root.versions.get(&krate).and_then(Option::as_ref);
        let (platform, call) = handed.calls.iter().find(|(_, call)| call.is_in(version))?;
        if let Some(forced) = root.forced {
            let is_its_own = graph.catalog.platforms.all()[*platform].id == forced.id;
            let model = if is_its_own { call.model } else { forced.model };
            return Some(Handover { platform: forced, model, kind: call.kind, path: handed.path, body, site: handed.site });
        }
        // A platform's runtime may stand on that of another: a program says by its dependencies whose it is.
        let marked_for = root.marked_for.filter(|_| !root.versions.contains_key(&krate));
        let platform = marked_for.unwrap_or(&graph.catalog.platforms.all()[*platform]);
        Some(Handover { platform, model: call.model, kind: call.kind, path: handed.path, body, site: handed.site })
    };
    handed.filter_map(meant).collect()
}

/// The platforms that may run what a program registers, each with the most that its instances do at once.
fn runners<'c>(root: &Root<'c>, contents: &Contents<'c>) -> Vec<(&'c Platform, InstanceModel)> {
    let handed = contents.handovers.iter().map(|handover| (handover.platform, handover.model));
    let served = root.serves_for.iter().map(|platform| (*platform, platform.model));
    let mut found: Vec<(&Platform, InstanceModel)> = Vec::new();
    for (platform, model) in handed.chain(served.filter(|_| contents.handovers.is_empty())) {
        match found.iter_mut().find(|(known, _)| known.id == platform.id) {
            Some((_, known)) if model == InstanceModel::Concurrent => *known = model,
            Some(_) => {}
            None => found.push((platform, model)),
        }
    }
    found
}

/// Where a program begins to run.
#[derive(Clone, Copy, Debug)]
pub struct Start<'c> {
    /// The region.
    pub region: RegionId,
    /// What it is.
    pub kind: AttributeKind,
    /// The platform that calls it, and how its instances meet requests; `None` for `main`, and for what a framework calls.
    pub by: Option<(&'c Platform, InstanceModel)>,
    /// Its name.
    pub span: Span,
}

impl<'c> Reach<'c> {
    /// Walks one program.
    pub fn walk(&mut self, graph: &Graph<'c>, root: &Root<'c>, at: usize, starts: &[Start<'c>], contents: &Contents<'c>) {
        let runners = runners(root, contents);
        let mut walk = Walk { graph, at, contents, runners, seen: FxHashSet::default(), queue: BinaryHeap::new(), states: Vec::new() };
        let (hooks, starts): (Vec<&Start<'c>>, Vec<&Start<'c>>) = starts.iter().partition(|start| start.kind == AttributeKind::Hook);
        let is_of_framework = |start: &&Start<'c>| start.kind == AttributeKind::Start && start.by.is_none();
        for start in starts.into_iter().filter(|start| contents.serves || !is_of_framework(start)) {
            let entry = match (start.kind, start.by) {
                (AttributeKind::Handler, Some(by)) => Some(walk.entry(self, start.region, by, start.span)),
                _ => None,
            };
            walk.push(walk.started(start.region, entry), None, false, 0);
        }
        walk.run(self);
        if contents.serves || root.gives_server || !contents.handovers.is_empty() || self.entries.iter().any(|entry| entry.root == at) {
            walk.hook(self, &hooks);
        }
    }
}

struct Walk<'w, 'c> {
    graph: &'w Graph<'c>,
    at: usize,
    contents: &'w Contents<'c>,
    runners: Vec<(&'c Platform, InstanceModel)>,
    seen: FxHashSet<State>,
    /// Most certain first, then shortest, then oldest.
    queue: BinaryHeap<Reverse<(bool, u32, usize)>>,
    states: Vec<(State, Option<(VisitId, ExprId)>)>,
}

impl<'c> Walk<'_, 'c> {
    fn push(&mut self, state: State, from: Option<(VisitId, ExprId)>, assumed: bool, depth: u32) {
        if !self.seen.contains(&state) {
            self.queue.push(Reverse((assumed, depth, self.states.len())));
            self.states.push((state, from));
        }
    }

    fn run(&mut self, reach: &mut Reach<'c>) {
        while let Some(Reverse((assumed, depth, at))) = self.queue.pop() {
            let (state, from) = self.states[at];
            if !self.seen.insert(state) {
                continue;
            }
            let id = VisitId(reach.visits.len() as u32);
            let State { region, entry, phase, lane, detached } = state;
            reach.visits.push(Visit { region, root: self.at, entry, phase, lane, detached, from, assumed, bounded: false, depth });
            reach.by_region.entry(region).or_default().push(id);
            let edges = &self.graph.edges[region.0 as usize];
            for edge in edges.iter().filter(|edge| admits(edges, edge, &self.contents.constructed)) {
                let assumed = assumed || edge.assumed || self.is_ambiguous(edges, edge);
                for next in self.follow(reach, state, edge) {
                    self.push(next, Some((id, edge.site)), assumed, depth + 1);
                }
            }
        }
    }

    /// Frameworks call these for each request of a program that serves.
    fn hook(&mut self, reach: &mut Reach<'c>, hooks: &[&Start<'c>]) {
        let is_met = |visit: &Visit| visit.root == self.at && visit.phase == Phase::Request;
        let met = |region| reach.by_region.get(&region).into_iter().flatten().any(|id| is_met(&reach.visits[id.0 as usize]));
        let hooks: Vec<&Start<'c>> = hooks.iter().copied().filter(|start| !met(start.region)).collect();
        for start in hooks {
            for by in self.runners.clone() {
                let entry = self.entry(reach, start.region, by, start.span);
                reach.entries[entry.0 as usize].is_hook = true;
                // They run where handlers do, also those that are no async functions themselves.
                self.push(State { lane: Lane::Async, ..self.started(start.region, Some(entry)) }, None, false, 0);
            }
        }
        self.run(reach);
    }

    /// With several implementations possible, each alone is an assumption.
    fn is_ambiguous(&self, edges: &[Edge], edge: &Edge) -> bool {
        let same_site = edges.iter().filter(|other| other.site == edge.site && other.is_dynamic);
        edge.is_dynamic && same_site.filter(|other| admits(edges, other, &self.contents.constructed)).count() > 1
    }

    fn follow(&self, reach: &mut Reach<'c>, from: State, edge: &Edge) -> SmallVec<[State; 1]> {
        let to = &self.graph.regions[edge.to.0 as usize];
        let same = State { region: edge.to, ..from };
        let next = match edge.context {
            Context::Request if from.phase != Phase::Request => return self.enter(reach, from, edge),
            _ if from.phase != Phase::Request && self.meets_connection(from.region, edge) => return self.meet(reach, from, edge),
            Context::Same | Context::Request => {
                State { lane: if from.lane == Lane::Sync && to.is_async { Lane::Async } else { from.lane }, ..same }
            }
            Context::InitOnce => State { phase: Phase::ColdStart, entry: None, detached: false, ..same },
            Context::BlockingOk => State { lane: Lane::Blocking, ..same },
            Context::Task => State { lane: Lane::Async, ..self.beside(same) },
            Context::Thread => State { lane: Lane::Blocking, ..self.beside(same) },
            Context::Never => return SmallVec::new(),
        };
        smallvec![next]
    }

    /// What is done for a connection runs where the loop puts it, else where the loop runs.
    fn meet(&self, reach: &mut Reach<'c>, from: State, edge: &Edge) -> SmallVec<[State; 1]> {
        let mut met = self.enter(reach, from, edge);
        for state in &mut met {
            state.lane = match edge.context {
                Context::Thread | Context::BlockingOk => Lane::Blocking,
                Context::Same if from.lane != Lane::Sync => from.lane,
                _ => state.lane,
            };
        }
        met
    }

    /// Whether an edge leads to what is done for a connection that the program has accepted itself, for some platform.
    fn meets_connection(&self, from: RegionId, edge: &Edge) -> bool {
        let body = self.graph.regions[from.0 as usize].body;
        self.contents.accepts && !self.runners.is_empty() && self.graph.is_for_connection(body, edge.site)
    }

    /// Work beside the code that starts it: in the background from cold start, detached in a request.
    fn beside(&self, state: State) -> State {
        match state.phase {
            Phase::Request => State { detached: true, ..state },
            Phase::ColdStart | Phase::Background => State { phase: Phase::Background, ..state },
        }
    }

    /// Platforms call this region for each request, in a program that is handed over to them.
    fn enter(&self, reach: &mut Reach<'c>, from: State, edge: &Edge) -> SmallVec<[State; 1]> {
        let body = self.graph.regions[from.region.0 as usize].body;
        let span = self.graph.span(body, edge.site);
        let here = self.contents.handovers.iter().find(|handover| (handover.body, handover.site) == (body, edge.site));
        let by = self.runners.iter().filter(|(platform, _)| here.is_none_or(|handover| handover.platform.id == platform.id));
        by.map(|by| self.started(edge.to, Some(self.entry(reach, edge.to, *by, span)))).collect()
    }

    fn entry(
        &self,
        reach: &mut Reach<'c>,
        region: RegionId,
        (platform, model): (&'c Platform, InstanceModel),
        registered: Span,
    ) -> EntryId {
        let same = |entry: &Entry<'_>| (entry.root, entry.region, &entry.platform.id) == (self.at, region, &platform.id);
        let known = reach.entries.iter().position(same);
        let at = known.unwrap_or_else(|| {
            let mut handovers = self.contents.handovers.iter().filter(|handover| handover.platform.id == platform.id).peekable();
            let is_extension = handovers.peek().is_some() && handovers.all(|handover| handover.kind == EntryKind::Extension);
            reach.entries.push(Entry { root: self.at, region, platform, model, is_extension, is_hook: false, registered });
            reach.entries.len() - 1
        });
        EntryId(at as u32)
    }

    /// A region that somebody outside calls: for each request of an entry, or once.
    fn started(&self, region: RegionId, entry: Option<EntryId>) -> State {
        let it = &self.graph.regions[region.0 as usize];
        let lane = if it.is_async || (entry.is_some() && it.gives_future) { Lane::Async } else { Lane::Sync };
        let phase = if entry.is_some() { Phase::Request } else { Phase::ColdStart };
        State { region, entry, phase, lane, detached: false }
    }
}
