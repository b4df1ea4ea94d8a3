//! Keepers: what holds on to a value that is made once.
//!
//! The value is followed forwards: through locals, wrappers, fields and the calls that make something of it, into our functions and out
//! of them to their callers. It is kept where it ends up in a cell or static that is filled once, or where code that runs for requests
//! takes it from outside. It is lost sight of in a means of work, such as a pool, and in what can be changed or tells the time:
//! somebody takes care of it there.

use super::mutations::places::Walk;
use super::{Edge, Origin, Phase, Place, Program, RegionId, Use, Visit};
use crate::catalog::{Context, TypeTrait};
use crate::facts::{ExprId, ExprKind, PatId};
use crate::name::Name;
use crate::resolve::{BodyOwner, GlobalId, SELF_PAT, Ty};
use rustc_hash::FxHashSet;

mod fields;

/// Values that are followed, all branches taken together.
const STEPS: usize = 512;

/// What is told of a value that is kept, and of one that is not.
const KEPT: &str = "something keeps it that requests use";
const NOT_KEPT: &str = "nothing that requests use is known to keep it";

/// What keeps a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeper {
    /// A static.
    Global(GlobalId),
    /// A cell that is filled once, or what a request takes from outside: where that stands.
    Place(RegionId, ExprId),
    /// A field that is never set again.
    Field {
        /// Its name.
        name: Name,
        /// Where its struct is made with it.
        made: (RegionId, ExprId),
        /// Where code that goes on reads it.
        read: (RegionId, ExprId),
    },
}

impl Program<'_> {
    /// What keeps the value of an expression that runs in cold start, if anything does.
    pub fn keeper(&self, visit: &Visit, expr: ExprId) -> Option<Keeper> {
        let answer = Forward::new(self, visit, Followed::Value).value(visit.region, expr);
        self.learnt(answer, KEPT, NOT_KEPT)
    }

    /// The same for a value that is worth nothing after a while: a field keeps it too.
    pub fn keeper_of_token(&self, visit: &Visit, expr: ExprId) -> Option<Keeper> {
        let answer = Forward::new(self, visit, Followed::Token).value(visit.region, expr);
        self.learnt(answer, KEPT, NOT_KEPT)
    }

    /// What keeps a means of work that an expression makes, if anything does.
    pub(super) fn keeper_of_work(&self, visit: &Visit, expr: ExprId) -> Option<Keeper> {
        Forward::new(self, visit, Followed::Work).value(visit.region, expr)
    }
}

struct Forward<'p, 'c> {
    program: &'p Program<'c>,
    /// The program that is followed.
    root: usize,
    followed: Followed,
    seen: FxHashSet<(RegionId, ExprId)>,
}

/// What the value is that is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Followed {
    /// Anything that can be kept.
    Value,
    /// Something that expires.
    Token,
    /// A means of work.
    Work,
}

impl<'p, 'c> Forward<'p, 'c> {
    fn new(program: &'p Program<'c>, visit: &Visit, followed: Followed) -> Self {
        Self { program, root: visit.root, followed, seen: FxHashSet::default() }
    }
}

impl Forward<'_, '_> {
    fn value(&mut self, region: RegionId, expr: ExprId) -> Option<Keeper> {
        let program = self.program;
        let info = program.body_of(region);
        if self.seen.len() >= STEPS || !self.seen.insert((region, expr)) || self.is_looked_after(program.ty(region, expr)) {
            return None;
        }
        let bound = info.typed.body.pats.iter().enumerate().map(|(at, _)| PatId(at as u32));
        let bound: Vec<PatId> = bound.filter(|pat| info.flow.origin(*pat) == Some(Origin::Value(expr))).collect();
        bound.iter().find_map(|pat| self.local(region, *pat)).or_else(|| match program.use_of(region, expr) {
            Use::Awaited(parent) => self.value(region, parent),
            Use::Receiver(call) => self.given(region, call, None),
            Use::Argument(call, at) => self.given(region, call, Some(at)),
            Use::Other(parent) => self.part(region, parent, expr),
            Use::Result => self.result(region),
            // What a branch gives is bound as what the whole gives.
            Use::Bound(pat) if !bound.contains(&pat) => self.local(region, pat),
            Use::Bound(_) | Use::Dropped => None,
        })
    }

    /// A means of work, unless that is what is followed, a cell that can be changed, a moment, or a plain number: whatever becomes of it, it is not the value any more.
    fn is_looked_after(&self, ty: &Ty) -> bool {
        let program = self.program;
        let is_plain = matches!(ty.peeled(), Ty::Primitive(name) if name.as_str() != "str");
        let changes = program.holds(ty, TypeTrait::InteriorMutable) && !program.holds(ty, TypeTrait::Once);
        is_plain
            || changes
            || (self.followed == Followed::Work) != program.holds(ty, TypeTrait::Resource)
            || program.holds(ty, TypeTrait::Time)
            || self.followed == Followed::Token && program.tells_end(ty)
    }

    fn local(&mut self, region: RegionId, pat: PatId) -> Option<Keeper> {
        let program = self.program;
        let info = program.body_of(region);
        info.flow.uses(pat).iter().find_map(|used| {
            let inside = info.region_of(*used);
            if inside != region && self.runs(inside, Phase::Request) {
                return Some(Keeper::Place(inside, *used));
            }
            self.value(inside, *used)
        })
    }

    fn visits(&self, region: RegionId) -> impl Iterator<Item = &Visit> {
        self.program.visits(region).filter(|visit| visit.root == self.root)
    }

    fn runs(&self, region: RegionId, phase: Phase) -> bool {
        self.visits(region).any(|visit| visit.phase == phase)
    }

    /// A value that a call is given as its receiver or an argument.
    fn given(&mut self, region: RegionId, call: ExprId, at: Option<usize>) -> Option<Keeper> {
        let program = self.program;
        let info = program.body_of(region);
        if let Some(callee) = program.callee(region, call) {
            let inner = program.body_of(callee);
            let BodyOwner::Function(function) = inner.owner else { return None };
            let receives = program.world().functions[function.index()].facts.sig.receiver.is_some();
            let is_method = matches!(info.typed.body.expr(call).kind, ExprKind::MethodCall { .. });
            let place = match (at, is_method) {
                (None, _) => None,
                (Some(at), true) => Some(at),
                (Some(at), false) => at.checked_sub(usize::from(receives)),
            };
            let pat = place.map_or(Some(SELF_PAT), |at| inner.typed.body.params.get(at).copied());
            return pat.and_then(|pat| self.local(callee, pat));
        }
        if at.is_some()
            && let ExprKind::MethodCall { method, .. } = info.typed.body.expr(call).kind
            && let Some((_, entry)) = program.changed_type(info, call)
            && entry.has(TypeTrait::Once)
            && entry.mutates(method.as_str())
        {
            return Some(self.filled(region, call));
        }
        // What a method gives of its receiver is a part of it; what a call makes of an argument is known by its type alone.
        let is_known = at.is_none() || !program.ty(region, call).is_unknown();
        is_known.then(|| self.value(region, call)).flatten()
    }

    /// A value that stands in another expression.
    fn part(&mut self, region: RegionId, parent: ExprId, expr: ExprId) -> Option<Keeper> {
        let program = self.program;
        let info = program.body_of(region);
        if self.followed == Followed::Token
            && let Some(keeper) = self.field(region, parent, expr)
        {
            return Some(keeper);
        }
        let is_timed = |other: &ExprId| program.type_is(program.ty(region, *other), TypeTrait::Time);
        match &info.typed.body.expr(parent).kind {
            ExprKind::Struct { fields, .. } if fields.iter().any(|(_, value)| is_timed(value)) => None,
            ExprKind::Tuple(elements) if elements.iter().any(is_timed) => None,
            ExprKind::Assign { place, .. } => info.typed.locals.get(place).and_then(|pat| self.local(region, *pat)),
            ExprKind::Return(_) => self.result(region),
            ExprKind::Struct { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array { .. }
            | ExprKind::Ref { .. }
            | ExprKind::Field { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Try(_) => self.value(region, parent),
            _ => None,
        }
    }

    /// The value of a region: what a static or cell is filled with, or what its callers get.
    fn result(&mut self, region: RegionId) -> Option<Keeper> {
        let program = self.program;
        let info = program.body_of(region);
        if let BodyOwner::Global(global) = info.owner {
            return Some(Keeper::Global(global));
        }
        let callers = program.regions().iter().copied().filter(|caller| self.visits(*caller).next().is_some());
        let edges = callers.flat_map(|caller| program.graph.edges[caller.0 as usize].iter().map(move |edge| (caller, edge)));
        let edges: Vec<(RegionId, &Edge)> = edges.filter(|(_, edge)| edge.to == region).collect();
        edges.into_iter().find_map(|(caller, edge)| match edge.context {
            // Until when a function remembers its answers stands in its attribute, which is not read.
            Context::InitOnce
                if program.body_of(caller).typed.body.expr(edge.site).kind.is_call() && program.callee(caller, edge.site).is_some() =>
            {
                None
            }
            Context::InitOnce => Some(self.filled(caller, edge.site)),
            // What requests ask for, they ask for again.
            _ if self.runs(caller, Phase::Request) => None,
            _ => self.value(caller, edge.site),
        })
    }

    /// A cell that is filled once, by a call or by what is given to that call.
    fn filled(&self, region: RegionId, filler: ExprId) -> Keeper {
        let info = self.program.body_of(region);
        let call = info.flow.parent(filler).filter(|_| !info.typed.body.expr(filler).kind.is_call()).unwrap_or(filler);
        let cell = self.program.receiver(region, call).map(|cell| Walk::new(self.program, info).root(cell));
        match cell {
            Some(Place::Global(global)) => Keeper::Global(global),
            Some(Place::Local(_) | Place::Other) | None => Keeper::Place(region, call),
        }
    }
}
