//! Identity: what a program knows of the function that it is, and whether a request decides what that function does.
//!
//! A platform tells an instance the name of its function by the environment, and with each request. Such a name is followed through
//! locals, fields, arguments and the copies that are made of it; one that is merely equal to it is not known.

use super::handles::UNWRAPS;
use super::texts::COPIES;
use super::{Origin, Phase, Program, Provenance, RegionId, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{Block, ExprId, ExprKind, MacroForm, PatId, Stmt};
use crate::name::Name;
use crate::resolve::Ty;
use rustc_hash::FxHashSet;

/// Steps of one walk.
const STEPS: usize = 256;

/// Where a walk has been.
type Seen = FxHashSet<(RegionId, ExprId)>;

impl Program<'_> {
    /// Whether a value is the name of the function itself, as the platform tells it.
    pub fn is_own_name(&self, visit: &Visit, expr: ExprId) -> bool {
        let answer = self.is_own_name_at(visit.region, Some(visit), expr, &mut Seen::default());
        self.learnt(answer, "it names this function itself", "it is not known to name this function")
    }

    fn is_own_name_at(&self, region: RegionId, visit: Option<&Visit>, expr: ExprId, seen: &mut Seen) -> bool {
        if seen.len() == STEPS || !seen.insert((region, expr)) {
            return false;
        }
        let info = self.body_of(region);
        let mut goes_on = |inner: ExprId| self.is_own_name_at(region, visit, inner, seen);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Path(_) => self.is_own_name_by_path(region, visit, expr, seen),
            ExprKind::Field { base, name } => self.names_function(info.typed.ty(*base), *name) || self.made_of_name(visit, expr, seen),
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } | ExprKind::Try(operand) => goes_on(*operand),
            ExprKind::Macro(call) if call.path.last().name == "format" => match &call.form {
                MacroForm::Args(args) => args.iter().any(|arg| goes_on(*arg)),
                MacroForm::Select(_) | MacroForm::Block(_) => false,
            },
            ExprKind::MethodCall { receiver, method, .. } if self.is_foreign_call(region, expr) => {
                (COPIES.contains(&method.as_str()) || UNWRAPS.contains(&method.as_str())) && goes_on(*receiver)
            }
            ExprKind::Call { args, .. } if self.is_foreign_call(region, expr) => match &**args {
                [only] => self.reads_own_name(region, expr, *only) || goes_on(*only),
                _ => false,
            },
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.callee(region, expr).is_some_and(|callee| {
                let root = self.body_of(callee).typed.body.root;
                root.is_some_and(|root| self.is_own_name_at(callee, None, root, seen))
            }),
            // What fills a static stands in a closure.
            ExprKind::Closure(closure) => goes_on(closure.body),
            ExprKind::Block(block) => block.tail.is_some_and(goes_on),
            _ => false,
        }
    }

    fn is_own_name_by_path(&self, region: RegionId, visit: Option<&Visit>, path: ExprId, seen: &mut Seen) -> bool {
        let info = self.body_of(region);
        let Some(pat) = info.typed.locals.get(&path) else {
            let global = self.callee(region, path).map(|global| (global, self.body_of(global).typed.body.root));
            return global.is_some_and(|(global, root)| root.is_some_and(|root| self.is_own_name_at(global, None, root, seen)));
        };
        match info.flow.origin(*pat) {
            Some(Origin::Value(_)) => match info.single_value(path) {
                Some(value) => self.is_own_name_at(region, visit, value, seen),
                None => false,
            },
            Some(Origin::Param(at)) => visit.and_then(|visit| self.caller_of_body(visit)).is_some_and(|(caller, site)| {
                let argument = self.argument(caller.region, site, Some(at));
                argument.is_some_and(|argument| self.is_own_name_at(caller.region, Some(caller), argument, seen))
            }),
            Some(Origin::Element(_) | Origin::ClosureParam(..)) | None => false,
        }
    }

    /// Whether a field was filled with the name when the value around it was made, before any request.
    fn made_of_name(&self, visit: Option<&Visit>, field: ExprId, seen: &mut Seen) -> bool {
        match visit.map(|visit| self.value_provenance(visit, field)) {
            Some(Provenance::ColdStart { region, expr }) => self.is_own_name_at(region, None, expr, seen),
            _ => false,
        }
    }

    /// Whether a call asks the environment for the name.
    fn reads_own_name(&self, region: RegionId, call: ExprId, variable: ExprId) -> bool {
        let reads = self.site_at(region, call).is_some_and(|site| site.known.has(Effect::ReadsEnv));
        let own = self.body_of(region).region_of(call);
        let Some(visit) = self.visits(own).next().filter(|_| reads) else { return false };
        let name = self.text(visit, variable).filter(|text| text.whole);
        name.is_some_and(|name| self.platforms(visit).any(|platform| platform.name_variables.value.contains(&name.start)))
    }

    /// Whether the platform tells the name in this field of a type, which may be shared.
    fn names_function(&self, ty: &Ty, field: Name) -> bool {
        self.known_type(ty).is_some_and(|known| known.names.iter().any(|name| field == name.as_str()))
            || ty.peeled().args().iter().any(|inner| self.names_function(inner, field))
    }

    /// Whether the request itself decides that an expression is come to: by its kind, its route, or a number in it that counts. What
    /// other systems answer to it is not the request itself, and neither is what the platform tells of each: the time that is left.
    pub fn is_chosen(&self, visit: &Visit, expr: ExprId) -> bool {
        if self.entries().iter().filter(|entry| entry.root == visit.root).count() > 1 {
            return true;
        }
        let mut way = self.way(visit, expr, |before| before.phase == Phase::Request);
        way.any(|(visit, expr)| self.is_chosen_in_body(visit, expr))
    }

    /// Whether a branch around an expression or before it goes by the request.
    fn is_chosen_in_body(&self, visit: &Visit, expr: ExprId) -> bool {
        let info = self.body_of(visit.region);
        let own = info.flow.region_of(expr);
        let before = info.typed.body.iter().filter(|(id, _)| *id < expr && info.flow.region_of(*id) == own);
        let around = info.flow.around(expr).map(|id| (id, info.typed.body.expr(id)));
        before.chain(around).any(|(_, branch)| match &branch.kind {
            ExprKind::If { condition: decides, .. } | ExprKind::Match { scrutinee: decides, .. } => {
                self.is_given(visit, *decides, &mut Seen::default())
            }
            ExprKind::Block(Block { stmts, .. }) => stmts.iter().any(|stmt| match stmt {
                Stmt::Let { value: Some(value), otherwise: Some(_), .. } => {
                    *value < expr && self.is_given(visit, *value, &mut Seen::default())
                }
                Stmt::Let { .. } | Stmt::Expr(_) => false,
            }),
            _ => false,
        })
    }

    /// Whether a value is a part of the request, as the platform gives it to the entry.
    fn is_given(&self, visit: &Visit, expr: ExprId, seen: &mut Seen) -> bool {
        let info = self.body_of(visit.region);
        if seen.len() == STEPS || !seen.insert((visit.region, expr)) || self.type_is(info.typed.ty(expr), TypeTrait::Invocation) {
            return false;
        }
        match &info.typed.body.expr(expr).kind {
            ExprKind::Await(_) | ExprKind::Closure(_) | ExprKind::Async { .. } => false,
            ExprKind::Path(_) => info.typed.locals.get(&expr).is_some_and(|pat| self.is_local_given(visit, *pat, seen)),
            kind => {
                let mut parts = Vec::new();
                kind.for_each_child(&mut |part| parts.push(part));
                parts.into_iter().any(|part| self.is_given(visit, part, seen))
            }
        }
    }

    fn is_local_given(&self, visit: &Visit, pat: PatId, seen: &mut Seen) -> bool {
        let info = self.body_of(visit.region);
        let ty = info.typed.pat_ty(pat);
        if self.type_is(ty, TypeTrait::Invocation) || self.type_is(ty, TypeTrait::SharedState) {
            return false;
        }
        let at = match info.flow.origin(pat) {
            Some(Origin::Value(value) | Origin::Element(value)) => return self.is_given(visit, value, seen),
            Some(Origin::ClosureParam(closure, _)) => {
                let own = info.flow.region_at(closure).map(|local| RegionId(info.first_region.0 + local));
                return own.is_some() && (own == visit.entry.map(|entry| self.entry(entry).region) || self.is_routed_at(visit, own));
            }
            Some(Origin::Param(at)) => Some(at),
            None => None,
        };
        match self.caller_of_body(visit) {
            Some((caller, site)) => {
                let argument = self.argument(caller.region, site, at);
                argument.is_some_and(|argument| self.is_given(caller, argument, seen))
            }
            None => at.is_some(),
        }
    }
}
