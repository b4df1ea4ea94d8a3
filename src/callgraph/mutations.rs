//! Mutations: writes to state that outlives the call they stand in.
//!
//! A write is an assignment, a call that takes `&mut`, or a method that changes its receiver behind a shared reference; it is
//! followed to its root (`places`). It counts when the root is a static, or when an interior-mutable type lies between: then
//! others may see it. Taking a lock alone changes nothing, filling a cell once is no mutation, and a lock around a resource holds no
//! state. What is not known is left out.

use super::{BodyInfo, Origin, Program, RegionId, Use};
use crate::catalog::TypeTrait;
use crate::facts::{ExprId, ExprKind, MacroForm, PatId, Receiver};
use crate::name::Name;
use crate::resolve::{AdtId, BodyOwner, GlobalId, SELF_PAT, TargetKind, Ty};
use places::{DIRECT, Walk};
use rustc_hash::{FxHashMap, FxHashSet};

mod counters;
mod flags;
pub(super) mod places;
mod renewed;
mod scoped;

/// Calls into which a `&mut` is followed to see whether it is written through.
const CALLS: u32 = 4;

/// Type arguments into which a resource is looked for.
const NESTING: u32 = 6;

/// The root of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A constant or static.
    Global(GlobalId),
    /// A local, a parameter, or `self`, which is [`SELF_PAT`].
    Local(PatId),
    /// A temporary value, or one that is not followed.
    Other,
}

/// A write to state that outlives the call.
#[derive(Clone, Debug, PartialEq)]
pub struct Mutation {
    /// Where it stands.
    pub region: RegionId,
    /// The assignment or call.
    pub expr: ExprId,
    /// The root of what is written.
    pub place: Place,
    /// The fields that lead from the root to what is written, in that order.
    pub fields: Vec<Name>,
    /// The interior-mutable type on the way, the one nearest to the root.
    pub through: Option<Ty>,
    /// What that type guards, when it is a lock.
    pub inner: Option<Ty>,
    /// The field that keeps that type, where one does.
    pub keeper: Option<(AdtId, Name)>,
    /// Some step rests on an assumption.
    pub assumed: bool,
}

/// A write to whatever.
#[derive(Debug)]
struct Write {
    mutation: Mutation,
    steps: Vec<ExprId>,
}

/// Calls into which a `&mut` is followed.
#[derive(Default)]
struct Calls {
    /// How many are followed now.
    depth: u32,
    /// Whether a function writes through an argument, asked at this depth.
    known: FxHashMap<(RegionId, usize, u32), bool>,
}

impl Program<'_> {
    /// The writes of a region to state that outlives its calls, by place in the body.
    pub fn mutations(&self, region: RegionId) -> impl Iterator<Item = &Mutation> {
        self.known_mutations(region).iter().inspect(|mutation| self.show(|| self.call_span(mutation.region, mutation.expr)))
    }

    /// The same for the questions themselves. Several rules ask, so the answer is kept.
    pub(super) fn known_mutations(&self, region: RegionId) -> &[Mutation] {
        self.mutations[region.0 as usize].get_or_init(|| self.find_mutations(region).into())
    }

    fn find_mutations(&self, region: RegionId) -> Vec<Mutation> {
        let (info, local) = (self.body_of(region), self.region(region).local);
        let here = info.typed.body.iter().map(|(id, _)| id).filter(|id| info.flow.region_of(*id) == local);
        let mut calls = Calls::default();
        let mut writes: Vec<Write> =
            here.flat_map(|expr| self.writes_at(info, expr, &mut calls)).filter(|write| self.outlives(write)).collect();
        // A write through `map.entry(..)` is one write, though `entry` alone would be one too.
        let covered: FxHashSet<ExprId> = writes.iter().flat_map(|write| write.steps.iter().copied()).collect();
        writes.retain(|write| !covered.contains(&write.mutation.expr));
        writes.into_iter().map(|write| write.mutation).collect()
    }

    /// What an expression writes by itself, whatever becomes of it.
    pub(super) fn written_at(&self, info: &BodyInfo, expr: ExprId) -> Option<Mutation> {
        self.writes_at(info, expr, &mut Calls::default()).into_iter().next().map(|write| write.mutation)
    }

    fn outlives(&self, write: &Write) -> bool {
        let Mutation { place, through, inner, .. } = &write.mutation;
        let is_static_mut = matches!(place, Place::Global(id) if self.world().globals[id.index()].facts.mutable);
        let is_known = inner.as_ref().is_none_or(|inner| !inner.is_unknown());
        let guards_resource = [inner, through].into_iter().flatten().any(|ty| self.is_resource(ty, NESTING));
        (is_static_mut || through.is_some()) && is_known && !guards_resource
    }

    /// Whether a type is a means of work, or holds one.
    fn is_resource(&self, ty: &Ty, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let entry = self.known_type(ty);
        let is_work = |kind: &TypeTrait| matches!(kind, TypeTrait::Resource | TypeTrait::Handle | TypeTrait::JoinSet | TypeTrait::Sender);
        // What a lock guards is the state of the program, though it has a client beside it; what is kept by key, or opened at first
        // need, is that one thing.
        let keeps = !entry.is_some_and(|entry| entry.has(TypeTrait::Lock)) && self.may_lack_content(ty);
        entry.is_some_and(|entry| entry.traits.iter().any(is_work))
            || ty.peeled().args().iter().any(|arg| self.is_resource(arg, depth) || keeps && self.is_made_with_resource(arg))
    }

    /// Whether a type may hold nothing of what it is for: a list, a map, an `Option`.
    fn may_lack_content(&self, ty: &Ty) -> bool {
        self.is_option(ty) || [TypeTrait::Indexed, TypeTrait::InteriorMutable].into_iter().any(|kind| self.type_is(ty, kind))
    }

    /// Whether a type is an `Option`.
    pub(super) fn is_option(&self, ty: &Ty) -> bool {
        matches!(ty.peeled(), Ty::Adt(id, _) if self.world().adts[id.index()].name == "Option")
    }

    /// Whether values of one of our types are made with a means of work in a field.
    pub(super) fn is_made_with_resource(&self, ty: &Ty) -> bool {
        let Ty::Adt(id, _) = ty.peeled() else { return false };
        self.made_with_resource.get_or_init(|| self.bodies().flat_map(|info| self.makes_with_resource(info)).collect()).contains(id)
    }

    /// The types of which a body makes values with a means of work in a field.
    fn makes_with_resource<'p>(&'p self, info: &'p BodyInfo) -> impl Iterator<Item = AdtId> + 'p {
        let is_work = |ty: &Ty| self.type_is(ty, TypeTrait::Resource);
        let made = move |expr: &ExprId| match &info.typed.body.expr(*expr).kind {
            ExprKind::Struct { fields, .. } => fields.iter().any(|(_, value)| is_work(info.typed.ty(*value))),
            _ => false,
        };
        info.typed.literals.iter().filter(move |(expr, _)| made(expr)).map(|(_, id)| *id)
    }

    /// What an expression writes by itself.
    fn writes_at(&self, info: &BodyInfo, expr: ExprId, calls: &mut Calls) -> Vec<Write> {
        let body = &*info.typed.body;
        let found = match &body.expr(expr).kind {
            ExprKind::Assign { place, .. } if !is_own_local(info, *place) => self.write(info, expr, *place),
            ExprKind::MethodCall { receiver, method, .. } => self.method_write(info, expr, *receiver, *method, calls),
            ExprKind::Call { args, .. } => match (args.first(), info.typed.targets.get(&expr).map(|target| &target.kind)) {
                (Some(first), Some(TargetKind::Function(id) | TargetKind::Dynamic(id))) => {
                    let function = &self.world().functions[id.index()];
                    let is_method = function.facts.sig.receiver.is_some();
                    is_method.then(|| self.method_write(info, expr, *first, function.name, calls)).flatten()
                }
                _ => None,
            },
            ExprKind::Ref { mutable: true, operand } => self.lent_write(info, expr, *operand, calls),
            ExprKind::Macro(call) if call.path.last().name == "addr_of_mut" => match &call.form {
                MacroForm::Args(args) => args.first().and_then(|operand| self.lent_write(info, expr, *operand, calls)),
                MacroForm::Select(_) | MacroForm::Block(_) => None,
            },
            _ => None,
        };
        found.into_iter().collect()
    }

    fn write(&self, info: &BodyInfo, expr: ExprId, place: ExprId) -> Option<Write> {
        // What holds nothing cannot be changed.
        let holds_nothing = matches!(info.typed.ty(place), Ty::Tuple(parts) if parts.is_empty());
        if holds_nothing { None } else { self.finish(info, expr, place, Walk::new(self, info)) }
    }

    fn finish(&self, info: &BodyInfo, expr: ExprId, place: ExprId, mut walk: Walk<'_, '_>) -> Option<Write> {
        let root = walk.root(place);
        let mut trail = walk.trail;
        trail.fields.reverse();
        trail.steps.retain(|step| *step != expr);
        let mutation = Mutation {
            region: info.region_of(expr),
            expr,
            place: root,
            fields: trail.fields,
            through: trail.through,
            inner: trail.inner,
            keeper: trail.keeper,
            assumed: trail.assumed,
        };
        Some(Write { mutation, steps: trail.steps })
    }

    /// A method that changes its receiver, through `&mut self` or behind a shared reference.
    fn method_write(&self, info: &BodyInfo, call: ExprId, receiver: ExprId, method: Name, calls: &mut Calls) -> Option<Write> {
        let target = info.typed.targets.get(&call)?;
        let mut walk = Walk::new(self, info);
        walk.trail.assumed = info.rests_on_guess(call);
        if let Some((ty, entry)) = self.changed_type(info, call)
            && entry.has(TypeTrait::InteriorMutable)
            && !entry.has(TypeTrait::Once)
            && entry.mutates(method.as_str())
        {
            if entry.has(TypeTrait::Lock) && !DIRECT.contains(&method.as_str()) {
                return None;
            }
            walk.trail.pass(ty, entry);
            return self.finish(info, call, receiver, walk);
        }
        let (TargetKind::Function(id) | TargetKind::Dynamic(id)) = target.kind else { return None };
        let function = &self.world().functions[id.index()];
        let self_ty = target.self_ty.as_ref()?;
        let takes_mut = function.facts.sig.receiver == Some(Receiver::RefMut);
        // What a foreign trait does to a type that only the caller knows is not known.
        let is_known = !self.graph.is_foreign_target(target) || !is_abstract(self_ty);
        if !takes_mut
            || !is_known
            || method.as_str().ends_with("_mut")
            || self.is_resource(self_ty, NESTING)
            || !reaches(info, receiver, self_ty)
        {
            return None;
        }
        if !self.graph.is_foreign_target(target) && !self.writes_through(info, call, 0, calls) {
            return None;
        }
        self.finish(info, call, receiver, walk)
    }

    /// `&mut place` given to a call that writes through it; of a `static mut`, to anyone.
    fn lent_write(&self, info: &BodyInfo, expr: ExprId, operand: ExprId, calls: &mut Calls) -> Option<Write> {
        let write = self.write(info, expr, operand)?;
        if matches!(write.mutation.place, Place::Global(_)) && write.mutation.through.is_none() {
            return Some(write);
        }
        let Use::Argument(call, at) = info.flow.use_of(&info.typed.body, expr) else { return None };
        if is_own_local(info, operand) && !self.is_guard(info, operand) {
            return None;
        }
        let target = info.typed.targets.get(&call)?;
        let is_method = matches!(info.typed.body.expr(call).kind, ExprKind::MethodCall { .. });
        let is_written = match target.kind {
            TargetKind::Function(_) | TargetKind::Dynamic(_) if !self.graph.is_foreign_target(target) => {
                self.writes_through(info, call, at + usize::from(is_method), calls)
            }
            TargetKind::Function(_) | TargetKind::Dynamic(_) => true,
            TargetKind::External(_) | TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => {
                false
            }
        };
        (is_written && !self.is_resource(info.typed.ty(operand), NESTING)).then_some(write)
    }

    /// Whether a local is a reference, or the guard of a lock: `&mut` to it is lent on as `&mut` to what it guards.
    fn is_guard(&self, info: &BodyInfo, path: ExprId) -> bool {
        if matches!(info.typed.ty(path), Ty::Ref(_)) {
            return true;
        }
        let pat = info.typed.locals.get(&path).copied();
        let Some(Origin::Value(mut value)) = pat.and_then(|pat| info.flow.origin(pat)) else { return false };
        loop {
            value = match &info.typed.body.expr(value).kind {
                ExprKind::Try(inner) | ExprKind::Await(inner) => *inner,
                ExprKind::MethodCall { receiver, method, .. } => {
                    let changed = self.changed_type(info, value);
                    if changed.is_some_and(|(_, entry)| entry.has(TypeTrait::Lock) && entry.mutates(method.as_str())) {
                        return true;
                    }
                    *receiver
                }
                _ => return false,
            };
        }
    }

    /// Whether one of our functions writes through what it is given; a receiver is the first argument.
    fn writes_through(&self, info: &BodyInfo, call: ExprId, at: usize, calls: &mut Calls) -> bool {
        if calls.depth >= CALLS {
            return false;
        }
        let Some(callee) = self.callee(info.region_of(call), call) else { return false };
        let key = (callee, at, calls.depth);
        if let Some(known) = calls.known.get(&key) {
            return *known;
        }
        calls.depth += 1;
        let found = self.writes_argument(self.body_of(callee), at, calls);
        calls.depth -= 1;
        calls.known.insert(key, found);
        found
    }

    /// Whether a function writes through one of its arguments.
    fn writes_argument(&self, callee: &BodyInfo, at: usize, calls: &mut Calls) -> bool {
        let BodyOwner::Function(function) = callee.owner else { return false };
        let receives = self.world().functions[function.index()].facts.sig.receiver.is_some();
        let wanted = match at.checked_sub(usize::from(receives)) {
            None => Some(SELF_PAT),
            Some(at) => callee.typed.body.params.get(at).copied(),
        };
        let body = &callee.typed.body;
        wanted.is_some_and(|pat| {
            let is_whole = pat == SELF_PAT || places::is_plain(&body.pat(pat).kind);
            let writes = body.iter().flat_map(|(expr, _)| self.writes_at(callee, expr, calls));
            is_whole && writes.into_iter().any(|write| write.mutation.place == Place::Local(pat))
        })
    }
}

fn is_abstract(ty: &Ty) -> bool {
    matches!(ty.peeled(), Ty::Param(..) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Projection(..))
}

/// `x = ..` gives a local a new value: nobody else sees that.
fn is_own_local(info: &BodyInfo, place: ExprId) -> bool {
    info.typed.locals.contains_key(&place)
}

/// Whether a method called on an expression changes what lies behind it, and not only the temporary value or local itself: an iterator
/// over a list is changed by `next`, the list is not.
fn reaches(info: &BodyInfo, receiver: ExprId, self_ty: &Ty) -> bool {
    let ty = info.typed.ty(receiver);
    if ty != self_ty {
        return !ty.is_unknown();
    }
    match &info.typed.body.expr(receiver).kind {
        ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Unary { .. } | ExprKind::Ref { .. } => true,
        ExprKind::Path(_) => match info.typed.locals.get(&receiver).and_then(|pat| info.flow.origin(*pat)) {
            // Matching on a reference binds references, though their types do not show it.
            Some(Origin::Value(value) | Origin::Element(value)) => matches!(info.typed.ty(value), Ty::Ref(_)),
            Some(Origin::Param(_) | Origin::ClosureParam(..)) => false,
            None => true,
        },
        _ => false,
    }
}
