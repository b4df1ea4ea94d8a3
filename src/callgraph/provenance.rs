//! Provenance: where a value comes from, across the calls of one visit.
//!
//! A local is followed to the value it is bound to, a captured one to the region around, a parameter to the argument of the call by
//! which the visit came, and a reference, clone or field to what it is taken from. The walk ends where a value is made; the phase in
//! which that place runs says whether requests share it. What the platform hands over is told apart by its type.

use super::mutations::places;
use super::{BodyInfo, Mutation, Origin, Phase, Place, Program, RegionId, Use, Visit};
use crate::catalog::TypeTrait;
use crate::facts::{ExprId, ExprKind, PatId};
use crate::name::Name;
use crate::resolve::{BodyOwner, GlobalId, SELF_PAT, TargetKind, Ty};

/// Steps of one walk, all branches taken together.
const STEPS: u32 = 256;

/// Visits through which a region around is looked for.
const CALLERS: usize = 64;

/// Where a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// It is, or is part of, a constant or static.
    Global(GlobalId),
    /// Made in cold start, or in what cold start leaves running.
    ColdStart {
        /// The region it is made in.
        region: RegionId,
        /// The expression that makes it.
        expr: ExprId,
    },
    /// Made for one request, or given with it.
    Request,
    /// Given with a request but made before it: the state of a router.
    PlatformState,
    /// The service that the platform calls.
    Service,
    /// Not known.
    Unknown,
}

impl Program<'_> {
    /// Where a local of a region comes from, in this way of running it.
    pub fn provenance(&self, visit: &Visit, region: RegionId, pat: PatId) -> Provenance {
        Trace { program: self, fields: Vec::new(), steps: STEPS }.local(visit, self.body_of(region), pat)
    }

    /// Where the value of an expression comes from, in this way of running its region.
    pub fn value_provenance(&self, visit: &Visit, expr: ExprId) -> Provenance {
        Trace { program: self, fields: Vec::new(), steps: STEPS }.value(visit, self.body_of(visit.region), expr)
    }

    /// Where the state comes from that a mutation changes, in this way of running its region.
    pub fn mutation_provenance(&self, visit: &Visit, mutation: &Mutation) -> Provenance {
        let fields = mutation.fields.iter().rev().copied().collect();
        match mutation.place {
            Place::Global(id) => Provenance::Global(id),
            Place::Local(pat) => Trace { program: self, fields, steps: STEPS }.local(visit, self.body_of(mutation.region), pat),
            Place::Other => Provenance::Unknown,
        }
    }

    /// The static that a mutation changes on a visit: directly, or as `self` or an argument.
    pub fn changed_static(&self, visit: &Visit, mutation: &Mutation) -> Option<GlobalId> {
        let answer = match self.mutation_provenance(visit, mutation) {
            Provenance::Global(global) => Some(global),
            Provenance::ColdStart { .. } | Provenance::Request | Provenance::PlatformState | Provenance::Service | Provenance::Unknown => {
                None
            }
        };
        self.learnt(answer, "it changes a static", "it changes no static")
    }

    /// Whether a visit is the platform calling its entry, or a router calling what handles the request.
    fn is_entry(&self, visit: &Visit) -> bool {
        let is_called_by_platform = match visit.from {
            Some((from, _)) => self.visit(from).phase != Phase::Request,
            None => true,
        };
        visit.phase == Phase::Request && (is_called_by_platform || self.is_routed(visit))
    }

    /// The visit of a region around that one of this visit's callers is: the region itself, or what set up its closures.
    fn visit_around<'v>(&'v self, visit: &'v Visit, region: RegionId) -> Option<&'v Visit> {
        let found = self.visits_back(visit).take(CALLERS).find(|visit| visit.region == region);
        found.or_else(|| {
            let mut others = self.visits(region).filter(|other| other.root == visit.root);
            let only = others.next()?;
            others.all(|other| other.phase == only.phase).then_some(only)
        })
    }
}

/// A walk towards the place where a value is made.
struct Trace<'p, 'c> {
    program: &'p Program<'c>,
    /// Which part of the value is asked for, the field nearest to the root last.
    fields: Vec<Name>,
    /// Steps that are left.
    steps: u32,
}

impl<'p> Trace<'p, '_> {
    fn local(&mut self, visit: &Visit, info: &BodyInfo, pat: PatId) -> Provenance {
        let Some(steps) = self.steps.checked_sub(1) else { return Provenance::Unknown };
        self.steps = steps;
        let program = self.program;
        match info.flow.origin(pat) {
            Some(Origin::Value(value)) => {
                if info.flow.use_of(&info.typed.body, value) != Use::Bound(pat) {
                    self.fields.clear();
                }
                self.value_in(visit, info, value)
            }
            Some(Origin::Element(list)) => {
                self.fields.clear();
                self.value_in(visit, info, list)
            }
            Some(Origin::Param(at)) => match program.visit_around(visit, info.first_region) {
                Some(visit) => self.param(visit, info, pat, at),
                None => Provenance::Unknown,
            },
            Some(Origin::ClosureParam(closure, at)) => {
                let region = info.flow.region_at(closure).map(|local| RegionId(info.first_region.0 + local));
                match region.and_then(|region| program.visit_around(visit, region)) {
                    Some(visit) => self.closure_param(visit, info, pat, (closure, at)),
                    None => Provenance::Unknown,
                }
            }
            None if pat == SELF_PAT => match program.visit_around(visit, info.first_region) {
                Some(visit) if program.is_entry(visit) => Provenance::Service,
                Some(visit) => self.argument(visit, 0, true),
                None => Provenance::Unknown,
            },
            None => Provenance::Unknown,
        }
    }

    /// A value of this body, in the visit of the region it stands in.
    fn value_in(&mut self, visit: &Visit, info: &BodyInfo, value: ExprId) -> Provenance {
        match self.program.visit_around(visit, info.region_of(value)) {
            Some(visit) => self.value(visit, info, value),
            None => Provenance::Unknown,
        }
    }

    fn param(&mut self, visit: &Visit, info: &BodyInfo, pat: PatId, at: usize) -> Provenance {
        let whole = info.typed.body.params.get(at).copied();
        if self.program.is_entry(visit) {
            return self.given(whole.map_or(&Ty::Unknown, |whole| info.typed.pat_ty(whole)));
        }
        if whole != Some(pat) {
            self.fields.clear();
        }
        self.argument(visit, at, false)
    }

    fn closure_param(&mut self, visit: &Visit, info: &BodyInfo, pat: PatId, param: (ExprId, usize)) -> Provenance {
        let (closure, at) = param;
        if let Some((_, lender, _)) = self.program.lent_by(info, pat, closure) {
            self.fields.clear();
            return self.value_in(visit, info, lender);
        }
        let ExprKind::Closure(closure) = &info.typed.body.expr(closure).kind else { return Provenance::Unknown };
        let whole = closure.params.get(at).map(|(whole, _)| *whole);
        if self.program.is_entry(visit) {
            return self.given(whole.map_or(&Ty::Unknown, |whole| info.typed.pat_ty(whole)));
        }
        if whole != Some(pat) {
            self.fields.clear();
        }
        self.argument(visit, at, false)
    }

    /// What the platform gives to an entry.
    fn given(&self, ty: &Ty) -> Provenance {
        if self.program.type_is(ty, TypeTrait::SharedState) { Provenance::PlatformState } else { Provenance::Request }
    }

    /// The argument of the call by which a visit came: its receiver, or the one at this place.
    fn argument(&mut self, visit: &Visit, at: usize, is_receiver: bool) -> Provenance {
        let Some((from, site)) = visit.from else { return Provenance::Unknown };
        let program = self.program;
        let caller = program.visit(from);
        let info = program.body_of(caller.region);
        let receives = match program.body_of(visit.region).owner {
            BodyOwner::Function(id) if program.region(visit.region).local == 0 => {
                program.world().functions[id.index()].facts.sig.receiver.is_some()
            }
            BodyOwner::Function(_) | BodyOwner::Global(_) => false,
        };
        let argument = match &info.typed.body.expr(site).kind {
            ExprKind::MethodCall { receiver, args, .. } => {
                if is_receiver {
                    Some(*receiver)
                } else {
                    args.get(at).copied()
                }
            }
            ExprKind::Call { args, .. } if is_receiver => args.first().copied(),
            ExprKind::Call { args, .. } => args.get(at + usize::from(receives)).copied(),
            _ => None,
        };
        let is_ours = program.target(caller.region, site).is_some_and(|target| !program.graph.is_foreign_target(target));
        match argument {
            Some(argument) if is_ours => self.value(caller, info, argument),
            Some(_) | None => Provenance::Unknown,
        }
    }

    fn value(&mut self, visit: &Visit, info: &BodyInfo, expr: ExprId) -> Provenance {
        let Some(steps) = self.steps.checked_sub(1) else { return Provenance::Unknown };
        self.steps = steps;
        match &info.typed.body.expr(expr).kind {
            ExprKind::Path(_) => match (info.typed.locals.get(&expr), info.typed.targets.get(&expr).map(|target| &target.kind)) {
                (Some(pat), _) => self.local(visit, info, *pat),
                (None, Some(TargetKind::Global(id))) => Provenance::Global(*id),
                (None, _) => made(visit, expr),
            },
            ExprKind::Field { base, name } => {
                self.fields.push(*name);
                self.value(visit, info, *base)
            }
            ExprKind::Index { base: inner, .. }
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => self.value(visit, info, *inner),
            ExprKind::Block(_) | ExprKind::If { .. } | ExprKind::Match { .. } => match &*info.flow.results(&info.typed.body, expr) {
                [only] => self.value(visit, info, *only),
                several => self.several(visit, info, expr, several),
            },
            ExprKind::Struct { fields, rest, .. } => {
                let wanted = self.fields.pop();
                let part = fields.iter().find(|(name, _)| Some(*name) == wanted).map(|(_, value)| *value);
                match part.or(wanted.and(*rest)) {
                    Some(part) => self.value(visit, info, part),
                    None => made(visit, expr),
                }
            }
            ExprKind::Tuple(elements) => {
                let wanted = self.fields.pop().and_then(|name| name.as_str().parse::<usize>().ok());
                match wanted.and_then(|at| elements.get(at)) {
                    Some(element) => self.value(visit, info, *element),
                    None => made(visit, expr),
                }
            }
            ExprKind::MethodCall { receiver, method, args, .. } => {
                let args: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.method(visit, info, expr, &args, *method)
            }
            ExprKind::Call { args, .. } => self.call(visit, info, expr, args),
            _ => made(visit, expr),
        }
    }

    /// A value that may come from several places is known when they agree.
    fn several(&mut self, visit: &Visit, info: &BodyInfo, whole: ExprId, several: &[ExprId]) -> Provenance {
        let fields = self.fields.clone();
        let mut found = several.iter().map(|expr| {
            self.fields.clone_from(&fields);
            self.value(visit, info, *expr)
        });
        let Some(first) = found.next() else { return made(visit, whole) };
        if found.all(|other| std::mem::discriminant(&other) == std::mem::discriminant(&first)) { first } else { Provenance::Unknown }
    }

    /// A method call, or a call of a method by path; `args` start with the receiver.
    fn method(&mut self, visit: &Visit, info: &BodyInfo, call: ExprId, args: &[ExprId], method: Name) -> Provenance {
        let region = info.region_of(call);
        if let Some(callee) = self.program.callee(region, call) {
            return self.result(visit, info, call, (callee, args));
        }
        let is_foreign = info.typed.targets.get(&call).is_some_and(|target| self.program.graph.is_foreign_target(target));
        let is_part = method == "clone" || self.program.hands_out_part(info, call, method);
        match args.first() {
            Some(receiver) if is_foreign && is_part => self.value(visit, info, *receiver),
            Some(_) | None => made(visit, call),
        }
    }

    fn call(&mut self, visit: &Visit, info: &BodyInfo, call: ExprId, args: &[ExprId]) -> Provenance {
        if let Some(callee) = self.program.callee(info.region_of(call), call) {
            return self.result(visit, info, call, (callee, args));
        }
        match info.typed.targets.get(&call).map(|target| &target.kind) {
            Some(TargetKind::Constructor(_)) => {
                let wanted = self.fields.pop().and_then(|name| name.as_str().parse::<usize>().ok());
                match wanted.and_then(|at| args.get(at)) {
                    Some(part) => self.value(visit, info, *part),
                    None => made(visit, call),
                }
            }
            Some(TargetKind::Function(id) | TargetKind::Dynamic(id)) => {
                let function = &self.program.world().functions[id.index()];
                match (function.facts.sig.receiver.is_some(), args) {
                    (true, _) => self.method(visit, info, call, args, function.name),
                    // A field of what `Arc::new(x)` gives is a field of `x`.
                    (false, [only]) if !self.fields.is_empty() && is_wrapped(info, call, *only) => self.value(visit, info, *only),
                    (false, _) => made(visit, call),
                }
            }
            Some(TargetKind::External(_) | TargetKind::Global(_)) => made(visit, call),
            Some(TargetKind::Value | TargetKind::Unknown(_)) | None => Provenance::Unknown,
        }
    }

    /// What one of our functions gives back: a static, a part of what it is given, or something it makes.
    fn result(&mut self, visit: &Visit, info: &BodyInfo, call: ExprId, callee: (RegionId, &[ExprId])) -> Provenance {
        let (callee, args) = callee;
        let program = self.program;
        let inner = program.body_of(callee);
        let (BodyOwner::Function(function), Some(root)) = (inner.owner, inner.typed.body.root) else { return Provenance::Unknown };
        let receives = program.world().functions[function.index()].facts.sig.receiver.is_some();
        let mut walk = places::Walk::new(program, inner);
        let at = match walk.root(root) {
            Place::Global(id) => return Provenance::Global(id),
            Place::Local(SELF_PAT) => Some(0),
            Place::Local(pat) => match inner.flow.origin(pat) {
                Some(Origin::Param(at)) => Some(at + usize::from(receives)),
                _ => None,
            },
            Place::Other => None,
        };
        match at.and_then(|at| args.get(at)) {
            Some(argument) => {
                self.fields.extend(walk.trail.fields);
                self.value(visit, info, *argument)
            }
            None => made(visit, call),
        }
    }
}

/// Whether a call gives a wrapper around its argument: a type whose argument is that of what it is given.
fn is_wrapped(info: &BodyInfo, call: ExprId, argument: ExprId) -> bool {
    info.typed.ty(call).args().first().is_some_and(|inner| inner == info.typed.ty(argument) && !inner.is_unknown())
}

/// A value is made where the walk ends.
fn made(visit: &Visit, expr: ExprId) -> Provenance {
    match visit.phase {
        Phase::ColdStart | Phase::Background => Provenance::ColdStart { region: visit.region, expr },
        Phase::Request => Provenance::Request,
    }
}
