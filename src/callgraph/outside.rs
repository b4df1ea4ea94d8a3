//! What comes from outside: values that the program cannot vouch for.
//!
//! The request is outside, and so is every answer of a service, a database or a file. What is taken out of such a value, or read
//! from it, may be missing or malformed whenever somebody else decides so. A value is followed back through locals, fields, methods
//! of foreign types, parameters and results of our own functions. The walk gives up where a value is computed, and where the code
//! has looked at it before: what is checked is the program's own word.

use super::{BodyInfo, Entry, Origin, Phase, Program, RegionId, Use, Visit};
use crate::catalog::{Effect, TypeTrait};
use crate::facts::{ExprId, ExprKind, PatId};
use crate::name::Name;
use crate::resolve::{SELF_PAT, TargetKind, Ty};

/// Steps of one walk, all branches taken together.
const STEPS: u32 = 128;

/// Methods that hand on a failure, and what was wanted instead of it.
const HANDS_ON: [&str; 11] =
    ["ok", "clone", "map_err", "context", "with_context", "wrap_err", "as_ref", "as_mut", "as_deref", "cloned", "copied"];

/// Methods that give pieces of a known length.
const PIECES: [&str; 8] = ["windows", "chunks", "chunks_exact", "rchunks", "rchunks_exact", "split_at", "array_windows", "as_chunks"];

/// Methods that give at least one piece of a text or slice, whatever is in it.
const SPLITS: [&str; 8] = ["split", "rsplit", "splitn", "rsplitn", "split_terminator", "rsplit_terminator", "split_inclusive", "split_mut"];

/// Methods that take a piece which a split always gives.
const FIRST: [&str; 4] = ["next", "next_back", "last", "first"];

/// Where a value comes from that the program cannot vouch for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// It is, or is part of, what the platform hands over.
    Request,
    /// It is, or is part of, what a service, database or file answers.
    Answer,
}

impl Program<'_> {
    /// Where a value comes from whose shape is decided outside, as far as nobody has looked at it.
    pub fn outside(&self, visit: &Visit, expr: ExprId) -> Option<Outside> {
        let mut walk = Walk { program: self, steps: STEPS, start: expr };
        let answer = walk.value(At { visit: Some(visit), info: self.body_of(visit.region) }, expr, Wanted::Success);
        self.learnt(answer, "its value comes from outside", "its value is not known to come from outside")
    }

    /// The same for what decides a branch: any of the values that are compared or taken apart.
    pub fn decided_outside(&self, visit: &Visit, condition: ExprId) -> Option<Outside> {
        let answer = match &self.body_of(visit.region).typed.body.expr(condition).kind {
            ExprKind::Binary { left, right, .. } => self.decided_outside(visit, *left).or_else(|| self.decided_outside(visit, *right)),
            ExprKind::Let { value: inner, .. } | ExprKind::Unary { operand: inner, .. } => self.decided_outside(visit, *inner),
            _ => {
                let mut walk = Walk { program: self, steps: STEPS, start: condition };
                let at = At { visit: Some(visit), info: self.body_of(visit.region) };
                walk.value(at, condition, Wanted::Success).or_else(|| walk.value(at, condition, Wanted::Content))
            }
        };
        self.learnt(answer, "what comes from outside decides", "what comes from outside does not decide")
    }
}

impl Program<'_> {
    /// The same for a `match` whose value may be anything of its type: computed ones, and operations that a router tells apart, may not.
    pub fn open_outside(&self, visit: &Visit, value: ExprId) -> Option<Outside> {
        let info = self.body_of(visit.region);
        let is_computed = matches!(info.typed.body.expr(value).kind, ExprKind::Binary { .. }) || !self.is_as_it_came(info, value);
        let is_open = !is_computed && !self.type_is(info.typed.ty(value).peeled(), TypeTrait::Verb);
        is_open.then(|| self.decided_outside(visit, value)).flatten()
    }
}

/// What about a value comes from outside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// Whether there is one.
    Success,
    /// What it is.
    Content,
    /// What this field of it is.
    Part(Name),
    /// What this element of a tuple is.
    Element(usize),
}

impl Wanted {
    /// What is wanted of a value that holds the one in question.
    fn of_holder(self) -> Wanted {
        match self {
            Wanted::Success | Wanted::Content => Wanted::Content,
            Wanted::Part(_) | Wanted::Element(_) => self,
        }
    }
}

/// A body, and the way in which it runs where that is known.
#[derive(Clone, Copy)]
struct At<'p> {
    visit: Option<&'p Visit>,
    info: &'p BodyInfo,
}

struct Walk<'p, 'c> {
    program: &'p Program<'c>,
    steps: u32,
    /// The expression that is asked about: it is no check of itself.
    start: ExprId,
}

impl<'p> Walk<'p, '_> {
    fn value(&mut self, at: At<'p>, expr: ExprId, wanted: Wanted) -> Option<Outside> {
        self.steps = self.steps.checked_sub(1)?;
        let info = at.info;
        let is_older = at.visit.is_some_and(|visit| visit.phase == Phase::ColdStart);
        // What cold start makes is the program's own, and a means of work brings nothing itself.
        if is_older
            || self.program.visits(info.region_of(expr)).all(|visit| visit.phase == Phase::ColdStart)
            || self.program.type_is(info.typed.ty(expr), TypeTrait::Resource)
        {
            return None;
        }
        match &info.typed.body.expr(expr).kind {
            ExprKind::Path(_) if self.program.is_looked_at(info, expr, self.start) => None,
            ExprKind::Path(_) => self.local(at, *info.typed.locals.get(&expr)?, wanted),
            ExprKind::Field { .. } if self.program.is_looked_at(info, expr, self.start) => None,
            ExprKind::Field { base, name } => self.value(at, *base, Wanted::Part(*name)),
            ExprKind::Index { base: inner, .. } => self.value(at, *inner, Wanted::Content),
            ExprKind::Try(inner) => self.value(at, *inner, wanted.of_holder()),
            ExprKind::Unary { operand: inner, .. }
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Cast { operand: inner, .. }
            | ExprKind::Await(inner) => self.value(at, *inner, wanted),
            ExprKind::Block(_) | ExprKind::If { .. } | ExprKind::Match { .. } => {
                let results = info.flow.results(&info.typed.body, expr);
                let found: Option<Vec<Outside>> = results.into_iter().map(|result| self.value(at, result, wanted)).collect();
                found?.first().copied()
            }
            ExprKind::MethodCall { receiver, method, .. } => self.method(at, expr, *receiver, method.as_str(), wanted),
            ExprKind::Call { args, .. } => self.call(at, expr, args, wanted),
            ExprKind::Struct { fields, .. } => {
                let part = fields.iter().find(|(name, _)| wanted == Wanted::Part(*name))?.1;
                self.value(at, part, Wanted::Content)
            }
            ExprKind::Tuple(elements) => match wanted {
                Wanted::Element(place) => self.value(at, *elements.get(place)?, Wanted::Content),
                Wanted::Success | Wanted::Content | Wanted::Part(_) => None,
            },
            _ => None,
        }
    }

    fn method(&mut self, at: At<'p>, call: ExprId, receiver: ExprId, method: &str, wanted: Wanted) -> Option<Outside> {
        let (program, region) = (self.program, at.info.region_of(call));
        if program.type_is(program.ty(region, call), TypeTrait::SharedState) || PIECES.contains(&method) {
            return None;
        }
        if let Some(callee) = program.callee(region, call) {
            return self.result(at, call, callee, wanted);
        }
        if !program.target(region, call).is_some_and(|target| program.graph.is_foreign_target(target)) {
            return None;
        }
        if program.answers(region, call) {
            return Some(Outside::Answer);
        }
        if let Some(future) = program.waits_for(region, call) {
            return self.value(at, future, wanted);
        }
        if wanted == Wanted::Success && program.fails_by_argument(region, call) {
            return program.args(region, call).iter().find_map(|arg| self.value(at, *arg, Wanted::Content));
        }
        if FIRST.contains(&method) && wanted == Wanted::Success && program.has_first(at.info, receiver) {
            return None;
        }
        if program.parses(region, call)
            && let Some(found) = program.args(region, call).iter().find_map(|arg| self.value(at, *arg, Wanted::Content))
        {
            return Some(found);
        }
        self.value(at, receiver, if HANDS_ON.contains(&method) { wanted } else { Wanted::Content })
    }

    fn call(&mut self, at: At<'p>, call: ExprId, args: &[ExprId], wanted: Wanted) -> Option<Outside> {
        let (program, region) = (self.program, at.info.region_of(call));
        if let Some(callee) = program.callee(region, call) {
            return self.result(at, call, callee, wanted);
        }
        if program.answers(region, call) {
            return Some(Outside::Answer);
        }
        if let Some(future) = program.waits_for(region, call) {
            return self.value(at, future, wanted);
        }
        let holds = matches!(program.target(region, call)?.kind, TargetKind::Constructor(_)) && wanted != Wanted::Success;
        if holds || program.parses(region, call) {
            let wanted = if holds { wanted } else { Wanted::Content };
            return args.iter().find_map(|arg| self.value(at, *arg, wanted));
        }
        None
    }

    /// What one of our functions gives back: it fails where something in it does, and holds what it hands out.
    fn result(&mut self, at: At<'p>, call: ExprId, callee: RegionId, wanted: Wanted) -> Option<Outside> {
        let (program, region) = (self.program, at.info.region_of(call));
        let came_by_call = |visit: &&Visit| visit.from.is_some_and(|(from, site)| site == call && program.visit(from).region == region);
        let inner = At { visit: program.visits(callee).find(came_by_call), info: program.body_of(callee) };
        let body = &inner.info.typed.body;
        let own = |expr: &ExprId| inner.info.region_of(*expr) == callee;
        let exits = body.iter().filter(|(expr, _)| own(expr)).filter_map(|(_, expr)| match (&expr.kind, wanted) {
            (ExprKind::Try(operand), Wanted::Success) => Some(*operand),
            (ExprKind::Return(Some(value)), _) => Some(*value),
            _ => None,
        });
        let exits: Vec<ExprId> = exits.chain(inner.info.flow.results(body, body.root?)).collect();
        exits.into_iter().find_map(|exit| self.value(inner, exit, wanted))
    }

    fn local(&mut self, at: At<'p>, pat: PatId, wanted: Wanted) -> Option<Outside> {
        let (program, info) = (self.program, at.info);
        let param = match info.flow.origin(pat) {
            Some(Origin::Value(value)) => {
                let whole = info.flow.use_of(&info.typed.body, value) == Use::Bound(pat);
                let part = info.flow.element(pat).map_or(Wanted::Content, Wanted::Element);
                let found = self.value(at, value, if whole { wanted } else { part });
                return found.or_else(|| self.poured_in(at, pat));
            }
            Some(Origin::Element(list)) => return self.value(at, list, Wanted::Content).filter(|_| !sieved(program, info, list)),
            Some(Origin::ClosureParam(closure, _)) => return self.closure_param(at, closure, pat),
            Some(Origin::Param(param)) => Some(param),
            None if pat == SELF_PAT => None,
            None => return None,
        };
        let visit = at.visit?;
        match program.caller_of_body(visit) {
            Some((caller, site)) => {
                let argument = program.argument(caller.region, site, param)?;
                self.value(At { visit: Some(caller), info: program.body_of(caller.region) }, argument, wanted)
            }
            // What a function around the entry is given is older than the request.
            None => {
                let begins = |entry: &&Entry<'_>| entry.region == info.first_region || program.is_body_routed(visit);
                let entry = visit.entry.map(|entry| program.entry(entry)).filter(begins)?;
                // A hook is given what the program has beside the request.
                let whole = info.typed.body.params.get(param?).filter(|_| !entry.is_hook || param == Some(0))?;
                given(program, info.typed.pat_ty(*whole))
            }
        }
    }

    /// What a local collection is extended with: which elements there are is decided where they come from. Single ones that the program
    /// puts in by itself may be those that it looks for.
    fn poured_in(&mut self, at: At<'p>, pat: PatId) -> Option<Outside> {
        let (program, info) = (self.program, at.info);
        info.flow.uses(pat).iter().find_map(|used| {
            let Use::Receiver(call) = info.flow.use_of(&info.typed.body, *used) else { return None };
            let region = info.region_of(call);
            let is_foreign = program.target(region, call).is_some_and(|target| program.graph.is_foreign_target(target));
            let ExprKind::MethodCall { method, args, .. } = &info.typed.body.expr(call).kind else { return None };
            let poured = args.first().filter(|_| is_foreign && *method == "extend")?;
            self.value(at, *poured, Wanted::Content)
        })
    }

    /// A parameter of a closure: the request, where the platform calls it, else an element of what the method that calls it is called on.
    fn closure_param(&mut self, at: At<'p>, closure: ExprId, pat: PatId) -> Option<Outside> {
        let (program, info) = (self.program, at.info);
        let own = info.flow.region_at(closure).map(|local| RegionId(info.first_region.0 + local));
        let entry = at.visit.and_then(|visit| visit.entry).map(|entry| program.entry(entry).region);
        if own.is_some() && (own == entry || at.visit.is_some_and(|visit| program.is_routed_at(visit, own))) {
            return given(program, info.typed.pat_ty(pat));
        }
        let call = info.flow.parent(closure)?;
        let receiver = program.receiver(info.region_of(call), call)?;
        if sieved(program, info, receiver) { None } else { self.value(at, receiver, Wanted::Content) }
    }
}

/// What the platform gives to an entry.
fn given(program: &Program<'_>, ty: &Ty) -> Option<Outside> {
    (!program.type_is(ty, TypeTrait::SharedState)).then_some(Outside::Request)
}

/// Whether an earlier closure of a chain may have kept what is as it should be.
fn sieved(program: &Program<'_>, info: &BodyInfo, chain: ExprId) -> bool {
    program.chain(info.region_of(chain), chain).into_iter().any(|earlier| is_sieve(program, info, earlier))
}

/// Whether a method keeps some elements and leaves others out, as a closure decides.
fn is_sieve(program: &Program<'_>, info: &BodyInfo, call: ExprId) -> bool {
    program.args(info.region_of(call), call).iter().any(|arg| {
        matches!(info.typed.body.expr(*arg).kind, ExprKind::Closure(_))
            && info.typed.ty(*arg).callable().is_some_and(|sig| sig.output == Ty::primitive("bool"))
    })
}

impl Program<'_> {
    /// Whether a call waits for something outside the program, and gives what that answers.
    fn answers(&self, region: RegionId, call: ExprId) -> bool {
        let asks = |effect: &Effect| {
            matches!(
                effect,
                Effect::Exchanges
                    | Effect::ReadsAll
                    | Effect::BlocksFs
                    | Effect::BlocksNet
                    | Effect::BlocksHttp
                    | Effect::BlocksDb
                    | Effect::BlocksProcess
                    | Effect::BlocksOther
                    | Effect::SendsHttp
                    | Effect::OpensConnection
            )
        };
        self.site_at(region, call).is_some_and(|site| site.known.effects.iter().any(asks))
    }

    /// The future that a call holds its thread for.
    fn waits_for(&self, region: RegionId, call: ExprId) -> Option<ExprId> {
        self.site_at(region, call).filter(|site| site.known.has(Effect::BlocksOn))?;
        self.args(region, call).first().copied()
    }

    fn fails_by_argument(&self, region: RegionId, call: ExprId) -> bool {
        self.site_at(region, call).is_some_and(|site| site.known.has(Effect::FailsByArgument))
    }

    fn parses(&self, region: RegionId, call: ExprId) -> bool {
        self.site_at(region, call).is_some_and(|site| site.known.has(Effect::Parses))
    }

    /// Whether a value has a first piece whatever is in it: those of a split, or records that the platform brings.
    pub(super) fn has_first(&self, info: &BodyInfo, expr: ExprId) -> bool {
        match &info.typed.body.expr(expr).kind {
            ExprKind::MethodCall { method, .. } if SPLITS.contains(&method.as_str()) => true,
            ExprKind::MethodCall { receiver, args, .. } if args.is_empty() => self.has_first(info, *receiver),
            ExprKind::Ref { operand, .. } => self.has_first(info, *operand),
            ExprKind::Field { name, .. } => {
                self.entries().iter().any(|entry| entry.platform.batches.iter().any(|batch| *name == batch.as_str()))
            }
            ExprKind::Path(_) => info.typed.locals.get(&expr).is_some_and(|pat| {
                let is_first = info.flow.uses(*pat).first() == Some(&expr);
                let value = match info.flow.origin(*pat) {
                    Some(Origin::Value(value)) => value,
                    _ => return false,
                };
                (is_first || self.type_is(info.typed.ty(expr).peeled(), TypeTrait::Indexed)) && self.has_first(info, value)
            }),
            _ => false,
        }
    }
}
