//! Identity: what a program knows of the function that it is, and whether a request ends the chain that it continues.
//!
//! A platform tells an instance the name of its function by the environment, and with each request. Such a name is followed through
//! locals, fields, arguments and the copies that are made of it; one that is merely equal to it is not known.

use super::handles::UNWRAPS;
use super::texts::COPIES;
use super::{Origin, Phase, Program, Provenance, RegionId, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{BinaryOp, ExprId, ExprKind, MacroForm};
use crate::name::Name;
use crate::resolve::Ty;
use rustc_hash::FxHashSet;

/// Steps through which a name is followed.
const DEPTH: u32 = 24;

impl Program<'_> {
    /// Whether a value is the name of the function itself, as the platform tells it.
    pub fn is_own_name(&self, visit: &Visit, expr: ExprId) -> bool {
        self.is_own_name_at(visit.region, Some(visit), expr, DEPTH)
    }

    fn is_own_name_at(&self, region: RegionId, visit: Option<&Visit>, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let info = self.body_of(region);
        let goes_on = |inner: ExprId| self.is_own_name_at(region, visit, inner, depth);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Path(_) => self.is_own_name_by_path(region, visit, expr, depth),
            ExprKind::Field { base, name } => self.names_function(info.typed.ty(*base), *name) || self.made_of_name(visit, expr, depth),
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
                root.is_some_and(|root| self.is_own_name_at(callee, None, root, depth))
            }),
            // What fills a static stands in a closure.
            ExprKind::Closure(closure) => goes_on(closure.body),
            ExprKind::Block(block) => block.tail.is_some_and(goes_on),
            _ => false,
        }
    }

    fn is_own_name_by_path(&self, region: RegionId, visit: Option<&Visit>, path: ExprId, depth: u32) -> bool {
        let info = self.body_of(region);
        let Some(pat) = info.typed.locals.get(&path) else {
            let global = self.callee(region, path).map(|global| (global, self.body_of(global).typed.body.root));
            return global.is_some_and(|(global, root)| root.is_some_and(|root| self.is_own_name_at(global, None, root, depth)));
        };
        match info.flow.origin(*pat) {
            Some(Origin::Value(_)) => match info.single_value(path) {
                Some(value) => self.is_own_name_at(region, visit, value, depth),
                None => false,
            },
            Some(Origin::Param(at)) => visit.and_then(|visit| self.caller_of_body(visit)).is_some_and(|(caller, site)| {
                let argument = self.argument(caller.region, site, Some(at));
                argument.is_some_and(|argument| self.is_own_name_at(caller.region, Some(caller), argument, depth))
            }),
            Some(Origin::Element(_) | Origin::ClosureParam(..)) | None => false,
        }
    }

    /// Whether a field was filled with the name when the value around it was made, before any request.
    fn made_of_name(&self, visit: Option<&Visit>, field: ExprId, depth: u32) -> bool {
        match visit.map(|visit| self.value_provenance(visit, field)) {
            Some(Provenance::ColdStart { region, expr }) => self.is_own_name_at(region, None, expr, depth),
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
        let known = self.type_path(ty).and_then(|path| self.catalog().ty(path.as_str()));
        known.is_some_and(|known| known.names.iter().any(|name| field == name.as_str()))
            || ty.peeled().args().iter().any(|inner| self.names_function(inner, field))
    }

    /// Whether a number that the request brings is compared on the way to an expression: something counts how often it comes there.
    pub fn is_counted(&self, visit: &Visit, expr: ExprId) -> bool {
        let mut place = (visit, expr);
        loop {
            if self.compares_before(place.0, place.1) {
                return true;
            }
            place = match place.0.from {
                Some((from, site)) if self.visit(from).phase == Phase::Request => (self.visit(from), site),
                Some(_) | None => return false,
            };
        }
    }

    fn compares_before(&self, visit: &Visit, expr: ExprId) -> bool {
        let info = self.body_of(visit.region);
        let own = info.flow.region_of(expr);
        let mut before = info.typed.body.iter().filter(|(id, _)| *id < expr && info.flow.region_of(*id) == own);
        let mut around = info.flow.around(expr).map(|id| (id, info.typed.body.expr(id)));
        let compares = |kind: &ExprKind| match kind {
            ExprKind::Binary { op: BinaryOp::Compare, left, right } => [left, right].into_iter().any(|side| self.is_count(visit, *side)),
            ExprKind::Match { scrutinee, .. } => self.is_count(visit, *scrutinee),
            ExprKind::MethodCall { receiver, method, .. } => method == "checked_sub" && self.is_count(visit, *receiver),
            _ => false,
        };
        before.any(|(_, expr)| compares(&expr.kind)) || around.any(|(_, expr)| compares(&expr.kind))
    }

    /// Whether a value is a number from the request, and not one that the platform tells of each: the time that is left.
    fn is_count(&self, visit: &Visit, expr: ExprId) -> bool {
        let info = self.body_of(visit.region);
        let is_number = match info.typed.ty(expr).peeled() {
            Ty::Primitive(name) => !matches!(name.as_str(), "str" | "bool" | "char"),
            ty => ty.is_unknown(),
        };
        let mut inside = vec![expr];
        while let Some(part) = inside.pop() {
            if self.type_is(info.typed.ty(part), TypeTrait::Invocation) {
                return false;
            }
            info.typed.body.expr(part).kind.for_each_child(&mut |child| inside.push(child));
        }
        is_number && self.brings(visit, expr, DEPTH, &mut FxHashSet::default())
    }
}
