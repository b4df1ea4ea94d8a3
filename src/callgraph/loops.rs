//! Loops: whether control can leave one, whether it is bounded in sight, and what it waits for.
//!
//! A loop belongs to the region it runs in: a `return` in a closure inside it leaves the closure, not the loop. Every way out counts,
//! however unlikely it is to be taken, and code that cannot be read may be one; so [`LoopEnd::Never`] is said only where all of the
//! loop was understood. `bounds` looks for counters and deadlines, `waits` for timers inside and for time-outs around. Panics of
//! `unwrap` and indexing are accidents and no way out.

use super::{BodyInfo, Edge, Program, RegionId, Site};
use crate::catalog::{Context, Effect, FunctionEntry};
use crate::facts::{Body, ExprId, ExprKind, Literal, Loop, LoopKind, MacroForm, TypeExpr, UnaryOp};
use crate::name::Name;
use crate::resolve::{TargetKind, Ty};
use crate::source::Span;
use rustc_hash::FxHashSet;

mod again;
mod asking;
mod bounds;
mod turns;
mod waits;

pub use bounds::LoopBound;
pub use waits::Wait;

/// Steps through which a value or a constant is followed.
const DEPTH: u32 = 8;

/// Calls into which the body of a loop is followed.
const CALLS: usize = 6;

/// A loop in a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LoopSite {
    /// The region it runs in.
    pub region: RegionId,
    /// The loop expression.
    pub expr: ExprId,
}

/// Whether control can leave a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoopEnd {
    /// It has no end and nothing in it leads out.
    Never,
    /// It ends, something in it leads out, or not all of it is understood.
    May,
}

/// Macros that are known to go on with what follows them. Any other may return, break or panic.
const PASSING_MACROS: [&str; 42] = [
    "addr_of",
    "addr_of_mut",
    "anyhow",
    "concat",
    "counter",
    "dbg",
    "debug",
    "debug_span",
    "enabled",
    "env",
    "eprint",
    "eprintln",
    "error",
    "error_span",
    "event",
    "eyre",
    "format",
    "format_args",
    "format_err",
    "gauge",
    "histogram",
    "include_bytes",
    "include_str",
    "info",
    "info_span",
    "join",
    "json",
    "log",
    "matches",
    "option_env",
    "pin",
    "print",
    "println",
    "span",
    "stringify",
    "trace",
    "trace_span",
    "vec",
    "warn",
    "warn_span",
    "write",
    "writeln",
];

impl Program<'_> {
    /// The loops that run in a region, in the order in which they end.
    pub fn loops(&self, region: RegionId) -> impl Iterator<Item = LoopSite> {
        let (info, local) = (self.body_of(region), self.region(region).local);
        let is_loop = move |id: ExprId, kind: &ExprKind| matches!(kind, ExprKind::Loop(_)) && info.flow.region_of(id) == local;
        let here = info.typed.body.iter().filter(move |(id, expr)| is_loop(*id, &expr.kind));
        here.map(move |(expr, _)| LoopSite { region, expr }).inspect(|site| self.show(|| self.loop_head(*site)))
    }

    /// The place of `loop`, `while ..` or `for .. in ..`.
    pub fn loop_head(&self, site: LoopSite) -> Span {
        match self.loop_of(site) {
            Some(loop_) => loop_.head.in_file(self.file_of(self.region(site.region).body)),
            None => self.span(site.region, site.expr),
        }
    }

    /// Whether control can leave a loop.
    pub fn loop_end(&self, site: LoopSite) -> LoopEnd {
        if self.has_no_end(site) && self.leaves(site).is_empty() && !self.exits_in(site) { LoopEnd::Never } else { LoopEnd::May }
    }

    /// Whether a loop goes on for as long as its program does: only a failure ends it, or word from elsewhere in another arm of `select!`.
    pub(super) fn goes_on(&self, site: LoopSite) -> bool {
        let info = self.body_of(site.region);
        let is_failure = |expr: &ExprId| matches!(info.typed.body.expr(*expr).kind, ExprKind::Try(_));
        let only_then = || self.leaves(site).iter().all(|expr| is_failure(expr) || self.is_told(site, *expr));
        self.has_no_end(site) && only_then() && !self.exits_in(site)
    }

    /// Whether neither the condition of a loop nor what it goes through comes to an end.
    fn has_no_end(&self, site: LoopSite) -> bool {
        match self.loop_of(site).map(|loop_| loop_.kind) {
            Some(LoopKind::Loop) => true,
            Some(LoopKind::While { condition }) => {
                self.truth(site.region, condition, DEPTH) == Some(true) || self.stream_of(site.region, condition).is_some()
            }
            Some(LoopKind::For { iterable, .. }) => self.is_endless(site.region, iterable, DEPTH),
            None => false,
        }
    }

    fn exits_in(&self, site: LoopSite) -> bool {
        self.find_in_loop(site, &|entry| entry.has(Effect::Exits) || entry.has(Effect::Diverges)).is_some()
    }

    /// Whether a loop ends when it has seen what it waits for, and not only when its input does.
    pub fn looks_for_an_end(&self, site: LoopSite) -> bool {
        let stops =
            |expr: &ExprId| matches!(self.body_of(site.region).typed.body.expr(*expr).kind, ExprKind::Break { .. } | ExprKind::Return(_));
        let answer = match self.loop_of(site).map(|loop_| loop_.kind) {
            Some(LoopKind::For { .. }) => self.leaves(site).iter().any(stops),
            Some(LoopKind::While { .. }) if self.goes_through_data(site) => self.leaves(site).iter().any(stops),
            Some(LoopKind::Loop | LoopKind::While { .. }) => true,
            None => false,
        };
        self.learnt(answer, "the loop looks for an end", "the loop goes through what it was given")
    }

    fn loop_of(&self, site: LoopSite) -> Option<&Loop> {
        match &self.body_of(site.region).typed.body.expr(site.expr).kind {
            ExprKind::Loop(loop_) => Some(loop_),
            _ => None,
        }
    }

    /// The value of a constant condition.
    fn truth(&self, region: RegionId, expr: ExprId, depth: u32) -> Option<bool> {
        let depth = depth.checked_sub(1)?;
        let info = self.body_of(region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Literal(Literal::Bool(value)) => Some(*value),
            ExprKind::Unary { op: UnaryOp::Not, operand } => self.truth(region, *operand, depth).map(|value| !value),
            ExprKind::Path(_) => {
                let (region, value) = self.constant_value(region, expr)?;
                self.truth(region, value, depth)
            }
            _ => None,
        }
    }

    /// Whether iterating over a value never ends.
    fn is_endless(&self, region: RegionId, expr: ExprId, depth: u32) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        let info = self.body_of(region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Range { start, end } => start.is_some() && end.is_none(),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.endless_source(region, expr).is_some(),
            ExprKind::Ref { operand, .. } => self.is_endless(region, *operand, depth),
            ExprKind::Path(_) => info.first_value(expr).is_some_and(|value| self.is_endless(region, value, depth)),
            _ => false,
        }
    }

    /// The call that made an endless iterator or stream.
    fn endless_source(&self, region: RegionId, expr: ExprId) -> Option<Site<'_>> {
        let made = self.body_of(region).first_value(expr).unwrap_or(expr);
        self.site_at(region, made).filter(|site| site.known.has(Effect::Endless))
    }

    /// The endless stream of which `while let Some(..) = stream.next().await` takes the next element.
    pub(super) fn stream_of(&self, region: RegionId, condition: ExprId) -> Option<Site<'_>> {
        let body = &self.body_of(region).typed.body;
        let ExprKind::Let { value, .. } = body.expr(condition).kind else { return None };
        let ExprKind::Await(call) = body.expr(value).kind else { return None };
        self.endless_source(region, self.receiver(region, call)?)
    }

    /// What runs in each turn of a loop, in its own region and in the order in which it is written.
    fn inside(&self, site: LoopSite) -> Vec<ExprId> {
        let info = self.body_of(site.region);
        let Some(loop_) = self.loop_of(site) else { return Vec::new() };
        let mut roots = vec![loop_.body];
        if let LoopKind::While { condition } = loop_.kind {
            roots.push(condition);
        }
        info.same_region(&roots)
    }

    /// Expressions by which control leaves a loop, or may as far as we can tell.
    fn leaves(&self, site: LoopSite) -> Vec<ExprId> {
        let inside = self.inside(site);
        inside.into_iter().filter(|expr| self.leaves_by(site, *expr)).collect()
    }

    fn leaves_by(&self, site: LoopSite, expr: ExprId) -> bool {
        let info = self.body_of(site.region);
        let body = &*info.typed.body;
        match &body.expr(expr).kind {
            ExprKind::Return(_) | ExprKind::Try(_) | ExprKind::Opaque { .. } => true,
            ExprKind::Break { label, .. } => break_leaves(info, site.expr, expr, *label),
            ExprKind::Continue { label } => label.is_some_and(|label| continue_leaves(info, site.expr, expr, label)),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.diverges(site.region, expr),
            ExprKind::Await(_) => *info.typed.ty(expr) == Ty::Never,
            ExprKind::Macro(call) => match call.form {
                MacroForm::Args(_) => !PASSING_MACROS.contains(&call.path.last().name.as_str()),
                MacroForm::Block(_) => call.path.last().name != "cfg_if",
                MacroForm::Select(_) => false,
            },
            ExprKind::Unknown => !is_discarded_place(info, expr),
            ExprKind::Literal(_)
            | ExprKind::Path(_)
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Unary { .. }
            | ExprKind::Binary { .. }
            | ExprKind::Assign { .. }
            | ExprKind::Ref { .. }
            | ExprKind::Cast { .. }
            | ExprKind::Tuple(_)
            | ExprKind::Array { .. }
            | ExprKind::Repeat { .. }
            | ExprKind::Struct { .. }
            | ExprKind::Range { .. }
            | ExprKind::Block(_)
            | ExprKind::Async { .. }
            | ExprKind::Closure(_)
            | ExprKind::If { .. }
            | ExprKind::Match { .. }
            | ExprKind::Let { .. }
            | ExprKind::Loop(_) => false,
        }
    }

    /// Whether a call never returns.
    pub(super) fn diverges(&self, region: RegionId, call: ExprId) -> bool {
        if *self.ty(region, call) == Ty::Never {
            return true;
        }
        let declared = self.target(region, call).is_some_and(|target| match target.kind {
            TargetKind::Function(id) | TargetKind::Dynamic(id) => {
                let sig = &self.world().functions[id.index()].facts.sig;
                sig.output == TypeExpr::Never && !sig.is_async
            }
            TargetKind::External(_) | TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => {
                false
            }
        });
        declared || self.site_at(region, call).is_some_and(|site| site.known.has(Effect::Exits) || site.known.has(Effect::Diverges))
    }

    /// The first call with a wanted effect that each turn of a loop may make: its own ones before those of closures and functions it
    /// runs in place.
    fn find_in_loop(&self, site: LoopSite, wanted: &dyn Fn(&FunctionEntry) -> bool) -> Option<Wait> {
        let mut seen = FxHashSet::from_iter([site.region]);
        let mut level = vec![(site.region, self.inside(site), Vec::new(), false)];
        for _ in 0..=CALLS {
            for (region, exprs, path, assumed) in &level {
                let is_wanted =
                    |expr: &&ExprId| self.is_call(*region, **expr) && self.site_at(*region, **expr).is_some_and(|site| wanted(site.known));
                if let Some(expr) = exprs.iter().find(is_wanted) {
                    let assumed = *assumed || self.body_of(*region).rests_on_guess(*expr);
                    return Some(Wait { region: *region, expr: *expr, path: path.clone(), assumed });
                }
            }
            let mut next = Vec::new();
            for (region, exprs, path, assumed) in level {
                let in_loop: FxHashSet<ExprId> = exprs.into_iter().collect();
                for edge in self.edges_in_place(region).filter(|edge| in_loop.contains(&edge.site)) {
                    if seen.insert(edge.to) {
                        let path: Vec<_> = path.iter().copied().chain([(region, edge.site)]).collect();
                        next.push((edge.to, self.exprs_of(edge.to).to_vec(), path, assumed || edge.assumed));
                    }
                }
            }
            level = next;
        }
        None
    }

    fn is_call(&self, region: RegionId, expr: ExprId) -> bool {
        self.body_of(region).typed.body.expr(expr).kind.is_call()
    }

    /// Ways from a region to code that certainly runs in place.
    pub(super) fn edges_in_place(&self, region: RegionId) -> impl Iterator<Item = &Edge> {
        let edges = &self.graph.edges[region.0 as usize];
        let is_only = |edge: &Edge| edges.iter().filter(|other| other.is_dynamic && other.site == edge.site).count() == 1;
        edges.iter().filter(move |edge| edge.context == Context::Same && (!edge.is_dynamic || is_only(edge)))
    }

    /// All expressions of a region, in the order in which they are written.
    pub(super) fn exprs_of(&self, region: RegionId) -> &[ExprId] {
        let read = || self.body_of(region).same_region(self.root_of(region).as_slice()).into();
        self.exprs[region.0 as usize].get_or_init(read)
    }

    /// The code of a region: that of the function, closure or block.
    pub(super) fn root_of(&self, region: RegionId) -> Option<ExprId> {
        let (info, local) = (self.body_of(region), self.region(region).local);
        match info.flow.regions()[local as usize].expr.map(|expr| &info.typed.body.expr(expr).kind) {
            Some(ExprKind::Closure(closure)) => Some(closure.body),
            Some(ExprKind::Async { body }) => Some(*body),
            _ => info.typed.body.root,
        }
    }
}

impl BodyInfo {
    /// Expressions below these roots that run in the region of each, in the order in which they are written.
    pub(super) fn same_region(&self, roots: &[ExprId]) -> Vec<ExprId> {
        let mut stack: Vec<ExprId> = roots.to_vec();
        let mut found = Vec::new();
        while let Some(id) = stack.pop() {
            found.push(id);
            let region = self.flow.region_of(id);
            let mark = stack.len();
            self.typed.body.expr(id).kind.for_each_child(&mut |child| {
                if self.flow.region_of(child) == region {
                    stack.push(child);
                }
            });
            stack[mark..].reverse();
        }
        found
    }

    /// Whether an expression is another one or stands inside it.
    pub(super) fn is_within(&self, inner: ExprId, outer: ExprId) -> bool {
        inner == outer || self.flow.around(inner).any(|id| id == outer)
    }
}

/// Whether a `break` goes to the loop or further out.
fn break_leaves(info: &BodyInfo, of: ExprId, expr: ExprId, label: Option<Name>) -> bool {
    let body = &*info.typed.body;
    let between = info.flow.around(expr).take_while(|id| *id != of);
    !between.into_iter().any(|id| match (label, &body.expr(id).kind) {
        (None, kind) => matches!(kind, ExprKind::Loop(_)),
        (Some(label), kind) => label_of(kind) == Some(label),
    })
}

/// Whether a `continue` goes to a loop further out.
fn continue_leaves(info: &BodyInfo, of: ExprId, expr: ExprId, label: Name) -> bool {
    let body: &Body = &info.typed.body;
    let inner = info.flow.around(expr).take_while(|id| *id != of).any(|id| label_of(&body.expr(id).kind) == Some(label));
    !inner && label_of(&body.expr(of).kind) != Some(label)
}

fn label_of(kind: &ExprKind) -> Option<Name> {
    match kind {
        ExprKind::Loop(loop_) => loop_.label,
        ExprKind::Block(block) => block.label,
        _ => None,
    }
}

/// `_ = x`: the place is no code.
fn is_discarded_place(info: &BodyInfo, expr: ExprId) -> bool {
    let parent = info.flow.parent(expr).map(|parent| &info.typed.body.expr(parent).kind);
    matches!(parent, Some(ExprKind::Assign { place, .. }) if *place == expr)
}
