//! What calls do with the callables they are given.

use super::values::{Callable, Value};
use super::{BodyInfo, Graph};
use crate::catalog::{Context, EntryArg, EntryCall};
use crate::facts::{ExprId, ExprKind, MacroForm};
use crate::name::Name;
use crate::resolve::{Def, FnId, Space, Target, TargetKind, Ty};
use rustc_hash::FxHashMap;

impl<'c> Graph<'c> {
    /// The contexts into which calls of foreign code put expressions of this body. What they put there from elsewhere gets its
    /// edges at once.
    pub(super) fn contexts(&mut self, info: &BodyInfo) -> FxHashMap<ExprId, Context> {
        let mut contexts = FxHashMap::default();
        for (id, expr) in info.typed.body.iter() {
            let given = match &expr.kind {
                ExprKind::Call { args, .. } => self.given(info, id, None, args),
                ExprKind::MethodCall { receiver, args, .. } => self.given(info, id, Some(*receiver), args),
                ExprKind::Macro(call) => match &call.form {
                    MacroForm::Args(args) => {
                        args.iter().for_each(|arg| self.mount_hidden(info, *arg));
                        self.given_to_macro(info, id, args)
                    }
                    MacroForm::Select(_) | MacroForm::Block(_) => Vec::new(),
                },
                _ => Vec::new(),
            };
            for (value, context) in given {
                self.put(info, id, value, context, &mut contexts);
            }
        }
        contexts
    }

    fn put(&mut self, info: &BodyInfo, site: ExprId, expr: ExprId, context: Context, contexts: &mut FxHashMap<ExprId, Context>) {
        for value in self.values(info, expr) {
            match value {
                // What a call gives may serve requests; the call itself is made once, where it stands.
                Value::Here(id) if context == Context::Request && info.typed.body.expr(id).kind.is_call() => {}
                Value::Here(id) => {
                    contexts.insert(id, context);
                }
                Value::Elsewhere(callable) => {
                    let from = info.region_of(site);
                    self.run(callable, from, site, context);
                }
            }
        }
        if context == Context::Request {
            self.run_service(info, site, expr);
        }
    }

    /// The arguments of a call that run in a context of their own.
    fn given(&mut self, info: &BodyInfo, id: ExprId, receiver: Option<ExprId>, args: &[ExprId]) -> Vec<(ExprId, Context)> {
        if !info.typed.targets.get(&id).is_some_and(|target| self.is_foreign_target(target)) {
            return Vec::new();
        }
        let part = |arg| match arg {
            EntryArg::Receiver => receiver,
            EntryArg::At(at) => args.get(at).copied(),
        };
        let parts = self.known_callees(info, id).flat_map(|(_, callee)| callee.contexts());
        parts.filter_map(|(arg, context)| Some((part(arg)?, context))).collect()
    }

    fn given_to_macro(&mut self, info: &BodyInfo, id: ExprId, args: &[ExprId]) -> Vec<(ExprId, Context)> {
        let Some(path) = info.typed.macros.get(&id) else { return Vec::new() };
        let calls = self.entry_macro(info, *path).map_or(&[][..], |(_, calls)| calls);
        let given = |(_, call): &(usize, EntryCall)| match call.arg {
            Some(EntryArg::At(at)) => args.get(at).map(|arg| (*arg, Context::Request)),
            Some(EntryArg::Receiver) | None => None,
        };
        calls.iter().filter_map(given).collect()
    }

    /// Mounts the route of which a macro is given the name, where a local has the same name: the macro names the item.
    fn mount_hidden(&mut self, info: &BodyInfo, arg: ExprId) {
        let ExprKind::Path(path) = &info.typed.body.expr(arg).kind else { return };
        if !info.typed.locals.contains_key(&arg) {
            return;
        }
        let found = self.resolver.resolve_whole(info.typed.module, &[path.last().name], false, Space::Values);
        if let Some(Def::Function(function)) = found
            && self.is_route(function)
        {
            self.run(Callable::Function(function), info.region_of(arg), arg, Context::Request);
        }
    }

    /// A macro brought into scope by a glob or with `#[macro_use]` is written without its crate.
    pub(super) fn entry_macro(&self, info: &BodyInfo, path: Name) -> Option<(Name, &'c [(usize, EntryCall)])> {
        let platforms = &self.catalog.platforms;
        let calls = |path: Name| Some((path, platforms.entry_macros(path.as_str()))).filter(|(_, calls)| !calls.is_empty());
        calls(path).or_else(|| {
            platforms.has_entry_macro(path.as_str()).then_some(())?;
            let world = &self.resolver.world;
            let from_globs = world.written_paths(info.typed.module, std::iter::once(path)).into_iter();
            let of_crates = world.extern_names(info.typed.module).into_iter().map(|name| format!("{name}::{path}"));
            from_globs.chain(of_crates).find_map(|path| calls(Name::new(&path)))
        })
    }

    /// A value of one of our types that serves requests, also inside of what a foreign adapter makes of it.
    fn run_service(&mut self, info: &BodyInfo, site: ExprId, expr: ExprId) {
        for result in info.flow.results(&info.typed.body, expr) {
            let made = info.single_value(result).unwrap_or(result);
            if let Some(inner) = self.adapted(info, made) {
                self.run_service(info, site, inner);
            } else if let Some(function) = self.service_function(info.typed.ty(result))
                && let Some(to) = self.function_region(function)
            {
                self.simple_edge(info.region_of(site), to, site, Context::Request, false);
            }
        }
    }

    /// The service that a call of foreign code makes another one of.
    fn adapted(&self, info: &BodyInfo, call: ExprId) -> Option<ExprId> {
        let platforms = &self.catalog.platforms;
        let adapter = |path: &str| platforms.service_adapter(path).or_else(|| platforms.service_wrapper(path));
        let adapter = info.paths(call).iter().find_map(|path| adapter(path.as_str()))?;
        match (adapter, &info.typed.body.expr(call).kind) {
            (EntryArg::At(at), ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) => args.get(at).copied(),
            (EntryArg::Receiver, ExprKind::MethodCall { receiver, .. }) => Some(*receiver),
            (_, _) => None,
        }
    }

    /// The method by which a type serves, or one that a foreign type is made of.
    fn service_function(&mut self, ty: &Ty) -> Option<FnId> {
        let adt = match ty.peeled() {
            Ty::Adt(adt, _) if !self.resolver.world.is_foreign_adt(*adt) => adt,
            foreign @ (Ty::Adt(..) | Ty::External { .. }) => return foreign.args().iter().find_map(|arg| self.service_function(arg)),
            _ => return None,
        };
        self.resolver.trait_impls(*adt).into_iter().find_map(|(path, functions)| {
            let method = self.catalog.platforms.service_method(path.as_str())?;
            functions.get(&Name::new(method)).copied()
        })
    }

    /// Remembers which callables one of our functions is given.
    pub(super) fn pass_arguments(&mut self, info: &BodyInfo, id: ExprId, target: &Target) {
        let functions = match target.kind {
            TargetKind::Function(function) => vec![function],
            TargetKind::Dynamic(function) => {
                let implementations = self.resolver.implementations(function, target.self_ty.as_ref());
                implementations.into_iter().map(|(_, function)| function).chain([function]).collect()
            }
            TargetKind::External(_) | TargetKind::Constructor(_) | TargetKind::Global(_) | TargetKind::Value | TargetKind::Unknown(_) => {
                return;
            }
        };
        if self.is_foreign_target(target) {
            return;
        }
        let args: Vec<ExprId> = match &info.typed.body.expr(id).kind {
            ExprKind::MethodCall { args, .. } => args.clone(),
            ExprKind::Call { args, .. } => {
                let has_receiver = self.resolver.world.functions[functions[0].index()].facts.sig.receiver.is_some();
                args.iter().skip(usize::from(has_receiver)).copied().collect()
            }
            _ => return,
        };
        for (at, arg) in args.into_iter().enumerate() {
            for value in self.values(info, arg) {
                for function in &functions {
                    self.pass(info, value, *function, at);
                }
            }
        }
    }

    fn pass(&mut self, info: &BodyInfo, value: Value, function: FnId, at: usize) {
        let Some(callable) = self.callable(info, value) else { return };
        let passed = self.passed.entry((function, at)).or_default();
        if passed.contains(&callable) {
            return;
        }
        passed.push(callable);
        let wanted = self.wanted.get(&(function, at)).cloned().unwrap_or_default();
        for demand in wanted {
            self.run(callable, demand.from, demand.site, demand.context);
        }
    }

    /// Whether an expression is an argument of foreign code, which then runs it during the call.
    pub(super) fn is_foreign_argument(&self, info: &BodyInfo, expr: ExprId) -> bool {
        let Some(call) = info.flow.parent(expr) else { return false };
        info.typed.targets.get(&call).is_some_and(|target| self.is_foreign_target(target))
    }
}
