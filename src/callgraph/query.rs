//! What rules ask most: where an effect happens, in which phase, and what surrounds it.

use super::{BodyInfo, Entry, Lane, LoopSite, Phase, Program, RegionId, Use, Visit};
use crate::catalog::{AfterResponse, Context, Effect, FunctionEntry, InstanceModel, Platform, Stance, TypeEntry};
use crate::facts::{ExprId, ExprKind, Loop, LoopKind};
use crate::name::Name;
use crate::resolve::{Target, TargetKind, Ty};
use crate::source::Span;
use rustc_hash::FxHashSet;

/// A call of foreign code with known effects, in a region that runs.
#[derive(Clone, Copy, Debug)]
pub struct Site<'c> {
    /// The region.
    pub region: RegionId,
    /// The call.
    pub expr: ExprId,
    /// The path under which the catalogue knows the callee.
    pub path: Name,
    /// What it does.
    pub known: &'c FunctionEntry,
}

impl Site<'_> {
    /// The callee's own name.
    pub fn name(&self) -> &'static str {
        let path = self.path.as_str();
        path.rsplit_once("::").map_or(path, |(_, name)| name)
    }
}

impl<'c> Program<'c> {
    /// Calls with an effect that `wanted` accepts, by place in the text.
    pub fn sites(&self, wanted: impl Fn(Effect) -> bool) -> impl Iterator<Item = Site<'c>> {
        self.known_sites(wanted).inspect(|site| self.show(|| self.call_span(site.region, site.expr)))
    }

    /// The same for the questions themselves: a rule that asks them has not looked at each of these calls.
    pub(super) fn known_sites(&self, wanted: impl Fn(Effect) -> bool) -> impl Iterator<Item = Site<'c>> {
        self.sites.iter().copied().filter(move |site| site.known.effects.iter().any(|effect| wanted(*effect)))
    }

    pub(super) fn find_sites(&self) -> Vec<Site<'c>> {
        let mut found = Vec::new();
        for region in &self.order {
            for expr in self.calls_in(*region).into_iter().chain(self.handed_over(*region)) {
                found.extend(self.site_at(*region, expr));
            }
        }
        found
    }

    /// Foreign functions given by path to be called: in place, or once. What another context does with them is not followed.
    pub(super) fn handed_over(&self, region: RegionId) -> Vec<ExprId> {
        let info = self.body_of(region);
        let in_request = self.request(region, |_| true).is_some();
        let here = info.typed.body.iter().map(|(id, _)| id).filter(|id| info.flow.region_of(*id) == self.region(region).local);
        let admitted = |context: Option<Context>| match context {
            None | Some(Context::Same) => true,
            Some(Context::InitOnce) => !in_request,
            Some(Context::BlockingOk | Context::Task | Context::Thread | Context::Request | Context::Never) => false,
        };
        here.filter(|id| self.is_handed_over(region, *id) && admitted(self.context_of_argument(region, *id))).collect()
    }

    /// Where an argument of a call runs, if that is known.
    pub(super) fn context_of_argument(&self, region: RegionId, expr: ExprId) -> Option<Context> {
        let call = self.body_of(region).flow.parent(expr)?;
        let at = self.args(region, call).iter().position(|arg| *arg == expr)?;
        self.graph.callee(self.body_of(region), call, |_, callee| callee.closure(at))
    }

    /// What is known of the callee of a call, if it is foreign.
    pub fn site_at(&self, region: RegionId, expr: ExprId) -> Option<Site<'c>> {
        let (path, known) = self.graph.callee(self.body_of(region), expr, |path, callee| Some((path, callee.known?)))?;
        Some(Site { region, expr, path, known })
    }

    /// The calls and method calls that stand in a region, in order.
    pub fn calls_in(&self, region: RegionId) -> Vec<ExprId> {
        let (info, local) = (self.body_of(region), self.region(region).local);
        let here = info.typed.body.iter().filter(|(id, expr)| expr.kind.is_call() && info.flow.region_of(*id) == local);
        here.map(|(id, _)| id).collect()
    }

    /// The most telling way in which a region runs for requests: where most of the rule is left, then certain before assumed, concurrent
    /// before alone, short before long.
    pub fn request(&self, region: RegionId, accept: impl Fn(&Visit) -> bool) -> Option<&Visit> {
        let requests = self.visits(region).filter(|visit| visit.phase == Phase::Request && accept(visit));
        let answer = requests.min_by_key(|visit| (lost(self.stance(visit)), visit.assumed, !self.is_concurrent(visit), visit.depth));
        self.learnt(answer, "it runs for requests", "it does not run for requests in the way that this rule is about")
    }

    /// The most telling way in which a region runs for requests on an executor.
    pub fn request_on_executor(&self, region: RegionId) -> Option<&Visit> {
        let answer = self.request(region, |visit| visit.lane == Lane::Async);
        self.learnt(answer, "it runs for requests on an executor", "it does not run for requests on an executor")
    }

    /// The platforms that run the program of a visit.
    pub fn platforms(&self, visit: &Visit) -> impl Iterator<Item = &'c Platform> {
        self.entries().iter().filter(|entry| entry.root == visit.root).map(|entry| entry.platform)
    }

    /// The platform whose instances stand still between requests of the program of a visit, and how still.
    pub fn pauses(&self, visit: &Visit) -> Option<(&'c Platform, AfterResponse)> {
        let mut entries = self.entries().iter().filter(|entry| entry.root == visit.root && !entry.is_extension);
        let answer = entries.find_map(|entry: &Entry<'c>| {
            let after = entry.after_response();
            matches!(after, AfterResponse::Frozen | AfterResponse::Throttled).then_some((entry.platform, after))
        });
        self.learnt(answer, "the instance stands still between requests", "the instance goes on between requests")
    }

    /// Whether instances of the program of a visit go on between requests, if only slowly.
    pub fn goes_on_between_requests(&self, visit: &Visit) -> bool {
        let mut entries = self.entries().iter().filter(|entry| entry.root == visit.root).peekable();
        let goes_on = |entry: &Entry<'c>| matches!(entry.after_response(), AfterResponse::Throttled | AfterResponse::Running);
        entries.peek().is_some() && entries.all(goes_on)
    }

    /// Whether two regions stand in one function or initialiser.
    pub fn share_a_body(&self, a: RegionId, b: RegionId) -> bool {
        self.region(a).body == self.region(b).body
    }

    /// Whether the time in which a request only waits is billed, where this visit comes from.
    pub fn pays_for_waiting(&self, visit: &Visit) -> bool {
        let answer = visit.entry.is_none_or(|entry| !self.entry(entry).platform.waiting_is_free);
        self.learnt(answer, "waiting is billed", "waiting is not billed on this platform")
    }

    /// Whether events of the platform may hold batches, where this visit comes from.
    pub fn may_bring_batches(&self, visit: &Visit) -> bool {
        let answer = visit.entry.is_some_and(|entry| !self.entry(entry).platform.batches.is_empty());
        self.learnt(answer, "events of the platform may hold batches", "events of the platform hold no batches")
    }

    /// Whether the instance is gone after the request, where this visit comes from.
    pub fn is_fresh(&self, visit: &Visit) -> bool {
        let answer = visit.entry.is_some_and(|entry| self.entry(entry).model == InstanceModel::FreshPerRequest);
        self.learnt(answer, "the instance is gone after the request", "the instance lives on after the request")
    }

    /// A way in which a region runs in a program that is entered only so, and one of the entries. An instance that
    /// meets requests in another way than is usual on its platform is of another make: the platform's numbers are not about it.
    pub fn runs_only_on(&self, region: RegionId, is_such: impl Fn(&Entry<'c>) -> bool) -> Option<(&Visit, &Entry<'c>)> {
        let only = self.visits(region).find_map(|visit| {
            let mut entries = self.entries().iter().filter(|entry| entry.root == visit.root).peekable();
            let first = *entries.peek()?;
            entries.all(|entry| entry.model == entry.platform.model && is_such(entry)).then_some((visit, first))
        });
        self.learnt(only, "it runs only on platforms that this rule is about", "it runs on platforms that this rule is not about")
    }

    /// Whether an instance meets several requests at once where this visit comes from.
    pub fn is_concurrent(&self, visit: &Visit) -> bool {
        let answer = visit.entry.is_some_and(|entry| self.entry(entry).model == InstanceModel::Concurrent);
        self.learnt(answer, "an instance serves several requests at once", "an instance serves one request at a time")
    }

    /// Whether an expression stands in a loop that tries again, rather than one that goes through data.
    pub fn in_retry_loop(&self, region: RegionId, expr: ExprId) -> bool {
        let info = self.body_of(region);
        let answer = info.flow.loops_around(&info.typed.body, expr).any(|loop_| match &info.typed.body.expr(loop_).kind {
            ExprKind::Loop(Loop { kind: LoopKind::For { iterable, .. }, .. }) => {
                self.counts(region, *iterable) && self.looks_for_an_end(LoopSite { region, expr: loop_ })
            }
            _ => !self.goes_through_data(LoopSite { region, expr: loop_ }),
        });
        self.learnt(answer, "it stands in a loop that tries again", "it stands in no loop that tries again")
    }

    /// Whether what is iterated over is a count: a range, or a list written out.
    fn counts(&self, region: RegionId, iterable: ExprId) -> bool {
        match &self.body_of(region).typed.body.expr(iterable).kind {
            ExprKind::Range { .. } | ExprKind::Array { .. } => true,
            ExprKind::Ref { operand, .. } | ExprKind::MethodCall { receiver: operand, .. } => self.counts(region, *operand),
            ExprKind::Path(_) => self.is_constant(region, iterable),
            _ => false,
        }
    }

    /// Whether any call on the way from the entry stands in such a loop.
    pub fn called_in_retry_loop(&self, visit: &Visit) -> bool {
        let mut callers = self.callers(visit).take_while(|(before, _)| before.phase == visit.phase);
        let answer = callers.any(|(before, call)| self.in_retry_loop(before.region, call));
        self.learnt(answer, "it is called in a loop that tries again", "it is called in no loop that tries again")
    }

    /// Whether an expression, or a call on the way to it in the same phase, stands in a loop.
    pub fn is_done_again(&self, visit: &Visit, expr: ExprId) -> bool {
        let in_loop = |(visit, expr): (&Visit, ExprId)| {
            let info = self.body_of(visit.region);
            info.flow.loops_around(&info.typed.body, expr).next().is_some()
        };
        let answer = self.way(visit, expr, |before| before.phase == visit.phase).any(in_loop);
        self.learnt(answer, "it is done again and again", "it is done once")
    }

    /// The entry that is registered only after a call of the same function has been waited for, whatever happens before.
    pub fn entry_behind(&self, region: RegionId, call: ExprId) -> Option<&Entry<'c>> {
        let info = self.body_of(region);
        let root = info.typed.body.root;
        let is_plain = |around: ExprId| {
            let kind = &info.typed.body.expr(around).kind;
            Some(around) == root || matches!(kind, ExprKind::Await(_) | ExprKind::Try(_) | ExprKind::MethodCall { .. })
        };
        let is_certain = matches!(self.use_of(region, call), Use::Awaited(_)) && info.flow.around(call).all(is_plain);
        let (here, whole) = (self.span(region, call), root.map(|root| self.span(region, root)));
        let is_behind = |entry: &&Entry<'_>| {
            let there = entry.registered;
            whole.is_some_and(|whole| whole.file == there.file && there.range.end <= whole.range.end) && there.range.start >= here.range.end
        };
        let answer = self.entries().iter().find(is_behind).filter(|_| is_certain);
        self.learnt(answer, "functions are registered after it", "no function is registered after it")
    }

    /// The target of a call.
    pub fn target(&self, region: RegionId, expr: ExprId) -> Option<&Target> {
        self.body_of(region).typed.targets.get(&expr)
    }

    /// The type of an expression.
    pub fn ty(&self, region: RegionId, expr: ExprId) -> &Ty {
        self.body_of(region).typed.ty(expr)
    }

    /// Whether a value maps keys to nothing: it only says which there are.
    pub fn is_set(&self, region: RegionId, expr: ExprId) -> bool {
        matches!(self.ty(region, expr).peeled().args(), [_, Ty::Tuple(content), ..] if content.is_empty())
    }

    /// The path of a type's declaration.
    pub fn type_path(&self, ty: &Ty) -> Option<Name> {
        self.world().type_path(ty)
    }

    /// What is known of a type, looking through references.
    pub fn known_type(&self, ty: &Ty) -> Option<&'c TypeEntry> {
        let path = self.type_path(ty)?;
        let number = *self.types.borrow_mut().entry(path).or_insert_with(|| self.graph.catalog.type_number(path.as_str()));
        number.map(|number| self.graph.catalog.type_at(number))
    }

    /// What becomes of the value of an expression.
    pub fn use_of(&self, region: RegionId, expr: ExprId) -> Use {
        let info = self.body_of(region);
        info.flow.use_of(&info.typed.body, expr)
    }

    /// The arguments of a call, the receiver left out.
    pub fn args(&self, region: RegionId, expr: ExprId) -> &[ExprId] {
        match &self.body_of(region).typed.body.expr(expr).kind {
            ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } => args,
            _ => &[],
        }
    }

    /// The value a method is called on.
    pub fn receiver(&self, region: RegionId, expr: ExprId) -> Option<ExprId> {
        match &self.body_of(region).typed.body.expr(expr).kind {
            ExprKind::MethodCall { receiver, .. } => Some(*receiver),
            _ => None,
        }
    }

    /// The calls of a builder chain from the first to this one: `a().b().c()`.
    pub fn chain(&self, region: RegionId, expr: ExprId) -> Vec<ExprId> {
        let body = &self.body_of(region).typed.body;
        let mut chain = vec![expr];
        let mut current = expr;
        loop {
            current = match &body.expr(current).kind {
                ExprKind::MethodCall { receiver, .. } => *receiver,
                ExprKind::Try(inner) | ExprKind::Await(inner) => *inner,
                _ => break,
            };
            if body.expr(current).kind.is_call() {
                chain.push(current);
            }
        }
        chain.reverse();
        chain
    }

    /// The calls of a builder chain that go on from this one.
    pub fn chain_after(&self, region: RegionId, expr: ExprId) -> Vec<ExprId> {
        let info = self.body_of(region);
        let mut chain = Vec::new();
        let mut current = expr;
        while let Some(parent) = info.flow.parent(current) {
            match &info.typed.body.expr(parent).kind {
                ExprKind::MethodCall { receiver, .. } if *receiver == current => chain.push(parent),
                ExprKind::Try(_) | ExprKind::Await(_) => {}
                _ => break,
            }
            current = parent;
        }
        chain
    }

    /// The place of a call as a reader looks for it: the name of the method, or the callee.
    pub fn call_span(&self, region: RegionId, expr: ExprId) -> Span {
        let info = self.body_of(region);
        let file = self.file_of(self.region(region).body);
        match &info.typed.body.expr(expr).kind {
            ExprKind::MethodCall { method_range, .. } => method_range.in_file(file),
            ExprKind::Call { callee, .. } => info.typed.body.expr(*callee).range.in_file(file),
            _ => self.span(region, expr),
        }
    }

    /// The place of a call that is waited for: all that asks, from where its chain begins to its `.await`.
    pub fn whole_span(&self, region: RegionId, expr: ExprId) -> Span {
        let info = self.body_of(region);
        let is_of_chain = |(inner, outer): &(ExprId, ExprId)| match info.typed.body.expr(*outer).kind {
            ExprKind::MethodCall { receiver, .. } => receiver == *inner,
            ExprKind::Try(_) | ExprKind::Await(_) => true,
            _ => false,
        };
        let inner = std::iter::once(expr).chain(info.flow.around(expr));
        let mut chain = inner.zip(info.flow.around(expr)).take_while(is_of_chain).map(|(_, outer)| outer);
        self.span(region, chain.find(|outer| info.awaited(*outer).is_some()).unwrap_or(expr))
    }

    /// The called names in regions that run for requests.
    pub fn request_calls(&self) -> FxHashSet<Span> {
        let regions = self.order.iter().filter(|region| self.request(**region, |_| true).is_some());
        regions.flat_map(|region| self.calls_in(*region).into_iter().map(|call| self.call_span(*region, call))).collect()
    }

    /// How many calls stand in regions that run, and of how many the target is known.
    pub fn resolution(&self) -> (usize, usize) {
        let mut counts = (0, 0);
        for region in &self.order {
            let info = self.body_of(*region);
            for expr in self.calls_in(*region) {
                counts.0 += 1;
                counts.1 += usize::from(is_resolved(info, expr));
            }
        }
        counts
    }
}

/// How much of a rule a platform takes away.
fn lost(stance: Option<Stance>) -> u8 {
    match stance {
        None => 0,
        Some(Stance::Warn) => 1,
        Some(Stance::Note) => 2,
        Some(Stance::Off) => 3,
    }
}

fn is_resolved(info: &BodyInfo, expr: ExprId) -> bool {
    info.typed.targets.get(&expr).is_some_and(|target| !matches!(target.kind, TargetKind::Unknown(_)))
}
