//! What a program reaches, in which phase and lane.
//!
//! Each program is walked from its `main`: cold start first, a new walk for each entry it registers, background work beside them.
//! A visit is one way in which a region runs; the first visit found for a state is the most certain, then the shortest, and
//! remembers where it came from, so a trace is read backwards from it.

use super::graph::{Edge, Graph, RegionId};
use super::{Entry, EntryId, Lane, Phase, Root, Visit, VisitId};
use crate::catalog::{Context, EntryKind, InstanceModel, Platform};
use crate::facts::ExprId;
use crate::resolve::{AdtId, BodyId};
use rustc_hash::{FxHashMap, FxHashSet};
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
pub fn contents<'c>(graph: &Graph<'c>, start: RegionId) -> Contents<'c> {
    let mut contents = Contents::default();
    let mut stack = vec![start];
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
    contents.handovers = handovers(graph, &contents);
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

fn handovers<'c>(graph: &Graph<'c>, contents: &Contents<'c>) -> Vec<Handover<'c>> {
    let mut bodies: Vec<BodyId> = contents.regions.iter().map(|region| graph.regions[region.0 as usize].body).collect();
    bodies.sort();
    bodies.dedup();
    let handed = bodies.into_iter().flat_map(|body| graph.handovers(body).iter().map(move |handed| (body, handed)));
    handed.map(|(body, &(site, platform, call))| Handover { platform, model: call.model, kind: call.kind, body, site }).collect()
}

impl<'c> Reach<'c> {
    /// Walks one program.
    pub fn walk(&mut self, graph: &Graph<'c>, root: &Root<'c>, at: usize, start: RegionId, contents: &Contents<'c>) {
        let lane = if graph.regions[start.0 as usize].is_async { Lane::Async } else { Lane::Sync };
        let first = State { region: start, entry: None, phase: Phase::ColdStart, lane, detached: false };
        let mut walk = Walk { graph, root, at, contents, seen: FxHashSet::default(), queue: BinaryHeap::new(), states: Vec::new() };
        walk.push(first, None, false, 0);
        walk.run(self);
    }
}

struct Walk<'w, 'c> {
    graph: &'w Graph<'c>,
    root: &'w Root<'c>,
    at: usize,
    contents: &'w Contents<'c>,
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
                if let Some(next) = self.follow(reach, state, edge) {
                    self.push(next, Some((id, edge.site)), assumed || edge.assumed || self.is_ambiguous(edges, edge), depth + 1);
                }
            }
        }
    }

    /// With several implementations possible, each alone is an assumption.
    fn is_ambiguous(&self, edges: &[Edge], edge: &Edge) -> bool {
        let same_site = edges.iter().filter(|other| other.site == edge.site && other.is_dynamic);
        edge.is_dynamic && same_site.filter(|other| admits(edges, other, &self.contents.constructed)).count() > 1
    }

    fn follow(&self, reach: &mut Reach<'c>, from: State, edge: &Edge) -> Option<State> {
        let to = &self.graph.regions[edge.to.0 as usize];
        let same = State { region: edge.to, ..from };
        Some(match edge.context {
            Context::Same => State { lane: if from.lane == Lane::Sync && to.is_async { Lane::Async } else { from.lane }, ..same },
            Context::InitOnce => State { phase: Phase::ColdStart, entry: None, detached: false, ..same },
            Context::BlockingOk => State { lane: Lane::Blocking, ..same },
            Context::Task => State { lane: Lane::Async, ..self.beside(same) },
            Context::Thread => State { lane: Lane::Blocking, ..self.beside(same) },
            Context::Request if from.phase == Phase::Request => same,
            Context::Request => self.enter(reach, from, edge)?,
            Context::Never => return None,
        })
    }

    /// Work beside the code that starts it: in the background from cold start, detached in a request.
    fn beside(&self, state: State) -> State {
        match state.phase {
            Phase::Request => State { detached: true, ..state },
            Phase::ColdStart | Phase::Background => State { phase: Phase::Background, ..state },
        }
    }

    /// The platform calls this region for each request, in a program that is handed over to one.
    fn enter(&self, reach: &mut Reach<'c>, from: State, edge: &Edge) -> Option<State> {
        let handover = self.contents.handovers.first();
        let platform = handover.map(|handover| handover.platform).or(self.root.serves_for)?;
        let concurrent = self.contents.handovers.iter().any(|handover| handover.model == InstanceModel::Concurrent);
        let model =
            if concurrent { InstanceModel::Concurrent } else { handover.map_or(InstanceModel::Concurrent, |handover| handover.model) };
        let is_extension = handover.is_some() && self.contents.handovers.iter().all(|handover| handover.kind == EntryKind::Extension);
        let known = reach.entries.iter().position(|entry| entry.root == self.at && entry.region == edge.to);
        let id = known.unwrap_or_else(|| {
            let body = self.graph.regions[from.region.0 as usize].body;
            let registered = (body, edge.site);
            reach.entries.push(Entry { root: self.at, region: edge.to, platform, model, is_extension, registered });
            reach.entries.len() - 1
        });
        let to = &self.graph.regions[edge.to.0 as usize];
        let lane = if to.is_async || to.gives_future { Lane::Async } else { Lane::Sync };
        Some(State { region: edge.to, entry: Some(EntryId(id as u32)), phase: Phase::Request, lane, detached: false })
    }
}
