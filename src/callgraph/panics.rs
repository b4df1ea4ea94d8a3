//! Panics: where a body ends by one, which value decides it, and whether the code has looked at that value before.
//!
//! A method that panics unless its receiver holds a value, an index that is not there, and a macro in a branch. That a value has been
//! looked at is seen from the text of the same body: it, or what it is a part of, stands in a condition, or in a check that is
//! followed by `?`. Which way the check goes is not asked: who looks is believed.

use super::{BodyInfo, Origin, Program, RegionId, Use};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{Arm, ExprId, ExprKind, Literal, LoopKind, MacroForm, PatId, PatKind, Stmt, UnaryOp};
use crate::name::Name;
use crate::resolve::{TargetKind, Ty};

/// Locals are followed through this many steps.
const DEPTH: u32 = 4;

/// Methods that give the elements of a value, or what it holds, as they are.
const ELEMENTS: [&str; 12] =
    ["as_bytes", "as_ref", "as_str", "bytes", "chars", "clone", "cloned", "copied", "first", "get", "into_iter", "iter"];

/// Macros that end a function unless what they are given holds.
const CHECKS: [&str; 8] = ["assert", "assert_eq", "assert_ne", "debug_assert", "debug_assert_eq", "debug_assert_ne", "ensure", "matches"];

/// A place that panics when a value is not as expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panic {
    /// The call, index or macro.
    pub expr: ExprId,
    /// Which.
    pub kind: PanicKind,
    /// The value, or what the branch around is decided by.
    pub value: ExprId,
}

/// What panics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanicKind {
    /// A method that gives what its receiver holds, if it does.
    Unwrap(Name),
    /// `x[i]`.
    Index,
    /// A macro that always does, in a branch.
    Macro(Name),
    /// A macro that says of all the rest of a `match` that it cannot be.
    RuledOut(Name),
}

impl Program<'_> {
    /// The places of a region that panic on the value of something.
    pub fn panics(&self, region: RegionId) -> Vec<Panic> {
        let (info, local) = (self.body_of(region), self.region(region).local);
        let here = info.typed.body.iter().filter(|(expr, _)| info.flow.region_of(*expr) == local);
        here.flat_map(|(expr, _)| self.panics_at(region, expr)).collect()
    }

    /// Whether an expression stands inside another.
    pub fn contains(&self, region: RegionId, outer: ExprId, inner: ExprId) -> bool {
        outer == inner || self.body_of(region).flow.around(inner).any(|around| around == outer)
    }

    fn panics_at(&self, region: RegionId, expr: ExprId) -> Vec<Panic> {
        let info = self.body_of(region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::MethodCall { receiver, method, .. } => {
                let panics = self.site_at(region, expr).is_some_and(|site| site.known.has(Effect::Panics));
                panics.then_some(Panic { expr, kind: PanicKind::Unwrap(*method), value: *receiver }).into_iter().collect()
            }
            ExprKind::Index { base, index } if self.panics_on_index(info, *base, *index) => {
                // What the program fills itself, it may fill with what it looks for.
                let is_table = matches!(self.target(region, *base).map(|target| &target.kind), Some(TargetKind::Global(_)));
                vec![Panic { expr, kind: PanicKind::Index, value: if is_table { *index } else { *base } }]
            }
            ExprKind::Macro(call) => {
                let path = info.typed.macros.get(&expr).copied().unwrap_or(call.path.last().name);
                let name = call.path.last().name;
                let panic = if self.macro_does(path, Effect::Panics) {
                    self.decides(info, expr).map(|value| Panic { expr, kind: PanicKind::Macro(name), value })
                } else if self.macro_does(path, Effect::RulesOut) {
                    info.rest_of(expr).map(|value| Panic { expr, kind: PanicKind::RuledOut(name), value })
                } else {
                    None
                };
                panic.into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// What the standard library declares is written without its crate, or imported from one of the crates that it stands for.
    fn macro_does(&self, path: Name, effect: Effect) -> bool {
        let name = path.as_str().strip_prefix("core::").unwrap_or(path.as_str());
        let known = self.catalog().macro_entry(name).or_else(|| self.catalog().macro_entry(&format!("std::{name}")));
        known.is_some_and(|known| known.effects.contains(&effect))
    }

    /// Whether a value is taken as it comes: a number that was computed has fewer values than its type.
    pub(super) fn is_as_it_came(&self, info: &BodyInfo, expr: ExprId) -> bool {
        let is_number = matches!(info.typed.ty(expr).peeled(), Ty::Primitive(name) if *name != "str");
        !is_number || self.is_uncomputed(info, expr, DEPTH)
    }

    fn is_uncomputed(&self, info: &BodyInfo, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match &info.typed.body.expr(expr).kind {
            ExprKind::Path(_) => match info.typed.locals.get(&expr).and_then(|pat| info.flow.origin(*pat)) {
                Some(Origin::Value(value) | Origin::Element(value)) => self.is_uncomputed(info, value, depth),
                Some(Origin::Param(_)) => true,
                Some(Origin::ClosureParam(..)) | None => false,
            },
            ExprKind::Field { base: inner, .. }
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Unary { op: UnaryOp::Deref, operand: inner }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => self.is_uncomputed(info, *inner, depth),
            ExprKind::MethodCall { receiver, method, .. } => {
                let reads = self
                    .site_at(info.region_of(expr), expr)
                    .is_some_and(|site| [Effect::Parses, Effect::Panics, Effect::Exchanges].iter().any(|effect| site.known.has(*effect)));
                reads || ELEMENTS.contains(&method.as_str()) && self.is_uncomputed(info, *receiver, depth)
            }
            ExprKind::Call { .. } => self.site_at(info.region_of(expr), expr).is_some_and(|site| site.known.has(Effect::Parses)),
            _ => false,
        }
    }

    fn panics_on_index(&self, info: &BodyInfo, base: ExprId, index: ExprId) -> bool {
        let ty = info.typed.ty(base).peeled();
        let is_whole = matches!(info.typed.body.expr(index).kind, ExprKind::Range { start: None, end: None });
        let is_list = match ty {
            Ty::Slice(_) => true,
            Ty::Primitive(name) => *name == "str",
            Ty::Array(_) => !matches!(info.typed.body.expr(index).kind, ExprKind::Literal(_)),
            other => self.type_is(other, TypeTrait::Indexed),
        };
        let is_first = matches!(info.typed.body.expr(index).kind, ExprKind::Literal(Literal::Int(0, _)));
        let is_there = is_whole || is_first && self.has_first(info, base) || self.is_measured(info, index, base);
        is_list && !is_there
    }

    /// Whether an index is computed from what it is an index into.
    fn is_measured(&self, info: &BodyInfo, index: ExprId, base: ExprId) -> bool {
        let Some((list, _)) = place(info, base) else { return false };
        let mut waiting = vec![(index, DEPTH)];
        while let Some((expr, depth)) = waiting.pop() {
            match info.typed.locals.get(&expr) {
                Some(pat) if *pat == list => return true,
                Some(pat) => match info.flow.origin(*pat) {
                    Some(Origin::Value(value) | Origin::Element(value)) if depth > 0 => waiting.push((value, depth - 1)),
                    _ => {}
                },
                None => info.typed.body.expr(expr).kind.for_each_child(&mut |child| waiting.push((child, depth))),
            }
        }
        false
    }

    /// What decides that an expression is evaluated: the nearest condition, or the value that a closure is called for.
    fn decides(&self, info: &BodyInfo, expr: ExprId) -> Option<ExprId> {
        let mut inner = expr;
        for around in info.flow.around(expr) {
            match &info.typed.body.expr(around).kind {
                ExprKind::If { condition, .. } if *condition != inner => return Some(*condition),
                ExprKind::Match { scrutinee, .. } if *scrutinee != inner => return Some(*scrutinee),
                ExprKind::Block(block) => {
                    let otherwise = block.stmts.iter().find_map(|stmt| match stmt {
                        Stmt::Let { value, otherwise: Some(otherwise), .. } if *otherwise == inner => *value,
                        Stmt::Let { .. } | Stmt::Expr(_) => None,
                    });
                    if otherwise.is_some() {
                        return otherwise;
                    }
                }
                ExprKind::MethodCall { receiver, .. } if matches!(info.typed.body.expr(inner).kind, ExprKind::Closure(_)) => {
                    return Some(*receiver);
                }
                ExprKind::Loop(_) | ExprKind::Async { .. } => return None,
                _ => {}
            }
            inner = around;
        }
        None
    }

    /// Whether the code has looked at a value, or at what it is a part of, elsewhere in the same body.
    pub(super) fn is_looked_at(&self, info: &BodyInfo, expr: ExprId, asked: ExprId) -> bool {
        let Some((pat, fields)) = place(info, expr) else { return false };
        info.flow.uses(pat).iter().any(|used| {
            let (whole, read) = widest(info, *used);
            let is_itself = whole == expr || whole == asked || info.flow.around(whole).any(|around| around == asked || around == expr);
            let is_checked = || is_check(info, whole) || self.is_judged(info, whole);
            !is_itself && fields.starts_with(&read) && is_checked() && !self.is_of_verb(info, whole)
        })
    }

    /// Whether a verdict on a value is kept in a local that is checked: `let verdict = validate(&value); if verdict.is_err()`.
    fn is_judged(&self, info: &BodyInfo, expr: ExprId) -> bool {
        let is_boundary = |at: &ExprId| matches!(info.typed.body.expr(*at).kind, ExprKind::Closure(_) | ExprKind::Async { .. });
        let around = info.flow.around(expr).take_while(|at| !is_boundary(at));
        let verdict = around.filter(|at| self.is_verdict(info.typed.ty(*at))).find_map(|at| match info.flow.use_of(&info.typed.body, at) {
            Use::Bound(pat) => Some(pat),
            _ => None,
        });
        verdict.is_some_and(|pat| info.flow.uses(pat).iter().any(|used| is_check(info, *used)))
    }

    /// Whether a value of this type says yes or no, and holds nothing that could be used instead of what was judged.
    fn is_verdict(&self, ty: &Ty) -> bool {
        let holds_nothing = |ty: &Ty| matches!(ty, Ty::Tuple(parts) if parts.is_empty());
        *ty == Ty::primitive("bool")
            || self.type_path(ty).is_some_and(|path| path == "std::result::Result") && ty.args().first().is_some_and(holds_nothing)
    }

    /// Whether what is read of a value is only which operation it asks for.
    fn is_of_verb(&self, info: &BodyInfo, expr: ExprId) -> bool {
        let body = &info.typed.body;
        let is_read = |at: &ExprId| matches!(body.expr(*at).kind, ExprKind::MethodCall { .. } | ExprKind::Field { .. });
        let mut reads = std::iter::once(expr).chain(info.flow.around(expr)).take_while(|at| *at == expr || is_read(at));
        reads.any(|read| self.type_is(info.typed.ty(read).peeled(), TypeTrait::Verb))
    }
}

impl BodyInfo {
    /// The value of a `match`, if an expression is all that its arm for all the rest does in the end.
    fn rest_of(&self, expr: ExprId) -> Option<ExprId> {
        let body = &self.typed.body;
        let mut inner = expr;
        for around in self.flow.around(expr) {
            match &body.expr(around).kind {
                ExprKind::Block(_) => inner = around,
                ExprKind::Match { scrutinee, arms } => {
                    let is_rest = |arm: &Arm| match body.pat(arm.pat).kind {
                        PatKind::Wild => true,
                        // A name without an origin is that of a constant.
                        PatKind::Binding { sub: None, .. } => self.flow.origin(arm.pat).is_some(),
                        _ => false,
                    };
                    return arms.iter().any(|arm| arm.body == inner && arm.guard.is_none() && is_rest(arm)).then_some(*scrutinee);
                }
                _ => return None,
            }
        }
        None
    }
}

/// The local that a value is, or is a field of, and the fields, the nearest to the local first.
fn place(info: &BodyInfo, expr: ExprId) -> Option<(PatId, Vec<Name>)> {
    match &info.typed.body.expr(expr).kind {
        ExprKind::Path(_) => Some((*info.typed.locals.get(&expr)?, Vec::new())),
        ExprKind::Field { base, name } => {
            let (pat, mut fields) = place(info, *base)?;
            fields.push(*name);
            Some((pat, fields))
        }
        ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } => place(info, *operand),
        _ => None,
    }
}

/// The longest chain of fields that starts with a use of a local.
fn widest(info: &BodyInfo, used: ExprId) -> (ExprId, Vec<Name>) {
    let (mut whole, mut fields) = (used, Vec::new());
    while let Some(parent) = info.flow.parent(whole) {
        match &info.typed.body.expr(parent).kind {
            ExprKind::Field { name, .. } => fields.push(*name),
            _ => break,
        }
        whole = parent;
    }
    (whole, fields)
}

/// Whether what follows depends on the value of an expression: it stands in a condition, or is given to a check.
fn is_check(info: &BodyInfo, expr: ExprId) -> bool {
    let mut inner = expr;
    for around in info.flow.around(expr) {
        let decides = match &info.typed.body.expr(around).kind {
            ExprKind::If { condition, .. } => *condition == inner,
            ExprKind::Match { scrutinee, arms } => *scrutinee == inner || arms.iter().any(|arm| arm.guard == Some(inner)),
            ExprKind::Binary { left, .. } => *left == inner && is_bool(info, inner),
            ExprKind::Loop(loop_) => match loop_.kind {
                LoopKind::While { condition } => condition == inner,
                LoopKind::For { iterable, .. } => iterable == inner && is_count(info, iterable),
                LoopKind::Loop => false,
            },
            ExprKind::Macro(call) => matches!(call.form, MacroForm::Args(_)) && CHECKS.contains(&call.path.last().name.as_str()),
            ExprKind::Try(_) => info.flow.use_of(&info.typed.body, around) == Use::Dropped,
            ExprKind::Closure(_) | ExprKind::Async { .. } => return false,
            _ => false,
        };
        if decides {
            return true;
        }
        inner = around;
    }
    false
}

fn is_bool(info: &BodyInfo, expr: ExprId) -> bool {
    *info.typed.ty(expr) == Ty::primitive("bool")
}

/// Whether an iterable is a range, or a method on one.
fn is_count(info: &BodyInfo, expr: ExprId) -> bool {
    match &info.typed.body.expr(expr).kind {
        ExprKind::Range { .. } => true,
        ExprKind::MethodCall { receiver, .. } => is_count(info, *receiver),
        _ => false,
    }
}
