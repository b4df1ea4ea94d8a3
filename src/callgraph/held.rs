//! Guards: where a lock or borrow is taken, and which waits it is held across.
//!
//! A guard is held from the call that gives it to the end of the block of its name, or of the statement where it has none: there
//! also while a `match`, `if let` or loop runs that looks at what is behind it. Given to a function, returned or stored it belongs
//! to somebody else: from there on nothing is said, however the code branches in between.

use super::{BodyInfo, Origin, Program, RegionId, Use};
use crate::catalog::TypeTrait;
use crate::facts::{Block, ExprId, ExprKind, LoopKind, MacroForm, PatId, PatKind, Receiver, Stmt};
use crate::resolve::{TargetKind, Ty};
use crate::source::TextRange;

/// A guard that is held while a region waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The call that gives it.
    pub taken: ExprId,
    /// The first `.await` that it is held across.
    pub wait: ExprId,
}

/// Locals and calls through which a guard is followed to the call that gives it.
const STEPS: u32 = 16;

impl Program<'_> {
    /// The guards of these kinds that are held across an `.await` of a region, each with its kind and the first wait, by kind and then in
    /// the order in which they are taken.
    pub fn held_across_waits(&self, region: RegionId, kinds: &[TypeTrait]) -> Vec<(TypeTrait, Held)> {
        let info = self.body_of(region);
        let exprs = self.exprs_of(region);
        let waits: Vec<ExprId> = exprs.iter().copied().filter(|expr| info.waits(*expr)).collect();
        if waits.is_empty() {
            return Vec::new();
        }
        let held = |kind: &TypeTrait| {
            let guards = Guards { program: self, info, region, kind: *kind, waits: &waits };
            let mut found: Vec<Held> = exprs.iter().filter_map(|expr| guards.unnamed(*expr)).collect();
            found.extend(guards.named());
            found.sort_by_key(|held| (held.taken, held.wait));
            found.dedup_by_key(|held| held.taken);
            found.into_iter().map(|held| (*kind, held)).collect::<Vec<_>>()
        };
        kinds.iter().flat_map(held).collect()
    }
}

/// The guards of a region.
struct Guards<'p, 'c> {
    program: &'p Program<'c>,
    info: &'p BodyInfo,
    region: RegionId,
    kind: TypeTrait,
    /// Where it waits, in the order in which they are written.
    waits: &'p [ExprId],
}

impl Guards<'_, '_> {
    fn kind_of(&self, expr: ExprId) -> &ExprKind {
        &self.info.typed.body.expr(expr).kind
    }

    /// Whether a value of this type is a guard, or has one inside: `Option<Ref<K, V>>`.
    fn is_guard(&self, ty: &Ty) -> bool {
        !matches!(ty, Ty::Ref(_) | Ty::Future(_)) && self.program.holds(ty, self.kind)
    }

    /// Guards have no `clone`: it gives a copy of what is behind them.
    fn gives_guard(&self, expr: ExprId) -> bool {
        let is_copy = matches!(self.kind_of(expr), ExprKind::MethodCall { method, .. } if *method == "clone");
        !is_copy && self.is_guard(self.info.typed.ty(expr))
    }

    /// A guard with a name: held until its block ends, or it is given away.
    fn named(&self) -> impl Iterator<Item = Held> {
        let pats = self.info.typed.body.pats.iter().enumerate();
        let bindings = pats.filter(|(_, pat)| matches!(pat.kind, PatKind::Binding { .. })).map(|(at, _)| PatId(at as u32));
        bindings.filter(|pat| self.is_guard(self.info.typed.pat_ty(*pat))).filter_map(|pat| {
            let (source, is_given) = match self.info.flow.origin(pat)? {
                Origin::Value(source) => {
                    (source, self.info.flow.results(&self.info.typed.body, source).iter().any(|one| self.gives_guard(*one)))
                }
                Origin::Element(list) => (list, !matches!(self.info.typed.ty(list), Ty::Ref(_))),
                Origin::Param(_) | Origin::ClosureParam(..) => return None,
            };
            if !is_given || self.info.region_of(source) != self.region {
                return None;
            }
            let until = self.info.flow.uses(pat).iter().filter(|used| self.gives_away(**used)).map(|used| self.range(*used).start).min();
            let wait = self.first_wait(source, &self.info.scope_of(pat, source), until)?;
            Some(Held { taken: self.taken(source, STEPS), wait })
        })
    }

    /// A guard without a name: held as long as the statement lasts, or the construct that looks behind it.
    fn unnamed(&self, call: ExprId) -> Option<Held> {
        if !self.kind_of(call).is_call()
            || !self.gives_guard(call)
            || self.program.receiver(self.region, call).is_some_and(|receiver| self.gives_guard(receiver))
        {
            return None;
        }
        let mut value = call;
        while let Some(parent) = self.info.flow.parent(value).filter(|parent| self.gives_guard(*parent)) {
            match self.kind_of(parent) {
                ExprKind::Try(_) | ExprKind::Await(_) => value = parent,
                ExprKind::MethodCall { receiver, .. } if *receiver == value => value = parent,
                _ => break,
            }
        }
        if self.gives_away(value) {
            return None;
        }
        let wait = self.first_wait(value, &self.info.scope_of_temporary(value), None)?;
        Some(Held { taken: call, wait })
    }

    /// The call that gives the guard which a value is.
    fn taken(&self, value: ExprId, steps: u32) -> ExprId {
        let Some(steps) = steps.checked_sub(1) else { return value };
        match self.kind_of(value) {
            ExprKind::MethodCall { receiver, .. } if self.gives_guard(*receiver) => self.taken(*receiver, steps),
            ExprKind::Try(inner) | ExprKind::Await(inner) | ExprKind::Match { scrutinee: inner, .. } => self.taken(*inner, steps),
            ExprKind::Path(_) => self.info.single_value(value).map_or(value, |value| self.taken(value, steps)),
            _ => value,
        }
    }

    /// Whether a value is moved to somewhere else by its use, dropped, or handed to code that runs at another time.
    fn gives_away(&self, used: ExprId) -> bool {
        if self.info.region_of(used) != self.region {
            return true;
        }
        match self.program.use_of(self.region, used) {
            Use::Dropped | Use::Result | Use::Bound(_) | Use::Awaited(_) => true,
            Use::Argument(call, _) => !matches!(self.kind_of(call), ExprKind::Macro(_)),
            Use::Receiver(call) => self.takes_guard(call),
            Use::Other(around) => !matches!(
                self.kind_of(around),
                ExprKind::Field { .. }
                    | ExprKind::Unary { .. }
                    | ExprKind::Index { .. }
                    | ExprKind::Ref { .. }
                    | ExprKind::Binary { .. }
                    | ExprKind::Cast { .. }
            ),
        }
    }

    /// Whether a method takes the guard itself, and not only what is behind it.
    fn takes_guard(&self, call: ExprId) -> bool {
        let Some(target) = self.info.typed.targets.get(&call) else { return true };
        match target.kind {
            TargetKind::Function(id) | TargetKind::Dynamic(id) => {
                let receiver = &self.program.world().functions[id.index()].facts.sig.receiver;
                *receiver == Some(Receiver::Value) && target.self_ty.as_ref().is_none_or(|ty| self.is_guard(ty))
            }
            TargetKind::External(_) | TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => {
                false
            }
        }
    }

    /// The first wait in one of these expressions that comes after a place in the text, and before another one.
    fn first_wait(&self, after: ExprId, within: &[ExprId], until: Option<u32>) -> Option<ExprId> {
        let end = |expr: ExprId| self.range(expr).end;
        let follows = |wait: &&ExprId| {
            end(**wait) > end(after)
                && until.is_none_or(|until| end(**wait) <= until)
                && within.iter().any(|scope| self.info.is_within(**wait, *scope))
                && !self.comes_before(**wait, after)
        };
        self.waits.iter().filter(follows).min_by_key(|wait| end(**wait)).copied()
    }

    /// `*lock.lock() = wait().await`: the place on the left is found after the value on the right.
    fn comes_before(&self, wait: ExprId, guard: ExprId) -> bool {
        self.info.flow.around(guard).any(|around| match self.kind_of(around) {
            ExprKind::Assign { place, value, .. } => self.info.is_within(guard, *place) && self.info.is_within(wait, *value),
            _ => false,
        })
    }

    fn range(&self, expr: ExprId) -> TextRange {
        self.info.typed.body.expr(expr).range
    }
}

impl BodyInfo {
    /// Whether the region of an expression may be left to others there until something has happened.
    fn waits(&self, expr: ExprId) -> bool {
        match &self.typed.body.expr(expr).kind {
            ExprKind::Await(_) => true,
            ExprKind::Macro(call) => matches!(call.form, MacroForm::Select(_)) || call.joined().is_some(),
            _ => false,
        }
    }

    /// Where a name that takes its value from `source` lives: the rest of its block, a branch, an arm, a turn.
    fn scope_of(&self, pat: PatId, source: ExprId) -> Vec<ExprId> {
        let body = &self.typed.body;
        let Some(parent) = self.flow.parent(source) else { return Vec::new() };
        match &body.expr(parent).kind {
            ExprKind::Block(_) => vec![parent],
            ExprKind::Let { .. } => self.decided_by(parent).into_iter().collect(),
            ExprKind::Match { arms, .. } => {
                let place = body.pat(pat).range;
                let holds = |range: TextRange| range.start <= place.start && place.end <= range.end;
                arms.iter().filter(|arm| holds(body.pat(arm.pat).range)).flat_map(|arm| arm.guard.into_iter().chain([arm.body])).collect()
            }
            ExprKind::Loop(loop_) => vec![loop_.body],
            _ => Vec::new(),
        }
    }

    /// The branch or turn that runs if a `let` in its condition holds.
    fn decided_by(&self, condition: ExprId) -> Option<ExprId> {
        let around = self.flow.around(condition).map(|around| &self.typed.body.expr(around).kind);
        around.into_iter().find_map(|kind| match kind {
            ExprKind::If { then, .. } => Some(*then),
            ExprKind::Loop(loop_) => Some(loop_.body),
            _ => None,
        })
    }

    /// How long a value without a name lives.
    fn scope_of_temporary(&self, value: ExprId) -> Vec<ExprId> {
        let body = &self.typed.body;
        let (mut child, mut in_let) = (value, false);
        while let Some(parent) = self.flow.parent(child) {
            match &body.expr(parent).kind {
                ExprKind::Block(block) if self.is_extended(value, child, block) => return vec![parent],
                ExprKind::Block(_) | ExprKind::Closure(_) | ExprKind::Async { .. } => break,
                ExprKind::Let { .. } => in_let = true,
                ExprKind::If { condition, then: decided, .. } if *condition == child && in_let => return vec![child, *decided],
                ExprKind::Loop(loop_) => match loop_.kind {
                    LoopKind::While { .. } if !in_let => break,
                    LoopKind::Loop | LoopKind::While { .. } | LoopKind::For { .. } => return vec![child, loop_.body],
                },
                ExprKind::If { .. } => break,
                ExprKind::Match { scrutinee, .. } if *scrutinee != child => break,
                ExprKind::Macro(call) if matches!(call.form, MacroForm::Select(_)) => break,
                _ => {}
            }
            child = parent;
        }
        vec![child]
    }

    /// `let name = &lock.lock().field;`: what is borrowed by a name lives as long as the name.
    fn is_extended(&self, value: ExprId, initial: ExprId, block: &Block) -> bool {
        let is_named = block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Let { value: Some(first), .. } if *first == initial));
        let is_part = |expr: ExprId| {
            matches!(
                self.typed.body.expr(expr).kind,
                ExprKind::Ref { .. } | ExprKind::Field { .. } | ExprKind::Unary { .. } | ExprKind::Index { .. }
            )
        };
        let mut between = self.flow.around(value).take_while(|around| *around != initial);
        is_named && matches!(self.typed.body.expr(initial).kind, ExprKind::Ref { .. }) && between.all(is_part)
    }
}
