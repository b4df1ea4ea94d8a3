//! What a value depends on: nothing, the program, or the request.

use super::{BodyInfo, Mutation, Origin, Phase, Program, RegionId, Site, Visit};
use crate::catalog::{Context, Effect, TypeTrait};
use crate::facts::{ExprId, ExprKind, MacroForm, PatId};
use crate::name::Name;
use crate::resolve::{GlobalId, ModuleId, SELF_PAT, TargetKind};
use crate::source::Span;
use rustc_hash::FxHashSet;

/// Values are followed through this many steps.
const DEPTH: u32 = 16;

impl Program<'_> {
    /// Whether an expression is built from literals, constants and statics alone.
    pub fn is_constant(&self, region: RegionId, expr: ExprId) -> bool {
        self.is_constant_to(region, expr, DEPTH, &mut FxHashSet::default())
    }

    /// What was `seen` was found to be constant.
    fn is_constant_to(&self, region: RegionId, expr: ExprId, depth: u32, seen: &mut FxHashSet<ExprId>) -> bool {
        if !seen.insert(expr) {
            return true;
        }
        let info = self.body_of(region);
        let mut all = |exprs: &[ExprId]| depth > 0 && exprs.iter().all(|expr| self.is_constant_to(region, *expr, depth - 1, seen));
        match &info.typed.body.expr(expr).kind {
            ExprKind::Literal(_) => true,
            ExprKind::Path(_) => match (info.typed.locals.get(&expr), info.typed.targets.get(&expr).map(|target| &target.kind)) {
                (Some(pat), _) => matches!(info.flow.origin(*pat), Some(Origin::Value(value)) if all(&[value])),
                (None, Some(TargetKind::Global(_) | TargetKind::Constructor(_))) => true,
                (None, _) => false,
            },
            ExprKind::Ref { operand, .. } | ExprKind::Unary { operand, .. } | ExprKind::Cast { operand, .. } => all(&[*operand]),
            ExprKind::Try(operand) | ExprKind::Await(operand) => all(&[*operand]),
            ExprKind::Tuple(elements) | ExprKind::Array { elements, .. } => all(elements),
            ExprKind::Binary { left, right, .. } => all(&[*left, *right]),
            ExprKind::Macro(call) => match &call.form {
                MacroForm::Args(args) => all(args),
                MacroForm::Select(_) | MacroForm::Block(_) => false,
            },
            ExprKind::MethodCall { receiver, args, .. } => all(&[*receiver]) && all(args),
            ExprKind::Call { args, .. } => self.is_foreign_call(region, expr) && all(args),
            _ => false,
        }
    }

    pub(super) fn is_foreign_call(&self, region: RegionId, expr: ExprId) -> bool {
        self.target(region, expr)
            .is_some_and(|target| self.graph.is_foreign_target(target) || matches!(target.kind, TargetKind::Constructor(_)))
    }

    /// Whether what a call builds is made of what the request brings: credentials of a tenant, an address to connect to.
    pub fn depends_on_request(&self, visit: &Visit, expr: ExprId) -> bool {
        let region = visit.region;
        // A function that builds and sends at once is given what to send, not what to build.
        let sends = self.site_at(region, expr).is_some_and(|site| site.known.has(Effect::SendsHttp));
        let mut chain = self.chain(region, expr);
        // The calls that follow on a builder still say what it builds; what is done with its product does not.
        let made = self.ty(region, expr);
        chain.extend(self.chain_after(region, expr).into_iter().take_while(|call| self.ty(region, *call) == made));
        let mut seen = FxHashSet::default();
        let brought =
            !sends && chain.iter().any(|call| self.args(region, *call).iter().any(|arg| self.brings(visit, *arg, DEPTH, &mut seen)));
        self.learnt(brought, "what it is made with comes from the request", "nothing it is made with comes from the request")
    }

    /// Whether any part of an expression comes from what the platform hands over with a request.
    pub fn comes_from_request(&self, visit: &Visit, expr: ExprId) -> bool {
        let answer = self.brings(visit, expr, DEPTH, &mut FxHashSet::default());
        self.learnt(answer, "it comes from the request", "it does not come from the request")
    }

    /// Whether any part of an expression comes from a parameter of the entry.
    fn brings(&self, visit: &Visit, expr: ExprId, depth: u32, seen: &mut FxHashSet<(RegionId, ExprId)>) -> bool {
        if depth == 0 || !seen.insert((visit.region, expr)) {
            return false;
        }
        let info = self.body_of(visit.region);
        let mut stack = vec![expr];
        while let Some(current) = stack.pop() {
            // It is the same in all requests, also where it comes as a part of what is not.
            if self.type_is(info.typed.ty(current), TypeTrait::SharedState) {
                continue;
            }
            if let Some(pat) = info.typed.locals.get(&current)
                && self.local_brings(visit, *pat, depth - 1, seen)
            {
                return true;
            }
            info.typed.body.expr(current).kind.for_each_child(&mut |child| stack.push(child));
        }
        false
    }

    fn local_brings(&self, visit: &Visit, pat: PatId, depth: u32, seen: &mut FxHashSet<(RegionId, ExprId)>) -> bool {
        let info = self.body_of(visit.region);
        let at = match info.flow.origin(pat) {
            Some(Origin::Value(value) | Origin::Element(value)) => return self.brings(visit, value, depth, seen),
            Some(Origin::ClosureParam(closure, at)) => {
                let entry = visit.entry.map(|entry| self.entry(entry).region);
                let own = info.flow.region_at(closure).map(|local| RegionId(info.first_region.0 + local));
                if own.is_some() && (own == entry || self.is_routed_at(visit, own)) {
                    let ExprKind::Closure(closure) = &info.typed.body.expr(closure).kind else { return false };
                    return closure.params.get(at).is_some_and(|(whole, _)| self.is_of_request(info, *whole));
                }
                return info.flow.parent(closure).is_some_and(|call| self.brings(visit, call, depth, seen));
            }
            Some(Origin::Param(at)) => Some(at),
            None if pat == SELF_PAT => None,
            None => return false,
        };
        match self.caller_of_body(visit) {
            Some((caller, site)) => match self.argument(caller.region, site, at) {
                Some(argument) => self.brings(caller, argument, depth, seen),
                None => false,
            },
            None => at.and_then(|at| info.typed.body.params.get(at)).is_some_and(|whole| self.is_of_request(info, *whole)),
        }
    }

    /// Whether a parameter of an entry is given anew with each request.
    fn is_of_request(&self, info: &BodyInfo, whole: PatId) -> bool {
        !self.type_is(info.typed.pat_ty(whole), TypeTrait::SharedState)
    }

    /// The visit and call from which the body of a visit's region was called; `None` at an entry, and where a router calls it.
    pub(super) fn caller_of_body(&self, visit: &Visit) -> Option<(&Visit, ExprId)> {
        let called = self.call_of_body(visit).filter(|called| !self.is_routed(called))?;
        let (from, site) = called.from?;
        Some((self.visit(from), site))
    }

    /// Whether a router that is made in the request calls the body of a visit's region.
    pub(super) fn is_body_routed(&self, visit: &Visit) -> bool {
        self.call_of_body(visit).is_some_and(|called| self.is_routed(called))
    }

    /// Whether a router that is made in the request calls the region of a visit: it gives the request, and not what stands beside the
    /// region in the call that registers it.
    pub(super) fn is_routed(&self, visit: &Visit) -> bool {
        visit.from.is_some_and(|(from, site)| {
            let edges = &self.graph.edges[self.visit(from).region.0 as usize];
            edges.iter().any(|edge| (edge.to, edge.site, edge.context) == (visit.region, site, Context::Request))
        })
    }

    /// Whether the visit came by a closure that a router calls.
    pub(super) fn is_routed_at(&self, visit: &Visit, closure: Option<RegionId>) -> bool {
        let mut ways = std::iter::successors(Some(visit), |visit| visit.from.map(|(from, _)| self.visit(from)));
        ways.find(|visit| Some(visit.region) == closure).is_some_and(|visit| self.is_routed(visit))
    }

    /// The visit with which the body of a visit's region began.
    fn call_of_body<'v>(&'v self, visit: &'v Visit) -> Option<&'v Visit> {
        let body = self.region(visit.region).body;
        let mut current = visit;
        loop {
            let (from, _) = current.from?;
            let before = self.visit(from);
            if before.phase != Phase::Request && visit.phase == Phase::Request {
                return None;
            }
            if self.region(current.region).local == 0 && self.region(current.region).body == body {
                return Some(current);
            }
            current = before;
        }
    }

    /// The expression given for a parameter at a call; `None` for the receiver's place means `self`.
    pub(super) fn argument(&self, region: RegionId, call: ExprId, param: Option<usize>) -> Option<ExprId> {
        let args = self.args(region, call);
        match (self.receiver(region, call), param) {
            (Some(receiver), None) => Some(receiver),
            (Some(_), Some(at)) => args.get(at).copied(),
            (None, None) => args.first().copied(),
            (None, Some(at)) => args.get(at + usize::from(self.takes_self(region, call))).copied(),
        }
    }

    pub(super) fn takes_self(&self, region: RegionId, call: ExprId) -> bool {
        self.target(region, call).is_some_and(|target| match target.kind {
            TargetKind::Function(id) | TargetKind::Dynamic(id) => self.world().functions[id.0 as usize].facts.sig.receiver.is_some(),
            _ => false,
        })
    }

    /// The place of a global's declaration.
    pub fn global_span(&self, global: GlobalId) -> Span {
        let def = &self.world().globals[global.0 as usize];
        def.name_range.in_file(def.file)
    }

    /// The place of a global's declaration, if it is written out in our own text: not in a foreign crate, and not by a macro.
    pub fn written_declaration(&self, global: GlobalId) -> Option<Span> {
        let def = &self.world().globals[global.0 as usize];
        let place = self.global_span(global);
        self.is_written(def.module, place, def.name).then_some(place)
    }

    /// The place of the field that keeps what a mutation changes, if it is written out in our own text.
    pub fn written_keeper(&self, mutation: &Mutation) -> Option<(Span, Name)> {
        let (id, name) = mutation.keeper?;
        let adt = &self.world().adts[id.index()];
        let field = adt.facts.fields.iter().find(|field| field.name == name)?;
        let place = field.name_range.in_file(adt.file);
        self.is_written(adt.module, place, name).then_some((place, name))
    }

    /// Whether the name of what is declared in a module stands at its place: not where a macro wrote it, nor in a foreign crate.
    fn is_written(&self, module: ModuleId, place: Span, name: Name) -> bool {
        !self.world().is_library(module) && self.sources.slice(place) == name.as_str()
    }

    /// Whether a global exists once per thread.
    pub fn is_thread_local(&self, global: GlobalId) -> bool {
        self.world().globals[global.0 as usize].facts.kind == crate::facts::GlobalKind::ThreadLocal
    }

    /// Whether two regions run in one program.
    pub fn share_a_program(&self, a: RegionId, b: RegionId) -> bool {
        self.visits(a).any(|visit| self.visits(b).any(|other| other.root == visit.root))
    }
}

impl Site<'_> {
    /// The crate of the callee.
    pub fn krate(&self) -> &str {
        self.path.as_str().split("::").next().unwrap_or_default()
    }
}
