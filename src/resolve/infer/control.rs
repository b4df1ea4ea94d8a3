//! Control flow: blocks, branches, loops, closures, and the ways out of them.

use super::super::ty::{FnTy, Ty};
use super::Infer;
use crate::facts::{Arm, Block, Closure, ExprId, ExprKind, Loop, LoopKind, Stmt};
use std::sync::Arc;

impl Infer<'_, '_> {
    pub(super) fn control(&mut self, id: ExprId, expected: &Ty) -> Ty {
        let body = self.body.clone();
        match &body.expr(id).kind {
            ExprKind::Block(block) => self.block(block, expected),
            ExprKind::Async { body } => self.future_of(*body),
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::If { condition, then, otherwise } => self.branch(*condition, *then, *otherwise, expected),
            ExprKind::Match { scrutinee, arms } => self.match_(*scrutinee, arms, expected),
            ExprKind::Let { pat, value } => {
                let value = self.free(*value);
                self.bind(*pat, &value);
                Ty::primitive("bool")
            }
            ExprKind::Loop(loop_) => self.loop_(loop_),
            ExprKind::Return(value) => {
                let target = self.returns.last().cloned();
                self.leave(target, *value)
            }
            ExprKind::Break { label, value } => {
                let target = self.breaks.iter().rev().find(|(known, _)| label.is_none() || known == label).map(|(_, ty)| ty.clone());
                self.leave(target, *value)
            }
            ExprKind::Continue { .. } => Ty::Never,
            _ => Ty::Unknown,
        }
    }

    fn branch(&mut self, condition: ExprId, then: ExprId, otherwise: Option<ExprId>, expected: &Ty) -> Ty {
        let mark = self.locals.len();
        self.free(condition);
        let ty = self.expr(then, expected);
        self.locals.truncate(mark);
        match otherwise {
            Some(otherwise) => {
                let other = self.expr(otherwise, expected);
                self.join(&ty, &other)
            }
            None => Ty::unit(),
        }
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[Arm], expected: &Ty) -> Ty {
        let scrutinee = self.free(scrutinee);
        let mut result = Ty::Never;
        for arm in arms {
            let mark = self.locals.len();
            self.bind(arm.pat, &scrutinee);
            result = self.arm(arm.guard, arm.body, expected, &result);
            self.locals.truncate(mark);
        }
        result
    }

    /// What a `match` or `select!` gives, as far as it gave `so_far`, with one more arm whose pattern is bound.
    pub(super) fn arm(&mut self, guard: Option<ExprId>, body: ExprId, expected: &Ty, so_far: &Ty) -> Ty {
        if let Some(guard) = guard {
            self.free(guard);
        }
        let ty = self.expr(body, expected);
        self.join(so_far, &ty)
    }

    /// `return` and `break`: what they give is what the function or loop gives.
    fn leave(&mut self, target: Option<Ty>, value: Option<ExprId>) -> Ty {
        let target = target.unwrap_or(Ty::Unknown);
        if let Some(value) = value {
            let ty = self.expr(value, &target);
            self.r.vars.unify(&target, &ty);
        }
        Ty::Never
    }

    pub(super) fn block(&mut self, block: &Block, expected: &Ty) -> Ty {
        let (mark, module) = (self.locals.len(), self.scope.module);
        if !block.items.is_empty() {
            self.scope.module = self.r.world.add_block(module, &block.items);
        }
        let value = self.r.vars.fresh();
        if block.label.is_some() {
            self.breaks.push((block.label, value.clone()));
        }
        for stmt in &block.stmts {
            self.statement(stmt);
        }
        let tail = match block.tail {
            Some(tail) => self.expr(tail, expected),
            None => self.value_of_statements(block),
        };
        if block.label.is_some() {
            self.breaks.pop();
            self.r.vars.unify(&value, &tail);
        }
        self.locals.truncate(mark);
        self.scope.module = module;
        tail
    }

    /// A block without a tail is unit, unless it ends by leaving.
    fn value_of_statements(&self, block: &Block) -> Ty {
        match block.stmts.last() {
            Some(Stmt::Expr(last)) if self.types[last.0 as usize] == Ty::Never => Ty::Never,
            _ => Ty::unit(),
        }
    }

    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Expr(id) => {
                self.free(*id);
            }
            Stmt::Let { pat, ty, value, otherwise, .. } => {
                let declared = match ty {
                    Some(ty) => self.r.lower(ty, &self.scope),
                    None => self.r.vars.fresh(),
                };
                if let Some(value) = value {
                    let found = self.expr(*value, &declared);
                    if !self.r.vars.unify(&declared, &found) && ty.is_none() {
                        self.bind(*pat, &found);
                        return;
                    }
                }
                if let Some(otherwise) = otherwise {
                    self.free(*otherwise);
                }
                self.bind(*pat, &declared);
            }
        }
    }

    fn loop_(&mut self, loop_: &Loop) -> Ty {
        let mark = self.locals.len();
        let value = self.r.vars.fresh();
        self.breaks.push((loop_.label, value.clone()));
        match loop_.kind {
            LoopKind::Loop => {}
            LoopKind::While { condition } => {
                self.free(condition);
            }
            LoopKind::For { pat, iterable } => {
                let iterable = self.free(iterable);
                let item = self.item(&iterable);
                self.bind(pat, &item);
            }
        }
        self.free(loop_.body);
        self.breaks.pop();
        self.locals.truncate(mark);
        match loop_.kind {
            LoopKind::Loop => value,
            LoopKind::While { .. } | LoopKind::For { .. } => Ty::unit(),
        }
    }

    pub(super) fn future_of(&mut self, body: ExprId) -> Ty {
        let output = self.r.vars.fresh();
        self.returns.push(output.clone());
        let ty = self.free(body);
        self.returns.pop();
        if !matches!(ty, Ty::Never) {
            self.r.vars.unify(&output, &ty);
        }
        Ty::Future(Arc::new(output))
    }

    fn closure(&mut self, id: ExprId, closure: &Closure, expected: &Ty) -> Ty {
        let mark = self.locals.len();
        let wanted = self.expected_signature(expected);
        let mut params = Vec::new();
        for (at, (pat, annotation)) in closure.params.iter().enumerate() {
            let known = wanted.as_ref().and_then(|sig| sig.params.get(at).cloned());
            let ty = match annotation {
                Some(annotation) => self.r.lower(annotation, &self.scope),
                None => self.r.vars.fresh(),
            };
            if let Some(known) = known {
                self.r.vars.unify(&ty, &known);
            }
            self.bind(*pat, &ty);
            params.push(ty);
        }
        let output = match &closure.output {
            Some(ty) => self.r.lower(ty, &self.scope),
            None => self.r.vars.fresh(),
        };
        let inner = wanted.map_or(Ty::Unknown, |sig| sig.output.clone());
        self.returns.push(output.clone());
        let found = self.expr(closure.body, if matches!(inner, Ty::Unknown) { &output } else { &inner });
        self.returns.pop();
        if !matches!(found, Ty::Never) {
            self.r.vars.unify(&output, &found);
        }
        self.locals.truncate(mark);
        let output = if closure.is_async { Ty::Future(Arc::new(output)) } else { output };
        Ty::Closure(self.id, id, Arc::new(FnTy { params, output }))
    }
}
