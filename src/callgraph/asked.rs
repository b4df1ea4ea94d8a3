//! Answers: how another system was asked, and what is looked at of what it says.
//!
//! A question is built step by step (`client.scan().limit(20)`), sent, and answered by a value of many parts. Both are one value that
//! is followed forward: through chains, `?`, locals, patterns, arguments of our functions, and back to whoever called. Where it gets
//! out of sight, nothing is said. Parts are told apart by name, whether they are read as fields, by getters or in patterns.

use super::{BodyInfo, Program, RegionId, Use};
use crate::catalog::Effect;
use crate::facts::{ExprId, ExprKind, Literal, LoopKind, MacroForm, PatId, PatKind, Stmt};
use crate::name::Name;
use crate::resolve::TargetKind;
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// Steps of one walk.
const STEPS: u32 = 512;

/// Methods that hand on what is inside a value, or its elements.
const HANDS_ON: [&str; 22] = [
    "as_deref",
    "as_mut",
    "as_ref",
    "as_slice",
    "clone",
    "cloned",
    "context",
    "copied",
    "expect",
    "inspect",
    "into_iter",
    "iter",
    "map_err",
    "ok",
    "ok_or",
    "ok_or_else",
    "to_owned",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "with_context",
];

/// Methods that call what they are given with what is inside a value.
const OPENS: [&str; 5] = ["and_then", "is_some_and", "map", "map_or", "map_or_else"];

/// Methods that take one element of many, or ask whether there is one.
const PICKS: [&str; 6] = ["first", "get", "is_empty", "last", "next", "pop"];

/// Macros that show a value to people.
const SHOWS: [&str; 11] = ["dbg", "debug", "eprint", "eprintln", "error", "event", "info", "print", "println", "trace", "warn"];

/// Words by which a question says how many answers it wants.
const LIMITS: [&str; 5] = ["limit", "max_items", "max_keys", "max_results", "page_size"];

/// Words by which a question says where to go on.
const POSITIONS: [&str; 4] = ["exclusive_start", "marker", "start_after", "token"];

/// How another system was asked, and what is looked at of its answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The methods called on the question before it was sent.
    pub steps: BTreeSet<Name>,
    /// The parts of the answer that are read.
    pub parts: BTreeSet<Name>,
    /// It is sent.
    pub is_sent: bool,
    /// Of some part more than one element is used.
    pub uses_many: bool,
}

impl Asked {
    /// Whether the question says how many answers it wants.
    pub fn says_how_many(&self) -> bool {
        self.any_step(&LIMITS)
    }

    /// Whether the question says where to go on.
    pub fn says_where(&self) -> bool {
        self.any_step(&POSITIONS)
    }

    fn any_step(&self, words: &[&str]) -> bool {
        self.steps.iter().any(|step| words.iter().any(|word| step.as_str().contains(word)))
    }

    /// Whether any of these parts of the answer is read.
    pub fn reads(&self, parts: &[String]) -> bool {
        self.parts.iter().any(|part| parts.iter().any(|wanted| *part == wanted.as_str()))
    }
}

impl Program<'_> {
    /// What becomes of a question to another system, from the call that begins it; `None` where it gets out of sight.
    pub fn asked(&self, region: RegionId, call: ExprId) -> Option<Asked> {
        let mut walk = Walk { program: self, asked: Asked::default(), steps: STEPS, seen: FxHashSet::default() };
        walk.value(self.body_of(region), call, Stage::Question)?;
        Some(walk.asked)
    }
}

/// What the value is that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Stage {
    Question,
    Answer,
    Part,
}

struct Walk<'p, 'c> {
    program: &'p Program<'c>,
    asked: Asked,
    steps: u32,
    seen: FxHashSet<(RegionId, ExprId, Stage)>,
}

impl<'p> Walk<'p, '_> {
    /// Follows what an expression gives; `None` where it gets out of sight.
    fn value(&mut self, info: &'p BodyInfo, expr: ExprId, stage: Stage) -> Option<()> {
        self.steps = self.steps.checked_sub(1)?;
        if !self.seen.insert((info.first_region, expr, stage)) {
            return Some(());
        }
        match info.flow.use_of(&info.typed.body, expr) {
            Use::Dropped => Some(()),
            Use::Awaited(parent) => self.value(info, parent, stage),
            Use::Bound(pat) => self.pattern(info, pat, stage),
            Use::Receiver(call) => self.method(info, call, stage),
            Use::Argument(call, at) => self.argument(info, call, at, stage),
            Use::Result => self.returned(info, expr, stage),
            Use::Other(parent) => self.other(info, expr, parent, stage),
        }
    }

    fn other(&mut self, info: &'p BodyInfo, expr: ExprId, parent: ExprId, stage: Stage) -> Option<()> {
        let body = &info.typed.body;
        match &body.expr(parent).kind {
            ExprKind::Try(_) | ExprKind::Ref { .. } | ExprKind::Unary { .. } => self.value(info, parent, stage),
            ExprKind::Field { name, .. } => self.part(info, parent, *name, stage),
            ExprKind::Index { .. } if stage == Stage::Part => Some(()),
            ExprKind::Let { pat, .. } => self.pattern(info, *pat, stage),
            ExprKind::Match { arms, .. } => arms.iter().try_for_each(|arm| self.pattern(info, arm.pat, stage)),
            ExprKind::Loop(loop_) => {
                let LoopKind::For { pat, .. } = loop_.kind else { return self.escapes(stage) };
                self.asked.uses_many |= stage == Stage::Part;
                // The elements of a part are looked at one by one; those of an optional answer are the answer.
                if stage == Stage::Part { Some(()) } else { self.pattern(info, pat, stage) }
            }
            ExprKind::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
                Stmt::Let { pat, value: Some(value), .. } if *value == expr => Some(self.pattern(info, *pat, stage)),
                Stmt::Let { .. } | Stmt::Expr(_) => None,
            })?,
            ExprKind::Assign { place, value, .. } if *value == expr => {
                let pat = *info.typed.locals.get(place)?;
                self.uses(info, pat, stage)
            }
            ExprKind::Assign { .. } | ExprKind::Binary { .. } => Some(()),
            ExprKind::Return(_) => self.returned(info, parent, stage),
            _ => self.escapes(stage),
        }
    }

    /// A part that is handed on is used as a whole.
    fn escapes(&mut self, stage: Stage) -> Option<()> {
        self.asked.uses_many |= stage == Stage::Part;
        (stage == Stage::Part).then_some(())
    }

    fn pattern(&mut self, info: &'p BodyInfo, pat: PatId, stage: Stage) -> Option<()> {
        match &info.typed.body.pat(pat).kind {
            PatKind::Binding { sub: None, .. } => self.uses(info, pat, stage),
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => self.pattern(info, *inner, stage),
            // What went wrong is no answer.
            PatKind::TupleStruct { path, .. } if path.last().name == "Err" => Some(()),
            PatKind::TupleStruct { elements, .. } | PatKind::Or(elements) => {
                elements.iter().try_for_each(|element| self.pattern(info, *element, stage))
            }
            PatKind::Struct { fields, .. } if stage == Stage::Answer => fields.iter().try_for_each(|(name, field)| {
                self.asked.parts.insert(*name);
                self.pattern(info, *field, Stage::Part)
            }),
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) => Some(()),
            _ => self.escapes(stage),
        }
    }

    fn uses(&mut self, info: &'p BodyInfo, pat: PatId, stage: Stage) -> Option<()> {
        info.flow.uses(pat).iter().try_for_each(|used| match info.flow.parent(*used).map(|parent| &info.typed.body.expr(parent).kind) {
            // It is written, not read.
            Some(ExprKind::Assign { place, .. }) if place == used => Some(()),
            _ => self.value(info, *used, stage),
        })
    }

    fn part(&mut self, info: &'p BodyInfo, read: ExprId, name: Name, stage: Stage) -> Option<()> {
        match stage {
            Stage::Question => None,
            Stage::Answer => {
                self.asked.parts.insert(name);
                self.value(info, read, Stage::Part)
            }
            Stage::Part => self.escapes(stage),
        }
    }

    fn method(&mut self, info: &'p BodyInfo, call: ExprId, stage: Stage) -> Option<()> {
        let ExprKind::MethodCall { receiver, method, args, .. } = &info.typed.body.expr(call).kind else { return None };
        let opened = OPENS.contains(&method.as_str()).then(|| args.last().copied()).flatten();
        match stage {
            Stage::Question if self.program.site_at(info.region_of(call), call).is_some_and(|site| site.known.has(Effect::Exchanges)) => {
                self.asked.is_sent = true;
                self.value(info, call, Stage::Answer)
            }
            Stage::Question => {
                self.asked.steps.insert(*method);
                self.value(info, call, stage)
            }
            Stage::Answer | Stage::Part if HANDS_ON.contains(&method.as_str()) => self.value(info, call, stage),
            Stage::Answer => match opened.map(|closure| &info.typed.body.expr(closure).kind) {
                Some(ExprKind::Closure(closure)) => closure.params.iter().try_for_each(|(pat, _)| self.pattern(info, *pat, stage)),
                Some(_) => None,
                None => self.part(info, call, *method, stage),
            },
            Stage::Part => match opened.map(|closure| &info.typed.body.expr(closure).kind) {
                // What an optional list is opened with gets the list.
                Some(ExprKind::Closure(closure)) if self.program.is_option(info.typed.ty(*receiver)) => {
                    closure.params.iter().try_for_each(|(pat, _)| self.pattern(info, *pat, stage))
                }
                _ => {
                    self.asked.uses_many |= !self.picks(info, call);
                    Some(())
                }
            },
        }
    }

    /// Whether a method takes the first or last of many, or asks whether there is one.
    fn picks(&self, info: &BodyInfo, call: ExprId) -> bool {
        let ExprKind::MethodCall { method, args, .. } = &info.typed.body.expr(call).kind else { return false };
        let is_small = |expr: ExprId| matches!(info.typed.body.expr(expr).kind, ExprKind::Literal(Literal::Int(0 | 1, _)));
        match (method.as_str(), info.flow.use_of(&info.typed.body, call)) {
            ("nth" | "remove" | "swap_remove", _) => args.first().is_some_and(|at| is_small(*at)),
            ("len" | "count", Use::Other(parent)) => match &info.typed.body.expr(parent).kind {
                ExprKind::Binary { left, right, .. } => is_small(*left) || is_small(*right),
                ExprKind::Match { .. } => true,
                _ => false,
            },
            // What is made of the elements is made of those alone that are taken.
            ("map", Use::Receiver(next)) => self.picks(info, next),
            (name, _) => PICKS.contains(&name),
        }
    }

    fn argument(&mut self, info: &'p BodyInfo, call: ExprId, at: usize, stage: Stage) -> Option<()> {
        let (program, region) = (self.program, info.region_of(call));
        if let ExprKind::Macro(macro_) = &info.typed.body.expr(call).kind {
            let is_shown = matches!(macro_.form, MacroForm::Args(_)) && SHOWS.contains(&macro_.path.last().name.as_str());
            return if is_shown { Some(()) } else { self.escapes(stage) };
        }
        if let Some(callee) = program.callee(region, call) {
            let inner = program.body_of(callee);
            let is_method = program.receiver(region, call).is_none() && program.takes_self(region, call);
            let param = inner.typed.body.params.get(at.checked_sub(usize::from(is_method))?)?;
            return self.pattern(inner, *param, stage);
        }
        match program.target(region, call).map(|target| &target.kind) {
            Some(TargetKind::Constructor(_)) if stage != Stage::Part => self.value(info, call, stage),
            _ => self.escapes(stage),
        }
    }

    /// What a function gives back is followed in all who call it; what an async block gives, where the block stands.
    fn returned(&mut self, info: &'p BodyInfo, expr: ExprId, stage: Stage) -> Option<()> {
        if stage == Stage::Part {
            return self.escapes(stage);
        }
        let (program, region) = (self.program, info.region_of(expr));
        if let Some(block) = info.flow.regions()[program.region(region).local as usize].expr {
            return match info.typed.body.expr(block).kind {
                ExprKind::Async { .. } => self.value(info, block, stage),
                _ => None,
            };
        }
        let callers: Vec<(RegionId, ExprId)> =
            program.visits(region).map(|visit| visit.from.map(|(from, site)| (program.visit(from).region, site))).collect::<Option<_>>()?;
        callers.into_iter().try_for_each(|(caller, site)| {
            let around = program.body_of(caller);
            (program.callee(around.region_of(site), site) == Some(region)).then_some(())?;
            self.value(around, site, stage)
        })
    }
}
