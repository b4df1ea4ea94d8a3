//! Fields that keep what they are given when their struct is made.
//!
//! A value in a service is lost sight of among what can be changed, what is shared and what renews itself. A field of our own type says by
//! itself what becomes of it: where no code sets it and its struct is made in cold start alone, it is what it was. It is kept if code
//! that goes on reads it, for requests or in a loop beside them. A struct that says when its content ends is looked after.

use super::{Forward, Keeper};
use crate::callgraph::{BodyInfo, Phase, Program, RegionId};
use crate::catalog::TypeTrait;
use crate::facts::{ExprId, ExprKind, Receiver};
use crate::name::Name;
use crate::resolve::{AdtId, TargetKind, Ty};

/// What names of fields hold that say when something ends.
const ENDS: [&str; 4] = ["expir", "lifetime", "ttl", "valid"];

impl Forward<'_, '_> {
    /// What keeps a value that a struct is made with.
    pub(super) fn field(&self, region: RegionId, literal: ExprId, value: ExprId) -> Option<Keeper> {
        let program = self.program;
        let info = program.body_of(region);
        let adt = *info.typed.literals.get(&literal)?;
        let ExprKind::Struct { fields, .. } = &info.typed.body.expr(literal).kind else { return None };
        let name = fields.iter().find(|(_, given)| *given == value).map(|(name, _)| *name)?;
        let is_timed = |(_, value): &(Name, ExprId)| program.type_is(info.typed.ty(*value), TypeTrait::Time);
        let lasts = !fields.iter().any(is_timed)
            && !program.tells_end(info.typed.ty(literal))
            && self.is_made_once(adt)
            && !program.sets_field(adt, name);
        let read = lasts.then(|| self.read_on(adt, name)).flatten()?;
        Some(Keeper::Field { name, made: (region, value), read })
    }

    /// Whether values of a type are made in cold start alone.
    fn is_made_once(&self, adt: AdtId) -> bool {
        let goes_on = |region: RegionId| self.visits(region).any(|visit| visit.phase != Phase::ColdStart);
        let made_later = |info: &BodyInfo| info.typed.literals.iter().any(|(expr, made)| *made == adt && goes_on(info.region_of(*expr)));
        !self.program.bodies().any(made_later)
    }

    /// Where code that goes on reads a field.
    fn read_on(&self, adt: AdtId, name: Name) -> Option<(RegionId, ExprId)> {
        let program = self.program;
        program.regions().iter().copied().find_map(|region| {
            let info = program.body_of(region);
            let here = info.typed.body.iter().map(|(expr, _)| expr).filter(|expr| info.region_of(*expr) == region);
            let mut reads = here.filter(|expr| program.is_field(info, *expr, adt, name));
            reads.find(|read| self.goes_on(region, *read)).map(|read| (region, read))
        })
    }

    /// Whether an expression is evaluated for each request, or again and again beside them.
    fn goes_on(&self, region: RegionId, expr: ExprId) -> bool {
        let program = self.program;
        self.visits(region).any(|visit| match visit.phase {
            Phase::Request => true,
            Phase::Background => program.in_retry_loop(region, expr) || program.called_in_retry_loop(visit),
            Phase::ColdStart => false,
        })
    }
}

impl Program<'_> {
    /// Whether a type of ours has a field that says when its content ends.
    pub(super) fn tells_end(&self, ty: &Ty) -> bool {
        let Some(adt) = self.held_adt(ty) else { return false };
        let fields = &self.world().adts[adt.index()].facts.fields;
        fields.iter().any(|field| ENDS.iter().any(|word| field.name.as_str().contains(word)))
    }

    /// Whether any code gives a field another value, or lends it to be changed.
    fn sets_field(&self, adt: AdtId, name: Name) -> bool {
        self.bodies().any(|info| {
            let is_field = |expr: ExprId| self.is_field(info, expr, adt, name);
            info.typed.body.iter().any(|(expr, it)| match &it.kind {
                ExprKind::Assign { place, .. } => is_field(*place),
                ExprKind::Ref { mutable: true, operand } => is_field(*operand),
                ExprKind::MethodCall { receiver, .. } => is_field(*receiver) && self.takes_mut(info, expr),
                _ => false,
            })
        })
    }

    /// Whether a method takes its receiver by `&mut`, or is not known.
    fn takes_mut(&self, info: &BodyInfo, call: ExprId) -> bool {
        match info.typed.targets.get(&call).map(|target| &target.kind) {
            Some(TargetKind::Function(id) | TargetKind::Dynamic(id)) => {
                self.world().functions[id.index()].facts.sig.receiver == Some(Receiver::RefMut)
            }
            _ => true,
        }
    }

    fn is_field(&self, info: &BodyInfo, expr: ExprId, adt: AdtId, name: Name) -> bool {
        let ExprKind::Field { base, name: found } = info.typed.body.expr(expr).kind else { return false };
        found == name && self.held_adt(info.typed.ty(base)) == Some(adt)
    }

    /// The type of ours that a value is, or points to.
    fn held_adt(&self, ty: &Ty) -> Option<AdtId> {
        let mut ty = ty.peeled();
        loop {
            match (ty, ty.args()) {
                (Ty::Adt(id, _), _) if !self.world().is_library(self.world().adts[id.index()].module) => return Some(*id),
                (_, [inner]) => ty = inner.peeled(),
                (_, _) => return None,
            }
        }
    }
}
