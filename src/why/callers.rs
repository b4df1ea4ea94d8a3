//! Who leads to a line that nothing reaches.
//!
//! The programs of a run hold what their entries reach. Here every body of the workspace is read, and the question is asked backwards: which
//! function is this, and who calls it?

use crate::callgraph::{Graph, RegionId};
use crate::resolve::{BodyOwner, FnId};
use crate::source::{Sources, Span};
use serde::Serialize;
use std::collections::BTreeSet;

/// A function that no entry reaches.
#[derive(Debug, Serialize)]
pub struct Unreached {
    /// The function; `None` where no function stands on the line.
    pub function: Option<String>,
    /// The calls of it that are known, by place.
    pub callers: Vec<Caller>,
}

/// A call of a function.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Caller {
    /// The file, as shown to the user.
    pub path: String,
    /// The line, from 1.
    pub line: u32,
    /// The function that calls.
    pub name: String,
}

/// The function around a stretch, and who calls it, in a graph of everything.
pub(super) fn unreached(graph: &Graph<'_>, sources: &Sources, stretch: Span) -> Unreached {
    let Some(function) = function_at(graph, stretch) else { return Unreached { function: None, callers: Vec::new() } };
    let world = &graph.resolver.world;
    let owner = |region: RegionId| graph.bodies.get(&graph.regions[region.0 as usize].body).map(|info| info.owner);
    let mut callers = BTreeSet::new();
    for (at, edges) in graph.edges.iter().enumerate() {
        let from = RegionId(at as u32);
        let Some(caller) = owner(from).filter(|caller| *caller != BodyOwner::Function(function)) else { continue };
        for edge in edges.iter().filter(|edge| owner(edge.to) == Some(BodyOwner::Function(function))) {
            let span = graph.span(graph.regions[at].body, edge.site);
            let name = match caller {
                BodyOwner::Function(id) => world.function_label(id),
                BodyOwner::Global(id) => world.globals[id.index()].name.to_string(),
            };
            callers.insert(Caller { path: sources.path(span.file).to_string(), line: sources.positions(span).0.line, name });
        }
    }
    Unreached { function: Some(world.function_label(function)), callers: callers.into_iter().collect() }
}

/// The innermost function that a stretch meets.
fn function_at(graph: &Graph<'_>, stretch: Span) -> Option<FnId> {
    let functions = graph.resolver.world.functions.iter().enumerate();
    let meeting = functions.filter_map(|(at, def)| {
        let start = def.facts.start;
        let end = def.facts.body?.end;
        let meets = def.file == stretch.file && start <= stretch.range.end && stretch.range.start < end;
        meets.then_some((end - start, FnId(at as u32)))
    });
    meeting.min_by_key(|(length, id)| (*length, id.0)).map(|(_, id)| id)
}
