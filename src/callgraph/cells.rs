//! Cells: what is filled once and read ever after.
//!
//! A static with an initialiser is one, and so is a once-cell, in a static or in a value that was made before any request. What is
//! put into a cell is followed from the call that makes it outwards: through conversions, wrappers and results of our own functions,
//! to the cell. A value that becomes a part of something larger is not followed, as the rest may say what it means.

use super::{BodyInfo, Program, Provenance, RegionId, Use, Visit};
use crate::catalog::{Context, TypeTrait};
use crate::facts::{BinaryOp, ExprId, ExprKind};
use crate::name::Name;
use crate::resolve::{BodyOwner, GlobalId, TargetKind, Ty};

/// Steps outwards, all bodies taken together.
const STEPS: usize = 64;

/// Methods that give the content of a cell or reference.
const OPENS: [&str; 10] = ["as_ref", "clone", "cloned", "copied", "expect", "get", "get_or_init", "get_or_try_init", "to_owned", "unwrap"];

/// Methods of a moment that say where it is, and not when.
const PLACES: [&str; 2] = ["offset", "timezone"];

/// A call that fills a cell.
#[derive(Clone, Copy, Debug)]
pub struct Fill {
    /// The call.
    pub call: ExprId,
    /// The cell.
    pub cell: ExprId,
    /// The value, or the closure that makes it.
    pub content: ExprId,
}

/// What becomes of a moment that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// How long ago it is.
    Age,
    /// When it is.
    Moment,
    /// Not known, or nothing.
    Nothing,
}

impl Program<'_> {
    /// The calls of a region that fill a cell.
    pub fn fills(&self, region: RegionId) -> Vec<Fill> {
        let fill = |call: ExprId| {
            let cell = self.receiver(region, call)?;
            let content = *self.args(region, call).iter().find(|arg| self.fills_with(region, call, **arg))?;
            Some(Fill { call, cell, content })
        };
        self.calls_in(region).into_iter().filter_map(fill).collect()
    }

    /// Whether a call fills a cell with an argument: the value itself, or what makes it.
    fn fills_with(&self, region: RegionId, call: ExprId, argument: ExprId) -> bool {
        let ExprKind::MethodCall { method, .. } = &self.body_of(region).typed.body.expr(call).kind else { return false };
        let cell = self.changed_type(self.body_of(region), call).filter(|(_, entry)| entry.has(TypeTrait::Once));
        cell.is_some_and(|(_, entry)| entry.mutates(method.as_str()))
            || self.context_of_argument(region, argument) == Some(Context::InitOnce)
    }

    /// The name of a cell that lasts longer than a request: of its static, or of the field that holds it.
    pub fn lasting_cell(&self, visit: &Visit, cell: ExprId) -> Option<Name> {
        let name = match (&self.body_of(visit.region).typed.body.expr(cell).kind, self.value_provenance(visit, cell)) {
            (_, Provenance::Global(global)) => self.global_name(global),
            (ExprKind::Field { name, .. }, Provenance::ColdStart { .. } | Provenance::PlatformState | Provenance::Service) => *name,
            (_, _) => return None,
        };
        Some(name)
    }

    /// The name of a constant or static.
    pub fn global_name(&self, global: GlobalId) -> Name {
        self.world().globals[global.index()].name
    }

    /// Whether an expression speaks of what is the same in all requests, though it comes with each.
    pub fn is_about_function(&self, visit: &Visit, expr: ExprId) -> bool {
        let info = self.body_of(visit.region);
        let is_listed = |name: Name| self.platforms(visit).any(|platform| platform.about_the_function.iter().any(|field| name == **field));
        let names = super::kept::parts(info, expr).into_iter();
        let answer = names
            .filter_map(|part| if let ExprKind::Field { name, .. } = &info.typed.body.expr(part).kind { Some(*name) } else { None })
            .any(is_listed);
        self.learnt(answer, "it is about the function itself", "it is about the request")
    }

    /// The static that holds what an expression gives, in whatever form, for as long as the instance lives.
    pub fn kept_in(&self, visit: &Visit, expr: ExprId) -> Option<GlobalId> {
        let mut place = (visit, expr);
        for _ in 0..STEPS {
            let info = self.body_of(place.0.region);
            place = match self.outwards(info, place.1)? {
                Step::Out(outer) => (place.0, outer),
                Step::Cell(global) => return Some(global),
                Step::End => match info.owner {
                    BodyOwner::Global(global) => return Some(global),
                    BodyOwner::Function(_) => self.caller_of_body(place.0)?,
                },
            };
        }
        None
    }

    /// Whether a request is told when it was that a static was filled, and not only how long ago.
    pub fn tells_moment(&self, region: RegionId, global: ExprId) -> bool {
        let answer = self.told(self.body_of(region), global, STEPS) == Told::Moment;
        self.learnt(answer, "it tells a moment", "it tells no moment")
    }

    /// The expressions that name a static in regions that run for requests.
    pub fn request_uses(&self, global: GlobalId) -> Vec<(RegionId, ExprId)> {
        let in_request = self.regions().iter().filter(|region| self.request(**region, |_| true).is_some());
        let uses = |region: &RegionId| {
            let (info, region) = (self.body_of(*region), *region);
            let targets = info.typed.targets.iter().filter(|(_, target)| target.kind == TargetKind::Global(global));
            let mut here: Vec<ExprId> = targets.map(|(expr, _)| *expr).filter(|expr| info.region_of(*expr) == region).collect();
            here.sort();
            here.into_iter().map(move |expr| (region, expr))
        };
        in_request.flat_map(uses).collect()
    }

    fn outwards(&self, info: &BodyInfo, expr: ExprId) -> Option<Step> {
        let body = &info.typed.body;
        let region = info.region_of(expr);
        match info.flow.use_of(body, expr) {
            Use::Result => match info.flow.regions()[info.flow.region_of(expr) as usize].expr {
                Some(block) => Some(Step::Out(block)),
                None => Some(Step::End),
            },
            Use::Awaited(outer) => Some(Step::Out(outer)),
            Use::Receiver(call) => {
                let ExprKind::MethodCall { method, .. } = &body.expr(call).kind else { return None };
                let is_moment = self.is_foreign_call(region, call) && !PLACES.contains(&method.as_str());
                is_moment.then_some(Step::Out(call))
            }
            Use::Argument(call, _) => match self.receiver(region, call) {
                Some(cell) if self.fills_with(region, call, expr) => match self.target(region, cell)?.kind {
                    TargetKind::Global(global) => Some(Step::Cell(global)),
                    _ => None,
                },
                _ if self.context_of_argument(region, expr) == Some(Context::InitOnce) => Some(Step::Out(call)),
                _ => is_same(info, expr, call).then_some(Step::Out(call)),
            },
            Use::Bound(pat) => match info.flow.uses(pat) {
                [only] => Some(Step::Out(*only)),
                _ => None,
            },
            Use::Other(outer) => match body.expr(outer).kind {
                ExprKind::Ref { .. } | ExprKind::Unary { .. } | ExprKind::Cast { .. } | ExprKind::Try(_) | ExprKind::Binary { .. } => {
                    Some(Step::Out(outer))
                }
                _ => None,
            },
            Use::Dropped => None,
        }
    }

    fn told(&self, info: &BodyInfo, expr: ExprId, steps: usize) -> Told {
        let Some(steps) = steps.checked_sub(1) else { return Told::Nothing };
        let body = &info.typed.body;
        match info.flow.use_of(body, expr) {
            Use::Awaited(outer) => self.told(info, outer, steps),
            Use::Receiver(call) | Use::Argument(call, _) => match &body.expr(call).kind {
                ExprKind::MethodCall { receiver, method, .. } => match method.as_str() {
                    "elapsed" => Told::Age,
                    name if *receiver == expr && OPENS.contains(&name) => self.told(info, call, steps),
                    name if *receiver != expr && (name.contains("since") || name.contains("sub")) => Told::Age,
                    _ => Told::Moment,
                },
                _ => Told::Moment,
            },
            Use::Bound(pat) => {
                let told: Vec<Told> = info.flow.uses(pat).iter().map(|used| self.told(info, *used, steps)).collect();
                [Told::Moment, Told::Age].into_iter().find(|one| told.contains(one)).unwrap_or(Told::Nothing)
            }
            Use::Other(outer) => match &body.expr(outer).kind {
                ExprKind::Ref { .. } | ExprKind::Unary { .. } | ExprKind::Try(_) | ExprKind::Cast { .. } => self.told(info, outer, steps),
                ExprKind::Binary { op: BinaryOp::Sub, right, .. } if *right == expr => Told::Age,
                _ => Told::Moment,
            },
            Use::Dropped | Use::Result => Told::Nothing,
        }
    }
}

/// One step outwards from a value.
enum Step {
    /// To the expression that gives it, too.
    Out(ExprId),
    /// Into the cell.
    Cell(GlobalId),
    /// Out of the body.
    End,
}

/// Whether a call only puts its argument into another form: a wrapper, a text, a number.
fn is_same(info: &BodyInfo, argument: ExprId, call: ExprId) -> bool {
    let (made, given) = (info.typed.ty(call).peeled(), info.typed.ty(argument));
    let is_macro = matches!(info.typed.body.expr(call).kind, ExprKind::Macro(_));
    is_macro || matches!(made, Ty::Primitive(_)) || made.args().first().is_some_and(|inner| inner == given && !inner.is_unknown())
}
