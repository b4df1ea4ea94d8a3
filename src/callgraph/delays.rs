//! Delays: how long a path through a stretch of code waits, by the times that stand in its text.
//!
//! Sleeps with a constant length are added up along the longest path: of branches the longer one counts, of loops as many turns as their
//! bound allows, of time-outs what they let pass. A future waits where it is awaited and nowhere else, futures that run together wait
//! once, and a path that has returned waits no longer. What is not constant counts as no time, so every sum is a lower bound of the
//! longest path. A function that waits longer than the limit by itself is left out of the sums of its callers: it is wrong without them.

use super::{Duration, LoopBound, LoopSite, Program, RegionId};
use crate::catalog::Effect;
use crate::facts::{BinaryOp, Block, ExprId, ExprKind, Loop, LoopKind, MacroForm, Stmt};
use rustc_hash::{FxHashMap, FxHashSet};

/// Expressions around each other, in all functions entered together.
const DEPTH: u32 = 256;

/// Pieces that are remembered of one path, the longest of them.
const PIECES: usize = 6;

/// What a path waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delay {
    /// In all.
    pub total: Duration,
    /// Where, the longest first.
    pub pieces: Vec<Piece>,
}

/// A call that waits, with all its turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The region of the call.
    pub region: RegionId,
    /// The call.
    pub expr: ExprId,
    /// How long, all turns together.
    pub time: Duration,
}

/// Delays of regions, worked out as they are asked for.
pub struct Delays<'p, 'c> {
    program: &'p Program<'c>,
    limit: Duration,
    /// Regions that wait for a time, or come to one that does.
    leading: FxHashSet<RegionId>,
    known: FxHashMap<RegionId, Delay>,
    depth: u32,
}

/// The longest ways through an expression: to what follows it, and to an end of the loop or function around.
#[derive(Default)]
struct Ways {
    on: Option<Delay>,
    out: Option<Delay>,
}

impl<'c> Program<'c> {
    /// Delays of regions, with the limit above which one counts for itself alone.
    pub fn delays(&self, limit: Duration) -> Delays<'_, 'c> {
        let sleeps = |effect| matches!(effect, Effect::BlocksSleep | Effect::Sleeps);
        let sleeping: FxHashSet<RegionId> = self.known_sites(sleeps).map(|site| site.region).collect();
        Delays {
            program: self,
            limit,
            leading: self.leading_to(|region| sleeping.contains(&region)),
            known: FxHashMap::default(),
            depth: 0,
        }
    }
}

impl Delays<'_, '_> {
    /// The longest delay of a region and of what it runs in place.
    pub fn of(&mut self, region: RegionId) -> Delay {
        if !self.leading.contains(&region) {
            return Delay::default();
        }
        if let Some(known) = self.known.get(&region) {
            return known.clone();
        }
        // Recursion waits no longer than its first turn.
        self.known.insert(region, Delay::default());
        let place = self.program.region(region);
        let is_polled = place.gives_future && !place.is_async;
        let ways = self.program.root_of(region).map(|root| self.ways(region, root, is_polled)).unwrap_or_default();
        let delay = longer(ways.on, ways.out).unwrap_or_default();
        self.known.insert(region, delay.clone());
        delay
    }

    /// The ways through an expression. `is_polled`: its value is a future that is awaited.
    fn ways(&mut self, region: RegionId, expr: ExprId, is_polled: bool) -> Ways {
        if self.depth == DEPTH {
            return Ways::straight();
        }
        self.depth += 1;
        let ways = self.ways_by_kind(region, expr, is_polled);
        self.depth -= 1;
        ways
    }

    fn ways_by_kind(&mut self, region: RegionId, expr: ExprId, is_polled: bool) -> Ways {
        let info = self.program.body_of(region);
        match &info.typed.body.expr(expr).kind {
            ExprKind::Await(inner) => self.ways(region, *inner, true),
            ExprKind::Block(block) => self.block(region, block, is_polled),
            ExprKind::If { condition, then, otherwise } => {
                let head = self.ways(region, *condition, false);
                let otherwise = otherwise.map_or_else(Ways::straight, |branch| self.ways(region, branch, is_polled));
                head.then(self.ways(region, *then, is_polled).or(otherwise))
            }
            ExprKind::Match { scrutinee, arms } => {
                let head = self.ways(region, *scrutinee, false);
                let mut arms = arms.iter().map(|arm| self.ways(region, arm.body, is_polled));
                let first = arms.next().unwrap_or_else(Ways::straight);
                head.then(arms.fold(first, Ways::or))
            }
            ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, left, right } => {
                let left = self.ways(region, *left, false);
                left.then(Ways::straight().or(self.ways(region, *right, false)))
            }
            ExprKind::Return(value) | ExprKind::Break { value, .. } => {
                let value = value.map_or_else(Ways::straight, |value| self.ways(region, value, false));
                value.then(Ways::leaving())
            }
            ExprKind::Continue { .. } => Ways::leaving(),
            ExprKind::Loop(loop_) => self.turns(LoopSite { region, expr }, loop_),
            ExprKind::Async { .. } | ExprKind::Closure(_) => self.entered(region, expr, is_polled),
            ExprKind::Macro(call) => match &call.form {
                MacroForm::Args(args) => match call.joined() {
                    Some(futures) => futures.iter().map(|future| self.ways(region, *future, true)).fold(Ways::straight(), Ways::or),
                    None => self.sequence(region, args, false),
                },
                MacroForm::Select(arms) => arms.iter().map(|arm| self.ways(region, arm.body, false)).fold(Ways::straight(), Ways::or),
                MacroForm::Block(block) => self.ways(region, *block, is_polled),
            },
            ExprKind::Call { callee, args } => self.call(region, expr, (*callee, args), is_polled),
            ExprKind::MethodCall { receiver, args, .. } => self.call(region, expr, (*receiver, args), is_polled),
            other => {
                let mut parts = Vec::new();
                other.for_each_child(&mut |part| parts.push(part));
                self.sequence(region, &parts, false)
            }
        }
    }

    fn sequence(&mut self, region: RegionId, exprs: &[ExprId], is_polled: bool) -> Ways {
        exprs.iter().fold(Ways::straight(), |ways, expr| ways.then(self.ways(region, *expr, is_polled)))
    }

    fn block(&mut self, region: RegionId, block: &Block, is_polled: bool) -> Ways {
        let mut ways = Ways::straight();
        for stmt in &block.stmts {
            match stmt {
                Stmt::Expr(expr) => ways = ways.then(self.ways(region, *expr, false)),
                Stmt::Let { value, otherwise, .. } => {
                    let value = value.map_or_else(Ways::straight, |value| self.ways(region, value, false));
                    let otherwise = otherwise.map_or_else(Ways::straight, |branch| self.ways(region, branch, false));
                    ways = ways.then(value).then(Ways::straight().or(otherwise));
                }
            }
        }
        ways.then(block.tail.map_or_else(Ways::straight, |tail| self.ways(region, tail, is_polled)))
    }

    /// All turns of a loop. One that has no bound in sight is taken once.
    fn turns(&mut self, site: LoopSite, loop_: &Loop) -> Ways {
        let head = match loop_.kind {
            LoopKind::Loop => Ways::straight(),
            LoopKind::While { condition: head } | LoopKind::For { iterable: head, .. } => self.ways(site.region, head, false),
        };
        let turn = self.ways(site.region, loop_.body, false);
        let bound = self.program.loop_bound(site);
        let all = match (turn.on, bound) {
            (Some(on), Some(LoopBound::Times(times))) => {
                let before = on.times(times.saturating_sub(1));
                longer(Some(on), turn.out).map(|last| before.plus(last))
            }
            (Some(on), Some(LoopBound::Within(time))) => longer(Some(on), turn.out).map(|turn| turn.within(time)),
            (on, Some(LoopBound::Computed) | None) => longer(on, turn.out),
            (None, Some(LoopBound::Times(_) | LoopBound::Within(_))) => turn.out,
        };
        head.then(Ways { on: Some(all.unwrap_or_default()), out: None })
    }

    fn call(&mut self, region: RegionId, call: ExprId, (first, args): (ExprId, &[ExprId]), is_polled: bool) -> Ways {
        let program = self.program;
        let known = program.site_at(region, call).map(|site| site.known);
        let has = |effect| known.is_some_and(|known| known.has(effect));
        // What foreign code is given and awaited, it awaits; what runs together with others is not added to them.
        let hands_on = is_polled && known.is_some_and(|known| !known.has(Effect::RunsAll));
        let given = self.ways(region, first, false).then(self.sequence(region, args, hands_on));
        let time = || program.duration(region, *program.args(region, call).get(known?.duration?)?);
        if has(Effect::BoundsTime) {
            return match (given.on, time()) {
                (Some(on), Some(time)) if on.total > time => Ways { on: Some(on.within(time)), out: given.out },
                (Some(on), Some(_)) => Ways { on: Some(on), out: given.out },
                (_, _) => Ways::straight(),
            };
        }
        let sleeps = has(Effect::BlocksSleep) || is_polled && has(Effect::Sleeps);
        let own = time().filter(|_| sleeps).map(|time| Delay { total: time, pieces: vec![Piece { region, expr: call, time }] });
        let own = Ways { on: Some(own.unwrap_or_default()), out: None };
        let ways = given.then(own).then(self.entered(region, call, is_polled));
        if program.diverges(region, call) { ways.then(Ways::default()) } else { ways }
    }

    /// What is entered at a call, closure or block: in place for certain, and only when it is awaited if it is a future.
    fn entered(&mut self, region: RegionId, site: ExprId, is_polled: bool) -> Ways {
        let program = self.program;
        let runs = |to: RegionId| is_polled || !program.region(to).is_async;
        let edges = program.edges_in_place(region).filter(|edge| edge.site == site && !edge.assumed && runs(edge.to));
        let inside: Vec<Delay> = edges.map(|edge| edge.to).collect::<Vec<_>>().into_iter().map(|to| self.of(to)).collect();
        let longest = inside.into_iter().filter(|delay| delay.total < self.limit).max_by_key(|delay| delay.total);
        Ways { on: Some(longest.unwrap_or_default()), out: None }
    }
}

impl Ways {
    /// Nothing waits, and what follows is come to.
    fn straight() -> Self {
        Self { on: Some(Delay::default()), out: None }
    }

    /// What follows is not come to.
    fn leaving() -> Self {
        Self { on: None, out: Some(Delay::default()) }
    }

    fn then(self, next: Self) -> Self {
        let Some(before) = self.on else { return self };
        let out = longer(self.out, next.out.map(|out| before.clone().plus(out)));
        Self { on: next.on.map(|on| before.plus(on)), out }
    }

    fn or(self, other: Self) -> Self {
        Self { on: longer(self.on, other.on), out: longer(self.out, other.out) }
    }
}

impl Delay {
    fn plus(mut self, other: Self) -> Self {
        self.total = self.total.saturating_add(other.total);
        for piece in other.pieces {
            match self.pieces.iter_mut().find(|known| (known.region, known.expr) == (piece.region, piece.expr)) {
                Some(known) => known.time = known.time.saturating_add(piece.time),
                None => self.pieces.push(piece),
            }
        }
        self.pieces.sort_by_key(|piece| std::cmp::Reverse(piece.time));
        self.pieces.truncate(PIECES);
        self
    }

    fn times(&self, times: u128) -> Self {
        let times = u32::try_from(times).unwrap_or(u32::MAX);
        let pieces = self.pieces.iter().map(|piece| Piece { time: piece.time.saturating_mul(times), ..*piece });
        Self { total: self.total.saturating_mul(times), pieces: pieces.collect() }
    }

    /// A delay that lasts this long, if there is any.
    fn within(self, time: Duration) -> Self {
        let longest = self.pieces.first().map(|piece| Piece { time, ..*piece });
        Self { total: longest.map_or(Duration::ZERO, |_| time), pieces: longest.into_iter().collect() }
    }
}

fn longer(a: Option<Delay>, b: Option<Delay>) -> Option<Delay> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.total > a.total { b } else { a }),
        (a, b) => a.or(b),
    }
}
