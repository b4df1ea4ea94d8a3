//! How many: whether the number of things that an expression gives is decided outside the program.
//!
//! A collection, iterator, stream or number is followed to where its size is decided: through adapters, locals, arguments, results of
//! our functions and what a loop has put into it. It is open where the request or another system's answer decides. What is bounded on
//! the way (`take(n)`, `chunks(n)`, `min(n)`, a batch that the platform bounds) is not open, and neither is what is not known. An answer
//! holds as many elements as the other side puts into one, which it bounds unless it answers with all; a number in it may be any.

use super::{BodyInfo, Origin, Phase, Program, RegionId, Use, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{BinaryOp, ExprId, ExprKind, Literal, LoopKind, PatId};
use crate::name::Name;
use crate::resolve::{BodyId, BodyOwner, TargetKind, Ty};
use rustc_hash::FxHashSet;

/// Steps of one walk.
const STEPS: u32 = 256;

/// Methods whose number bounds what is left.
const BOUNDS: [&str; 4] = ["take", "min", "clamp", "truncate"];

/// Methods that give one element of many, or a fact about all of them.
const PICKS: [&str; 16] = [
    "all",
    "any",
    "find",
    "find_map",
    "first",
    "get",
    "get_mut",
    "is_empty",
    "last",
    "max",
    "max_by_key",
    "next",
    "nth",
    "pop",
    "position",
    "remove",
];

/// Methods that put one more element into a collection.
const GROWS: [&str; 4] = ["insert", "push", "push_back", "push_front"];

/// Words by which a question to another system says how many answers it wants.
const LIMITS: [&str; 5] = ["limit", "fetch first", "per_page", "page_size", "max_results"];

/// Who decides how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenBy {
    /// The request brings them.
    Request,
    /// The function at this path answers with them.
    Answer(Name),
    /// The function at this path answers with their number.
    Number(Name),
}

/// A place in the text, and how it was come to: the visit of its region, or the call by which a function of ours was entered on the way.
#[derive(Clone, Copy)]
struct Frame<'f> {
    visit: &'f Visit,
    region: RegionId,
    caller: Option<(&'f Frame<'f>, ExprId)>,
    /// What is looked for is a number, and no collection has been come to on the way to where it was read.
    is_number: bool,
}

impl<'f> Frame<'f> {
    fn of(visit: &'f Visit, region: RegionId) -> Self {
        Self { visit, region, caller: None, is_number: false }
    }
}

/// A walk to where a size is decided.
struct Walk<'p, 'c> {
    program: &'p Program<'c>,
    /// A bound above this is none.
    most: u128,
    steps: u32,
    /// Collections whose filling is looked at.
    filling: FxHashSet<(RegionId, PatId)>,
}

impl Program<'_> {
    /// Who outside the program decides how many things an expression gives, or how large a number is. A bound above `most` is none.
    pub fn open_size(&self, visit: &Visit, expr: ExprId, most: u128) -> Option<OpenBy> {
        let mut walk = Walk { program: self, most, steps: STEPS, filling: FxHashSet::default() };
        let answer = walk.value(Frame::of(visit, visit.region), expr);
        self.learnt(answer, "its size is decided by data", "its size is bounded, or not known")
    }

    /// Who outside the program decides how often an expression runs: in a loop, or in a closure that is called for each element.
    pub fn open_turns(&self, visit: &Visit, expr: ExprId, most: u128) -> Option<OpenBy> {
        let info = self.body_of(visit.region);
        let mut walk = Walk { program: self, most, steps: STEPS, filling: FxHashSet::default() };
        let frame = Frame::of(visit, visit.region);
        let by_loop = info.flow.loops_around(&info.typed.body, expr).find_map(|loop_| walk.turns(frame, loop_));
        let open = by_loop.or_else(|| {
            let adapter = self.element_call(visit.region)?;
            let (from, _) = visit.from?;
            let around = Frame::of(self.visit(from), info.region_of(adapter));
            walk.value(around, self.receiver(around.region, adapter)?)
        });
        self.learnt(open, "data decides how often it is done", "how often it is done is bounded, or not known")
    }

    /// Whether an argument that says how many may run at the same time lets any number through.
    pub fn is_no_limit(&self, visit: &Visit, limit: ExprId, most: u128) -> bool {
        let is_named = |name: &str| match &self.body_of(visit.region).typed.body.expr(limit).kind {
            ExprKind::Path(path) => path.last().name == name,
            _ => false,
        };
        let by_name = match self.target(visit.region, limit).map(|target| &target.kind) {
            Some(TargetKind::Constructor(_)) => is_named("None"),
            Some(TargetKind::Global(_)) => is_named("MAX") && self.integer(visit.region, limit).is_none_or(|most| most == 0),
            _ => false,
        };
        by_name || self.integer(visit.region, limit).is_some_and(|limit| limit > most) || self.open_size(visit, limit, most).is_some()
    }

    /// The foreign method that calls a closure for the elements of its receiver.
    pub fn element_call(&self, region: RegionId) -> Option<ExprId> {
        let info = self.body_of(region);
        let closure = info.flow.regions()[self.region(region).local as usize].expr?;
        let is_closure = matches!(info.typed.body.expr(closure).kind, ExprKind::Closure(_));
        let call = info.flow.parent(closure).filter(|_| is_closure)?;
        let is_foreign = info.typed.targets.get(&call).is_some_and(|target| self.graph.is_foreign_target(target));
        (is_foreign && self.receiver(info.region_of(call), call).is_some()).then_some(call)
    }

    /// Whether what an adapter gives is collected before anybody looks at an element.
    pub fn is_gathered(&self, visit: &Visit, adapter: ExprId) -> bool {
        let Some((from, _)) = visit.from else { return false };
        let region = self.visit(from).region;
        let body = &self.body_of(region).typed.body;
        let collects = |call: &ExprId| matches!(&body.expr(*call).kind, ExprKind::MethodCall { method, .. } if method == "collect");
        let is_given = |call: ExprId| match self.use_of(region, call) {
            Use::Argument(call, _) => self.site_at(region, call).is_some_and(|site| site.known.has(Effect::RunsAll)),
            _ => false,
        };
        let answer = is_given(adapter) || self.chain_after(region, adapter).into_iter().any(|call| collects(&call) || is_given(call));
        self.learnt(answer, "its futures run at once", "its futures are not known to run at once")
    }

    /// Whether the elements of an expression are made by closures that start tasks.
    pub fn starts_tasks(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let expr = info.single_value(expr).unwrap_or(expr);
        let answer = self.known_sites(|effect| effect == Effect::DetachesTask).any(|site| {
            self.region(site.region).body == self.region(region).body && info.flow.around(site.expr).any(|around| around == expr)
        });
        self.learnt(answer, "it starts tasks", "it starts no tasks")
    }

    /// Whether something in the body that a visit is in waits for one of so many permits, itself or in what it calls.
    pub fn is_throttled(&self, visit: &Visit) -> bool {
        let body = self.region(visit.region).body;
        let mut visits = self.known_sites(|effect| effect == Effect::Throttles).flat_map(|site| self.visits(site.region));
        let answer = visits.any(|visit| self.passes_in_request(visit, body));
        self.learnt(answer, "something limits how many run at once", "nothing limits how many run at once")
    }

    /// Whether a request goes through a body on the way to a visit.
    fn passes_in_request(&self, visit: &Visit, body: BodyId) -> bool {
        let mut current = visit;
        while self.region(current.region).body != body {
            match current.from {
                Some((from, _)) if current.phase == Phase::Request => current = self.visit(from),
                Some(_) | None => return false,
            }
        }
        true
    }

    /// Whether the loop around a call that fills a local also empties it, or looks at it.
    pub fn is_emptied_in_loop(&self, region: RegionId, fill: ExprId, filled: ExprId) -> bool {
        let info = self.body_of(region);
        let (Some(pat), Some(loop_)) = (info.typed.locals.get(&filled), info.flow.loops_around(&info.typed.body, fill).next()) else {
            return false;
        };
        let declared_inside =
            matches!(info.flow.origin(*pat), Some(Origin::Value(value)) if info.flow.around(value).any(|around| around == loop_));
        let used_otherwise = |used: &&ExprId| **used != filled && info.flow.around(**used).any(|around| around == loop_);
        let answer = declared_inside || info.flow.uses(*pat).iter().any(|used| used_otherwise(&used));
        self.learnt(answer, "it is emptied in the same loop", "it is not emptied in the same loop")
    }
}

impl Walk<'_, '_> {
    fn turns(&mut self, frame: Frame<'_>, loop_: ExprId) -> Option<OpenBy> {
        let body = &self.program.body_of(frame.region).typed.body;
        let ExprKind::Loop(loop_) = &body.expr(loop_).kind else { return None };
        match loop_.kind {
            LoopKind::For { iterable, .. } => self.value(frame, iterable),
            // `while let Some(x) = list.pop()`
            LoopKind::While { condition } => match &body.expr(condition).kind {
                ExprKind::Let { value, .. } => self.drawn_from(frame, *value),
                _ => None,
            },
            LoopKind::Loop => None,
        }
    }

    /// The size of what a value is drawn from, one by one.
    fn drawn_from(&mut self, frame: Frame<'_>, value: ExprId) -> Option<OpenBy> {
        match &self.program.body_of(frame.region).typed.body.expr(value).kind {
            ExprKind::Await(inner) | ExprKind::Try(inner) => self.drawn_from(frame, *inner),
            ExprKind::MethodCall { receiver, method, .. } if matches!(method.as_str(), "next" | "try_next" | "pop" | "pop_front") => {
                self.value(frame, *receiver)
            }
            _ => None,
        }
    }

    fn value(&mut self, frame: Frame<'_>, expr: ExprId) -> Option<OpenBy> {
        self.steps = self.steps.checked_sub(1)?;
        let info = self.program.body_of(frame.region);
        let ty = info.typed.ty(expr);
        if self.program.holds(ty, TypeTrait::Batch) {
            return None;
        }
        let frame = Frame { is_number: is_integer(ty) || frame.is_number && self.may_hold_number(ty), ..frame };
        match &info.typed.body.expr(expr).kind {
            ExprKind::Path(_) => match info.typed.locals.get(&expr) {
                Some(pat) => self.local(frame, info, *pat),
                None => None,
            },
            ExprKind::Field { name, .. } if self.is_batch_field(frame.visit, *name) => None,
            ExprKind::Field { base: inner, .. }
            | ExprKind::Unary { operand: inner, .. }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Cast { operand: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => self.value(frame, *inner),
            ExprKind::Range { end, .. } => self.value(frame, (*end)?),
            ExprKind::Binary { op: BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div, left, right } => {
                self.value(frame, *left).or_else(|| self.value(frame, *right))
            }
            ExprKind::Block(_) | ExprKind::If { .. } | ExprKind::Match { .. } => {
                let results = info.flow.results(&info.typed.body, expr);
                results.into_iter().find_map(|result| self.value(frame, result))
            }
            ExprKind::MethodCall { receiver, method, args, .. } => self.method(frame, info, expr, (*receiver, *method, args)),
            ExprKind::Call { args, .. } => self.call(frame, info, expr, args),
            _ => None,
        }
    }

    fn method(&mut self, frame: Frame<'_>, info: &BodyInfo, call: ExprId, parts: (ExprId, Name, &[ExprId])) -> Option<OpenBy> {
        let (receiver, method, args) = parts;
        if let Some(callee) = self.program.callee(info.region_of(call), call) {
            return self.result(Frame { caller: Some((&frame, call)), region: callee, ..frame });
        }
        let target = info.typed.targets.get(&call)?;
        if !self.program.graph.is_foreign_target(target) {
            return None;
        }
        if let Some(answer) = self.answer(frame, call) {
            return answer;
        }
        let bounds =
            |walk: &Self| args.first().is_none_or(|bound| walk.program.integer(frame.region, *bound).is_none_or(|n| n <= walk.most));
        let is_read = frame.is_number && self.may_hold_number(info.typed.ty(receiver));
        match method.as_str() {
            name if PICKS.contains(&name) && !is_read => None,
            name if BOUNDS.contains(&name) && bounds(self) => None,
            "zip" => self.value(frame, receiver).filter(|_| args.first().is_some_and(|other| self.value(frame, *other).is_some())),
            "chain" => self.value(frame, receiver).or_else(|| self.value(frame, *args.first()?)),
            _ => self.value(frame, receiver),
        }
    }

    fn call(&mut self, frame: Frame<'_>, info: &BodyInfo, call: ExprId, args: &[ExprId]) -> Option<OpenBy> {
        if let Some(callee) = self.program.callee(info.region_of(call), call) {
            return self.result(Frame { caller: Some((&frame, call)), region: callee, ..frame });
        }
        match (&info.typed.targets.get(&call)?.kind, args) {
            (TargetKind::Constructor(_), [only]) => self.value(frame, *only),
            (TargetKind::Function(id), _) if self.program.world().function_path(*id) == "std::cmp::min" => {
                let near = |arg: &ExprId| self.program.integer(frame.region, *arg).is_some_and(|n| n <= self.most);
                if args.iter().any(near) { None } else { args.iter().find_map(|arg| self.value(frame, *arg)) }
            }
            (TargetKind::Function(_), _) => match self.answer(frame, call) {
                Some(answer) => answer,
                None => {
                    let carries = self.program.site_at(frame.region, call).is_some_and(|site| site.known.has(Effect::Carries));
                    self.value(frame, *args.first().filter(|_| carries)?)
                }
            },
            _ => None,
        }
    }

    /// What another system answers, if the call asks one: open, unless the question may say how many.
    fn answer(&self, frame: Frame<'_>, call: ExprId) -> Option<Option<OpenBy>> {
        let region = frame.region;
        let site = self.program.site_at(region, call)?;
        if frame.is_number && site.known.has(Effect::Exchanges) {
            return Some(Some(OpenBy::Number(site.path)));
        }
        if !site.known.has(Effect::ReadsAll) {
            return None;
        }
        let calls = self.program.chain(region, call);
        let info = self.program.body_of(region);
        let says = |call: &ExprId| match &info.typed.body.expr(*call).kind {
            ExprKind::MethodCall { method, .. } => LIMITS.iter().any(|word| method.as_str().contains(word)),
            _ => false,
        };
        let limits = calls.iter().any(|call| says(call) || self.program.args(region, *call).iter().any(|arg| self.may_limit(region, *arg)));
        Some((!limits).then_some(OpenBy::Answer(site.path)))
    }

    /// Whether an argument is a text that asks for a number of answers, or one that cannot be read.
    fn may_limit(&self, region: RegionId, arg: ExprId) -> bool {
        let info = self.program.body_of(region);
        let is_text = self.program.type_path(info.typed.ty(arg)).is_some_and(|path| matches!(path.as_str(), "str" | "std::string::String"));
        let (at, value) = match info.single_value(arg) {
            Some(value) => (region, value),
            None => self.program.constant_value(region, arg).unwrap_or((region, arg)),
        };
        match &self.program.body_of(at).typed.body.expr(value).kind {
            ExprKind::Literal(Literal::Str(text)) => {
                let text = text.to_lowercase();
                LIMITS.iter().any(|word| text.contains(word))
            }
            ExprKind::Ref { operand, .. } => self.may_limit(at, *operand),
            _ => is_text && !self.program.is_constant(at, value),
        }
    }

    /// What one of our functions gives back, in the frame of its call.
    fn result(&mut self, frame: Frame<'_>) -> Option<OpenBy> {
        let inner = self.program.body_of(frame.region);
        let BodyOwner::Function(_) = inner.owner else { return None };
        self.value(frame, inner.typed.body.root?)
    }

    fn local(&mut self, frame: Frame<'_>, info: &BodyInfo, pat: PatId) -> Option<OpenBy> {
        if self.program.holds(info.typed.pat_ty(pat), TypeTrait::Batch) {
            return None;
        }
        match info.flow.origin(pat)? {
            Origin::Value(value) => match self.filled(frame, info, pat) {
                Some(filled) => filled,
                None => self.value(frame, value),
            },
            Origin::Element(_) => None,
            Origin::Param(at) => match frame.caller {
                Some((caller, site)) => {
                    let caller = Frame { is_number: frame.is_number, ..*caller };
                    self.value(caller, self.program.argument(caller.region, site, Some(at))?)
                }
                None => match self.program.caller_of_body(frame.visit) {
                    Some((visit, site)) => {
                        let argument = self.program.argument(visit.region, site, Some(at))?;
                        self.value(Frame { is_number: frame.is_number, ..Frame::of(visit, visit.region) }, argument)
                    }
                    None => self.given(frame.visit, info.typed.pat_ty(*info.typed.body.params.get(at)?)),
                },
            },
            Origin::ClosureParam(closure, at) => {
                let own = info.flow.region_at(closure).map(|local| RegionId(info.first_region.0 + local));
                let is_routed = || self.program.is_routed_at(frame.visit, own);
                let is_entry = own.is_some() && (own == frame.visit.entry.map(|entry| self.program.entry(entry).region) || is_routed());
                let ExprKind::Closure(closure) = &info.typed.body.expr(closure).kind else { return None };
                self.given(frame.visit, info.typed.pat_ty(closure.params.get(at).filter(|_| is_entry)?.0))
            }
        }
    }

    /// Whether a number can be read from a value of a type without going through elements.
    fn may_hold_number(&self, ty: &Ty) -> bool {
        match ty.peeled() {
            Ty::Future(_) | Ty::Tuple(_) => true,
            ty if is_integer(ty) => true,
            ty @ (Ty::Adt(..) | Ty::External { .. }) => self.program.type_path(ty).is_some_and(|path| match path.as_str() {
                "std::option::Option" | "std::result::Result" => ty.args().first().is_some_and(|held| self.may_hold_number(held)),
                path => !path.starts_with("std::"),
            }),
            _ => false,
        }
    }

    /// What the platform gives to an entry.
    fn given(&self, visit: &Visit, ty: &Ty) -> Option<OpenBy> {
        let is_open = !ty.is_unknown() && !self.program.holds(ty, TypeTrait::Batch) && !self.program.type_is(ty, TypeTrait::SharedState);
        (visit.phase == Phase::Request && is_open).then_some(OpenBy::Request)
    }

    fn is_batch_field(&self, visit: &Visit, name: Name) -> bool {
        visit.entry.is_some_and(|entry| self.program.entry(entry).platform.batches.iter().any(|batch| name == batch.as_str()))
    }

    /// The turns of the loops in which elements are put into a local; `None` if that is not how it is filled.
    fn filled(&mut self, frame: Frame<'_>, info: &BodyInfo, pat: PatId) -> Option<Option<OpenBy>> {
        let fills = |used: &ExprId| match info.flow.use_of(&info.typed.body, *used) {
            Use::Receiver(call) => match &info.typed.body.expr(call).kind {
                ExprKind::MethodCall { method, .. } if GROWS.contains(&method.as_str()) => Some(call),
                _ => None,
            },
            _ => None,
        };
        let calls: Vec<ExprId> = info.flow.uses(pat).iter().filter_map(fills).collect();
        if calls.is_empty() || !self.filling.insert((info.first_region, pat)) {
            return None;
        }
        Some(calls.into_iter().find_map(|call| {
            let loops: Vec<ExprId> = info.flow.loops_around(&info.typed.body, call).collect();
            loops.into_iter().find_map(|loop_| self.turns(frame, loop_))
        }))
    }
}

fn is_integer(ty: &Ty) -> bool {
    matches!(ty.peeled(), Ty::Primitive(name) if name.as_str().strip_prefix(['i', 'u']).is_some_and(|bits| bits.starts_with(|c: char| c.is_ascii_digit() || c == 's')))
}
