//! Servers of a program: those of frameworks, and loops in which it accepts connections itself.
//!
//! A loop by hand has no router and no service. What it does for a connection is known by the connection: the functions of ours that are
//! given it, the closures and async blocks that hold it, and everything in the body of a loop over connections. What stands in the loop
//! without a function of its own stays with the loop: a region runs as one piece. Whether any of that counts is decided where it is known
//! whether the program serves in another way: an accept loop that hands each connection to a framework is no more than its front.

use super::{BodyInfo, Graph};
use crate::callgraph::flow::Origin;
use crate::facts::{ExprId, ExprKind, LoopKind, PatId};
use crate::resolve::BodyId;
use rustc_hash::{FxHashMap, FxHashSet};

/// A connection is wrapped and taken apart this often.
const STEPS: usize = 6;

impl Graph<'_> {
    /// Whether a body runs a server.
    pub fn serves(&self, body: BodyId) -> bool {
        self.serving.contains(&body)
    }

    /// Whether a body accepts connections, and does something for each.
    pub fn accepts(&self, body: BodyId) -> bool {
        self.connections.contains_key(&body)
    }

    /// Whether an edge that starts in this body at this place leads to what is done for a connection.
    pub fn is_for_connection(&self, body: BodyId, site: ExprId) -> bool {
        self.connections.get(&body).is_some_and(|sites| sites.contains(&site))
    }

    pub(super) fn note_serving(&mut self, body: BodyId, info: &BodyInfo) {
        let mut accepting = Vec::new();
        let mut serves = false;
        for (site, _) in info.typed.body.iter() {
            for (_, callee) in self.known_callees(info, site) {
                serves |= callee.is_server();
                accepting.extend(callee.accepts.then_some(site));
            }
        }
        if serves {
            self.serving.insert(body);
        }
        let sites = if accepting.is_empty() { FxHashSet::default() } else { Connections { info, accepting }.sites() };
        if !sites.is_empty() {
            self.connections.insert(body, sites);
        }
    }
}

/// The connections that one body accepts.
struct Connections<'i> {
    info: &'i BodyInfo,
    /// The calls that give them.
    accepting: Vec<ExprId>,
}

impl Connections<'_> {
    /// The calls, closures and async blocks that are for a connection. Of those in each other the outermost is enough, and more do no harm.
    fn sites(&self) -> FxHashSet<ExprId> {
        let mut sites = FxHashSet::default();
        let connections = self.connections();
        for (expr, pat) in &self.info.typed.locals {
            if let Some(accepting) = connections.get(pat) {
                self.takers(*expr, *accepting, &mut sites);
            }
        }
        let loops = self.info.typed.body.iter().filter_map(|(_, expr)| match &expr.kind {
            ExprKind::Loop(it) => match it.kind {
                LoopKind::For { iterable, .. } => self.accepts_in(iterable).map(|accepting| (it.body, accepting)),
                LoopKind::While { condition } => self.accepts_in(condition).map(|accepting| (it.body, accepting)),
                LoopKind::Loop => None,
            },
            _ => None,
        });
        for (body, accepting) in loops {
            let inside = self.info.typed.body.iter().map(|(id, _)| id).filter(|id| self.info.is_within(*id, body));
            sites.extend(inside.filter(|id| self.may_take(*id, accepting)));
        }
        sites
    }

    /// The bindings that hold a connection or what is made of one, and the call that gave it.
    fn connections(&self) -> FxHashMap<PatId, ExprId> {
        let flow = &self.info.flow;
        let mut found = FxHashMap::default();
        let locals: FxHashSet<PatId> = self.info.typed.locals.values().copied().collect();
        for _ in 0..STEPS {
            let holds = |pat: &PatId| match flow.origin(*pat)? {
                Origin::Value(value) => self.accepts_in(value).or_else(|| self.names_one(value, &found)),
                Origin::Element(iterable) => self.accepts_in(iterable),
                Origin::Param(_) | Origin::ClosureParam(..) => None,
            };
            let more: Vec<(PatId, ExprId)> =
                locals.iter().filter(|pat| !found.contains_key(*pat)).filter_map(|pat| Some((*pat, holds(pat)?))).collect();
            if more.is_empty() {
                break;
            }
            found.extend(more);
        }
        found
    }

    /// A connection that an expression names, where it is accepted.
    fn names_one(&self, expr: ExprId, known: &FxHashMap<PatId, ExprId>) -> Option<ExprId> {
        let flow = &self.info.flow;
        known.iter().find_map(|(pat, accepting)| {
            let is_here = |named: &ExprId| flow.region_of(*named) == flow.region_of(*accepting) && self.info.is_within(*named, expr);
            flow.uses(*pat).iter().any(is_here).then_some(*accepting)
        })
    }

    /// The call in this expression that gives a connection, in the region of the expression itself.
    fn accepts_in(&self, expr: ExprId) -> Option<ExprId> {
        let flow = &self.info.flow;
        let is_here = |call: &&ExprId| flow.region_of(**call) == flow.region_of(expr) && self.info.is_within(**call, expr);
        self.accepting.iter().find(is_here).copied()
    }

    /// What a connection is given to where it is named: the calls around it, and the closures and blocks that it is taken into.
    fn takers(&self, named: ExprId, accepting: ExprId, sites: &mut FxHashSet<ExprId>) {
        let (flow, body) = (&self.info.flow, &self.info.typed.body);
        let is_statement = |id: &ExprId| !matches!(body.expr(*id).kind, ExprKind::Block(_) | ExprKind::Loop(_));
        for around in flow.around(named) {
            let in_region = flow.region_of(around) == flow.region_of(accepting);
            let ends = in_region && !is_statement(&around);
            if ends {
                break;
            }
            sites.extend(self.may_take(around, accepting).then_some(around));
        }
    }

    /// Whether something can be done for a connection: a call, closure or block where connections are accepted.
    fn may_take(&self, id: ExprId, accepting: ExprId) -> bool {
        let kind = &self.info.typed.body.expr(id).kind;
        let is_one = kind.is_call() || matches!(kind, ExprKind::Closure(_) | ExprKind::Async { .. });
        is_one && self.info.flow.region_of(id) == self.info.flow.region_of(accepting)
    }
}
